package org.yingshu.casework.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.Limit;

/** The days that a notice names. */
@Component
public class Deadlines {

    private static final int NEVER = 365;

    /** The last day of a limit that begins now; a year from now where the holidays of its year are not known yet. */
    public LocalDate after(String limit, Instant from) {
        return after(Limit.parse(limit), from);
    }

    public LocalDate after(Limit limit, Instant from) {
        return RunningClock.of(from, limit).due(WorkCalendar.national()) instanceof Due.At at
                ? at.lastDay()
                : LocalDate.ofInstant(from, WorkCalendar.ZONE).plusDays(NEVER);
    }
}
