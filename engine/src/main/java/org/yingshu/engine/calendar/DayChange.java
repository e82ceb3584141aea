package org.yingshu.engine.calendar;

import java.time.LocalDate;

/** A day that one calendar version works and another does not; the source of {@code after} names the change. */
public record DayChange(CalendarDay before, CalendarDay after) {

    public LocalDate date() {
        return after.date();
    }
}
