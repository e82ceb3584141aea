package org.yingshu.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.model.Edition;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * By which calendar a place works, for modules that count days without a running clock. An amendment is seen within
 * seconds, also when another server issued it.
 */
@Component
public class PlaceCalendars {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Calendars calendars;
    private final Clock clock;
    private volatile Instant asked = Instant.MIN;

    PlaceCalendars(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param region six digits */
    public WorkCalendar of(String region) {
        return edition().calendar(region);
    }

    private Edition edition() {
        Instant now = clock.instant();
        if (!now.minus(FRESH).isAfter(asked)) {
            return calendars.known();
        }
        Edition current = calendars.current();
        asked = now;
        return current;
    }

    /**
     * When a limit ends that begins in a place; empty where the holidays of that year are not known yet.
     *
     * @param region six digits
     */
    public Optional<Due.At> end(Limit limit, Instant from, String region) {
        return RunningClock.of(from, limit).due(of(region)) instanceof Due.At at ? Optional.of(at) : Optional.empty();
    }
}
