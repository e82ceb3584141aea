package org.yingshu.ledger.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.yingshu.engine.calendar.WorkCalendar;

/** Working days as lights count them: where a year has no notice yet, by the week alone. */
public final class WorkingDays {

    private final WorkCalendar calendar;

    public WorkingDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** From one day to a later one, at most {@code most}: how far away something is beyond that changes no light. */
    public int between(LocalDate from, LocalDate to, int most) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to) && count < most; day = day.plusDays(1)) {
            if (isWorked(day)) {
                count++;
            }
        }
        return count;
    }

    /** The day that is so many working days later. */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                counted++;
            }
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        if (calendar.covers(day)) {
            return calendar.isWorkingDay(day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
