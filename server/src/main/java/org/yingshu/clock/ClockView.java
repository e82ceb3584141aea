package org.yingshu.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it stands.
 *
 * @param due the last day in time; null while it is paused or its year's holiday notice is missing
 * @param dueAt the moment of the end, on or after that day
 * @param notBefore where the end depends on a missing holiday notice: it does not end before this day
 * @param pausedBecause the reason of the open pause
 * @param closedAt when it was stopped; it was in time if that is not after {@code dueAt}
 */
public record ClockView(
        UUID id,
        UUID subject,
        String kind,
        String label,
        Light light,
        Instant startedAt,
        @Nullable LocalDate due,
        @Nullable Instant dueAt,
        @Nullable LocalDate notBefore,
        @Nullable String pausedBecause,
        @Nullable Instant closedAt) {}
