package org.yingshu.engine.calendar.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * A limit that began to run. Its end is a function of these values and a calendar alone, so it can be recomputed at any
 * time, by any version of the calendar.
 *
 * @param start the event that sets it going; its day is not counted for limits in days, months and years
 * @param pauses in any order; they may overlap
 */
public record RunningClock(Instant start, Limit limit, List<Pause> pauses, CountingRules rules) {

    /** Since 1992 China has had one offset all year round, so that local time can be added up. */
    private static final int FIRST_YEAR = 1992;

    private static final int LAST_YEAR = 9999;

    public RunningClock {
        pauses = List.copyOf(pauses);
        int year = start.atZone(WorkCalendar.ZONE).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "a clock must start between %d and %d, not at %s".formatted(FIRST_YEAR, LAST_YEAR, start));
        }
    }

    public static RunningClock of(Instant start, Limit limit) {
        return new RunningClock(start, limit, List.of(), CountingRules.STANDARD);
    }

    public Due due(WorkCalendar calendar) {
        return count(measure(), calendar, DayLog.NONE);
    }

    /** The same end as {@link #due}, with every day on the way. */
    public Explanation explain(WorkCalendar calendar) {
        List<DayEntry> days = new ArrayList<>();
        Measure measure = measure();
        Due due = count(measure, calendar, days::add);
        return new Explanation(
                due, calendar.version(), List.copyOf(days), Notes.of(limit, measure, rules, days, calendar));
    }

    LocalDate startDay() {
        return localStart().toLocalDate();
    }

    private LocalDateTime localStart() {
        return LocalDateTime.ofInstant(start, WorkCalendar.ZONE);
    }

    private Measure measure() {
        return Measure.of(limit, startDay(), rules);
    }

    private Due count(Measure measure, WorkCalendar calendar, DayLog log) {
        Pauses local = new Pauses(pauses);
        DayCount days = new DayCount(calendar, rules, local, log);
        TimeCount time = new TimeCount(calendar, rules.officeHours(), local, log);
        return switch (measure) {
            case Measure.CalendarDays(int count) -> days.calendarDays(startDay(), count);
            case Measure.ClockTime(Duration length) -> time.clockTime(localStart(), length);
            case Measure.OfficeTime(Duration length) -> time.officeTime(localStart(), length);
            case Measure.WorkingDays(int whole, Duration rest)
            when rest.isZero() -> days.workingDays(startDay(), whole);
            case Measure.WorkingDays(int whole, Duration rest) when whole == 0 -> time.officeTime(localStart(), rest);
            case Measure.WorkingDays(int whole, Duration rest) ->
                switch (days.workingDays(startDay(), whole)) {
                    case Due.At at -> time.officeTime(at.lastDay().plusDays(1).atStartOfDay(), rest);
                    case Due.Stopped(Pause pause, long daysLeft, Duration none) ->
                        new Due.Stopped(pause, daysLeft, none.plus(rest));
                    case Due.Unissued unissued -> unissued;
                };
        };
    }
}
