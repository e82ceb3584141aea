package org.yingshu.hall.daily;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What happens to a mark. */
sealed interface MarkEvent {

    UUID mark();

    record Entered(UUID mark, Mark content) implements MarkEvent {}

    record Objected(UUID mark, String text, String by, Instant at) implements MarkEvent {}

    /** @param points that count from now on; those of before where it was struck out */
    record Settled(UUID mark, Mark.Status outcome, BigDecimal points, String text, String by, Instant at)
            implements MarkEvent {}
}
