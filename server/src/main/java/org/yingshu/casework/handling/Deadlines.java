package org.yingshu.casework.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.limit.Limit;

/** The days that a notice names, by the calendar of the place that handles the case. */
@Component
public class Deadlines {

    private static final int NEVER = 365;

    private final PlaceCalendars calendars;

    Deadlines(PlaceCalendars calendars) {
        this.calendars = calendars;
    }

    /** The last day of a limit that begins now; a year from now where the holidays of its year are not known yet. */
    public LocalDate after(String limit, Instant from, String region) {
        return calendars
                .end(Limit.parse(limit), from, region)
                .map(Due.At::lastDay)
                .orElseGet(() -> LocalDate.ofInstant(from, WorkCalendar.ZONE).plusDays(NEVER));
    }
}
