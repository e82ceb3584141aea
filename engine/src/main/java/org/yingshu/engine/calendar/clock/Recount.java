package org.yingshu.engine.calendar.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingshu.engine.calendar.Amendment;
import org.yingshu.engine.calendar.DayChange;

/**
 * One clock under two versions of the calendar.
 *
 * @param changes the days that count differently and lie within the limit, in order; empty when the end has not moved
 * @param issuedYears years whose notice the new version adds; empty when the end has not moved
 */
public record Recount(Due before, Due after, List<DayChange> changes, SortedSet<Integer> issuedYears) {

    public static Recount of(RunningClock clock, Amendment amendment) {
        Due before = clock.due(amendment.before());
        Due after = clock.due(amendment.after());
        if (before.equals(after)) {
            return new Recount(before, after, List.of(), new TreeSet<>());
        }
        LocalDate last = later(lastDay(before), lastDay(after));
        List<DayChange> changes = List.copyOf(
                amendment.changes().subMap(clock.startDay(), true, last, true).values());
        return new Recount(before, after, changes, amendment.issuedYears());
    }

    public boolean moved() {
        return !before.equals(after);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate lastDay(Due due) {
        return switch (due) {
            case Due.At at -> at.lastDay();
            case Due.Unissued unissued -> unissued.notBefore();
            case Due.Stopped stopped -> LocalDate.MAX;
        };
    }
}
