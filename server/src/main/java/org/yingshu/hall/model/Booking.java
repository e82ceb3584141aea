package org.yingshu.hall.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.HallEvent;
import org.yingshu.hall.HallEvent.Visitor;
import org.yingshu.hall.HallEvent.Wish;

/**
 * A visit to a hall.
 *
 * @param code by which the visitor finds it again
 * @param from null for who walked in
 * @param visitor null for who walked in
 * @param wish the window and the service that the visitor asked for
 * @param ticket null before arrival
 * @param window the one to which the visitor was called
 * @param waitingSince when the visitor arrived
 * @param calledBy the account that called last; null in what was kept before this was noted
 * @param calledAt last
 */
public record Booking(
        UUID id,
        UUID hall,
        String region,
        String code,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Visitor visitor,
        String about,
        Wish wish,
        Status status,
        @Nullable String ticket,
        @Nullable String window,
        @Nullable Instant waitingSince,
        @Nullable UUID calledBy,
        @Nullable Instant calledAt,
        @Nullable Instant endedAt) {

    /** What was kept before there were wishes reads as none. */
    public Booking {
        wish = Objects.requireNonNullElse(wish, Wish.NONE);
    }

    public enum Status {
        BOOKED,
        WAITING,
        CALLED,
        SERVED,
        MISSED,
        CANCELLED;

        public boolean isOver() {
            return this == SERVED || this == MISSED || this == CANCELLED;
        }
    }

    static Booking of(HallEvent.Booked it) {
        return new Booking(
                it.booking(),
                it.hall(),
                it.region(),
                it.code(),
                it.day(),
                it.from(),
                it.to(),
                it.visitor(),
                it.about(),
                Objects.requireNonNullElse(it.wish(), Wish.NONE),
                Status.BOOKED,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Booking of(HallEvent.WalkedIn it) {
        return new Booking(
                it.booking(),
                it.hall(),
                it.region(),
                it.code(),
                it.day(),
                null,
                null,
                null,
                it.about(),
                Objects.requireNonNullElse(it.wish(), Wish.NONE),
                Status.WAITING,
                it.ticket(),
                null,
                it.at(),
                null,
                null,
                null);
    }

    Booking arrived(String number, Instant at) {
        return with(Status.WAITING, number, window, at, calledBy, calledAt, endedAt);
    }

    Booking called(String to, @Nullable UUID by, Instant at) {
        return with(Status.CALLED, ticket, to, waitingSince, by, at, endedAt);
    }

    Booking ended(Status how, Instant at) {
        return with(how, ticket, window, waitingSince, calledBy, calledAt, at);
    }

    private Booking with(
            Status next,
            @Nullable String number,
            @Nullable String at,
            @Nullable Instant waiting,
            @Nullable UUID by,
            @Nullable Instant called,
            @Nullable Instant ended) {
        return new Booking(
                id, hall, region, code, day, from, to, visitor, about, wish, next, number, at, waiting, by, called,
                ended);
    }
}
