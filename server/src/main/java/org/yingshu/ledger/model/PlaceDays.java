package org.yingshu.ledger.model;

import java.util.function.Function;
import org.yingshu.engine.calendar.WorkCalendar;

/** The working days of each place: a city's own amendments move its lights only. */
public record PlaceDays(Function<String, WorkCalendar> calendars) {

    /** @param region six digits */
    public WorkingDays in(String region) {
        return new WorkingDays(calendars.apply(region));
    }
}
