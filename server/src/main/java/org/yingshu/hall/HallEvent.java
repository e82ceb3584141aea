package org.yingshu.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a visit to a hall. */
public sealed interface HallEvent {

    UUID booking();

    /**
     * Who comes.
     *
     * @param phone encrypted for this booking, in Base64
     * @param phoneDigest the same for the same phone, in Base64
     * @param phoneEnd its last four digits, by which the visitor is known again
     */
    record Visitor(String name, String phone, String phoneDigest, String phoneEnd) {}

    /**
     * @param asked the window that the visitor wants; null where any will do
     * @param service code of the item or one-thing that the visitor comes for; null where only words say it
     */
    record Wish(@Nullable String asked, @Nullable String service) {

        public static final Wish NONE = new Wish(null, null);
    }

    /**
     * @param about what the visitor comes for, in the visitor's own words or by the name of an item
     * @param wish null for visits of before there was one
     */
    record Booked(
            UUID booking,
            UUID hall,
            String region,
            String code,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            Visitor visitor,
            String about,
            @Nullable Wish wish,
            Instant at)
            implements HallEvent {}

    /** Took a ticket without an appointment. */
    record WalkedIn(
            UUID booking,
            UUID hall,
            String region,
            String code,
            LocalDate day,
            String ticket,
            String about,
            @Nullable Wish wish,
            Instant at)
            implements HallEvent {}

    record Arrived(UUID booking, String ticket, Instant at) implements HallEvent {}

    /**
     * @param window its number
     * @param account who called; null in what was written before this was noted
     */
    record Called(
            UUID booking,
            String window,
            String by,
            @Nullable UUID account,
            Instant at) implements HallEvent {}

    record Served(UUID booking, Instant at) implements HallEvent {}

    /** Was called and did not come, or never arrived. */
    record Missed(UUID booking, Instant at) implements HallEvent {}

    record Cancelled(UUID booking, @Nullable String reason, Instant at) implements HallEvent {}
}
