package org.yingshu.exchange.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a supervisor found out about what was decided.
 *
 * @param reference the supervisor's own number
 * @param byName whose finding it is
 */
public record SupervisionResult(
        UUID id, UUID message, String reference, Kind finding, String text, LocalDate day, Instant at, String byName) {

    /** What was found. */
    public enum Kind {
        IN_ORDER,
        TO_CORRECT,
        UNLAWFUL
    }
}
