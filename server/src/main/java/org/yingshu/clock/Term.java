package org.yingshu.clock;

import java.time.LocalDate;
import org.yingshu.engine.calendar.clock.CountingRules;
import org.yingshu.engine.calendar.limit.Limit;

/** Until when. */
public sealed interface Term {

    /** A length of time from the start, counted by the calendar and the law. Pauses are left out of the count. */
    record Within(Limit limit, CountingRules rules) implements Term {}

    /** A named day, to its end at 24:00. A pause does not move it: only a decision does. */
    record By(LocalDate date) implements Term {}

    static Term within(Limit limit) {
        return new Within(limit, CountingRules.STANDARD);
    }

    static Term by(LocalDate date) {
        return new By(date);
    }
}
