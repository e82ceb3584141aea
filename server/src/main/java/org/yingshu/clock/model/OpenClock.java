package org.yingshu.clock.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Light;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.Ids;

/**
 * A running or paused clock as it is stored.
 *
 * @param steps how many steps of its ladder were taken
 */
public record OpenClock(
        UUID id,
        UUID subject,
        String kind,
        String label,
        String region,
        List<UUID> organisations,
        @Nullable String to,
        ClockState state,
        @Nullable LocalDate dueDay,
        @Nullable Instant dueAt,
        @Nullable LocalDate notBefore,
        Light light,
        @Nullable String pausedBecause,
        @Nullable Instant nextChange,
        int steps,
        @Nullable Instant lastStepAt) {

    /** As it starts; nothing of it is counted yet. */
    public static OpenClock of(ClockStart start, ClockState state) {
        return new OpenClock(
                Ids.next(),
                start.subject(),
                start.kind(),
                start.label(),
                start.region(),
                List.copyOf(start.organisations()),
                start.to(),
                state,
                null,
                null,
                null,
                Light.GREEN,
                null,
                null,
                0,
                null);
    }

    /** As others see it while it is open. */
    public ClockView view() {
        return new ClockView(
                id, subject, kind, label, light, state.start(), dueDay, dueAt, notBefore, pausedBecause, null);
    }

    /** Everything that follows from the state, counted anew. */
    public OpenClock counted(ClockState now, WorkCalendar calendar, Ladder ladder, Instant at) {
        Times times = Times.of(now, calendar, ladder);
        return with(
                now,
                times,
                times.lightAt(at),
                stepsAfterMove(times, ladder, calendar, at),
                lastStepAt,
                ladder,
                calendar,
                at);
    }

    /** Steps for a day that has since moved away may be taken again. */
    private int stepsAfterMove(Times times, Ladder ladder, WorkCalendar calendar, Instant at) {
        boolean later = dueAt != null && times.dueAt() != null && times.dueAt().isAfter(dueAt);
        return later && at.isBefore(times.dueAt()) ? 0 : steps;
    }

    /** The same clock at a later time. */
    public OpenClock at(
            Times times, int taken, @Nullable Instant lastAt, Ladder ladder, WorkCalendar calendar, Instant now) {
        return with(state, times, times.lightAt(now), taken, lastAt, ladder, calendar, now);
    }

    private OpenClock with(
            ClockState next,
            Times times,
            Light turned,
            int taken,
            @Nullable Instant lastAt,
            Ladder ladder,
            WorkCalendar calendar,
            Instant now) {
        return new OpenClock(
                id,
                subject,
                kind,
                label,
                region,
                organisations,
                to,
                next,
                times.dueDay(),
                times.dueAt(),
                times.notBefore(),
                turned,
                times.pausedBecause(),
                times.nextChange(now, times.stepAt(ladder, taken, taken == 0 ? null : lastAt, calendar)),
                taken,
                lastAt);
    }
}
