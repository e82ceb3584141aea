package org.yingshu.engine.calendar;

import java.io.Serial;
import java.time.LocalDate;

/** A day of a year whose holiday notice the calendar does not hold: it is not guessed. */
public final class UncoveredDay extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    UncoveredDay(LocalDate date, WorkCalendar calendar) {
        super("calendar %s has no holiday notice for %d, so %s may or may not be a working day; it covers %s"
                .formatted(calendar.version(), date.getYear(), date, calendar.years()));
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }
}
