package org.yingshu.engine.calendar.clock;

import java.time.Duration;
import java.time.LocalDate;
import org.yingshu.engine.calendar.CalendarDay;
import org.yingshu.engine.calendar.clock.DayEntry.Status;

/** Receives the days as they are counted. A million clocks are counted without keeping them, by {@link #NONE}. */
@FunctionalInterface
interface DayLog {

    DayLog NONE = entry -> {};

    void add(DayEntry entry);

    default void counted(LocalDate date, Status status, String reason, int ordinal) {
        add(new DayEntry(date, status, reason, ordinal, Duration.ZERO));
    }

    default void ran(LocalDate date, String reason, Duration time) {
        add(new DayEntry(date, Status.TIME_RAN, reason, 0, time));
    }

    default void skipped(LocalDate date, Status status, String reason) {
        counted(date, status, reason, 0);
    }

    /** A day off. */
    default void skipped(CalendarDay day) {
        skipped(day.date(), day.kind() == CalendarDay.Kind.HOLIDAY ? Status.HOLIDAY : Status.WEEKEND, day.name());
    }
}
