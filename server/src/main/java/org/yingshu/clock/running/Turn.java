package org.yingshu.clock.running;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.Light;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.clock.model.Times;
import org.yingshu.engine.calendar.WorkCalendar;

/**
 * What becomes of a clock at a moment: its light may turn, and at most one step of its ladder is taken.
 *
 * @param step null where none is taken
 */
record Turn(OpenClock before, OpenClock after, Ladder.@Nullable Step step) {

    static Turn of(OpenClock clock, WorkCalendar calendar, Ladder ladder, Instant now) {
        Times times = Times.of(clock.state(), calendar, ladder);
        boolean climbs = times.stepAt(ladder, clock.steps(), clock.lastStepAt(), calendar)
                .filter(at -> !at.isAfter(now))
                .isPresent();
        OpenClock after = climbs
                ? clock.at(times, clock.steps() + 1, now, ladder, calendar, now)
                : clock.at(times, clock.steps(), clock.lastStepAt(), ladder, calendar, now);
        return new Turn(clock, after, climbs ? ladder.steps().get(clock.steps()) : null);
    }

    /** Whether the clock came nearer to its end, not further from it. */
    boolean turned() {
        return after.light().ordinal() > before.light().ordinal()
                && after.light().ordinal() <= Light.OVERDUE.ordinal();
    }
}
