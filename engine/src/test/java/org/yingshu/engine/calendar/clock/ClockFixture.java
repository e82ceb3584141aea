package org.yingshu.engine.calendar.clock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.calendar.limit.Limit;

/** Clocks by the words a reader would use; all times are those of China. */
final class ClockFixture {

    private ClockFixture() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }

    static RunningClock clock(String start, String limit, Pause... pauses) {
        return clock(start, limit, CountingRules.STANDARD, pauses);
    }

    static RunningClock clock(String start, String limit, DayRule rule, Pause... pauses) {
        return clock(start, limit, CountingRules.STANDARD.withDayRule(rule), pauses);
    }

    static RunningClock clock(String start, String limit, CountingRules rules, Pause... pauses) {
        return new RunningClock(at(start), Limit.parse(limit), List.of(pauses), rules);
    }

    /** The end as local time, or the due value's own words where there is no end. */
    static String end(RunningClock clock) {
        Due due = clock.due(WorkCalendar.national());
        return due instanceof Due.At end ? end.moment().toLocalDateTime().toString() : due.toString();
    }

    static Pause pause(String from, String to) {
        return Pause.paused("补正", at(from), at(to));
    }
}
