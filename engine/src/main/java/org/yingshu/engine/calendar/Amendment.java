package org.yingshu.engine.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed from one calendar version to the next. Computed once, then asked for every open clock.
 *
 * @param changes days of years that both cover and that only one of them works
 * @param issuedYears years that only {@code after} covers
 */
public record Amendment(
        WorkCalendar before,
        WorkCalendar after,
        NavigableMap<LocalDate, DayChange> changes,
        SortedSet<Integer> issuedYears) {

    public static Amendment between(WorkCalendar before, WorkCalendar after) {
        SortedSet<LocalDate> dates = before.noticedDates();
        dates.addAll(after.noticedDates());
        NavigableMap<LocalDate, DayChange> changes = new TreeMap<>();
        for (LocalDate date : dates) {
            if (before.covers(date) && after.covers(date)) {
                DayChange change = new DayChange(before.day(date), after.day(date));
                if (before.isWorkingDay(date) != after.isWorkingDay(date)) {
                    changes.put(date, change);
                }
            }
        }
        SortedSet<Integer> issued = new TreeSet<>(after.years());
        issued.removeAll(before.years());
        return new Amendment(
                before,
                after,
                Collections.unmodifiableNavigableMap(changes),
                Collections.unmodifiableSortedSet(issued));
    }
}
