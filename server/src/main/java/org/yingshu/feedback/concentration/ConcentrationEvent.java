package org.yingshu.feedback.concentration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to bad reviews that came together. */
public sealed interface ConcentrationEvent {

    UUID concentration();

    /** By the platform itself: nobody has to notice it. */
    record Proposed(
            UUID concentration,
            Subject subject,
            String key,
            String name,
            UUID organisation,
            String organisationName,
            String region,
            int threshold,
            int days,
            List<UUID> reviews,
            Instant at)
            implements ConcentrationEvent {}

    /** Another bad review while it is open. */
    record Joined(UUID concentration, UUID review, Instant at) implements ConcentrationEvent {}

    /** @param order the ledger's supervision order by which the unit has to put it right */
    record Ordered(UUID concentration, UUID order, String text, LocalDate replyBy, String by, Instant at)
            implements ConcentrationEvent {}

    record SetAside(UUID concentration, String reason, String by, Instant at) implements ConcentrationEvent {}

    /** @param done false where the order was withdrawn */
    record Ended(UUID concentration, boolean done, String reason, Instant at) implements ConcentrationEvent {}
}
