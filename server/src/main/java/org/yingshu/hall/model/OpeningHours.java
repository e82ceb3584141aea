package org.yingshu.hall.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.calendar.WorkCalendar;

/**
 * When a hall is open. A make-up Saturday is a working day and a public holiday is none, whatever the weekday; single
 * days may differ from both.
 *
 * @param workingDays in the order of the day
 * @param daysOff empty where it is closed on weekends and holidays
 * @param special other hours on single days, with the reason; no hours at all where it is closed
 */
public record OpeningHours(List<OpenTime> workingDays, List<OpenTime> daysOff, Map<LocalDate, Special> special) {

    public record Special(List<OpenTime> hours, String reason) {

        public Special {
            hours = List.copyOf(hours);
        }
    }

    public OpeningHours {
        workingDays = List.copyOf(workingDays);
        daysOff = List.copyOf(daysOff);
        special = Map.copyOf(special);
    }

    /** Whether each stretch ends after it began, and before the next begins. */
    public boolean isOrdered() {
        return isOrdered(workingDays)
                && isOrdered(daysOff)
                && special.values().stream().allMatch(one -> isOrdered(one.hours()));
    }

    private static boolean isOrdered(List<OpenTime> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).from().isBefore(times.get(i - 1).to())) {
                return false;
            }
        }
        return times.stream().allMatch(OpenTime::isOrdered);
    }

    /** In a year whose holidays are not announced yet, weekends are days off. */
    public List<OpenTime> on(LocalDate day, WorkCalendar calendar) {
        Special one = special.get(day);
        if (one != null) {
            return one.hours();
        }
        boolean works = calendar.covers(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek().getValue() <= 5;
        List<OpenTime> hours = works ? workingDays : daysOff;
        return hours.stream().sorted(Comparator.comparing(OpenTime::from)).toList();
    }
}
