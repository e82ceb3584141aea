package org.yingshu.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.model.Edition;
import org.yingshu.engine.calendar.WorkCalendar;

/**
 * By which calendar a place works, for modules that count days without a running clock. An amendment is seen within
 * seconds, also when another server issued it.
 */
@Component
public class PlaceCalendars {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Calendars calendars;
    private final Clock clock;
    private volatile Seen seen;

    private record Seen(Edition edition, Instant at) {}

    PlaceCalendars(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
        seen = new Seen(calendars.known(), Instant.MIN);
    }

    /** @param region six digits */
    public WorkCalendar of(String region) {
        Seen last = seen;
        Instant now = clock.instant();
        if (now.minus(FRESH).isAfter(last.at())) {
            last = new Seen(calendars.current(), now);
            seen = last;
        }
        return last.edition().calendar(region);
    }
}
