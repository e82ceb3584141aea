package org.yingshu.engine.calendar.clock;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry.Status;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;

/** Finds the notes of a counted limit. */
final class Notes {

    private Notes() {}

    static List<Note> of(
            Limit limit, Measure measure, CountingRules rules, List<DayEntry> days, WorkCalendar calendar) {
        List<Note> notes = new ArrayList<>();
        boolean inWorkingDays = measure instanceof Measure.WorkingDays;
        if (limit.unit().isAmbiguousDay()) {
            notes.add(
                    inWorkingDays
                            ? new Note.DayIsWorkingDay(rules.dayRule())
                            : new Note.DayIsCalendarDay(rules.dayRule()));
        }
        if (inWorkingDays && !limit.isWhole()) {
            notes.add(new Note.PartOfADay(rules.officeHours()));
        }
        if (limit.unit() == LimitUnit.CALENDAR_DAY && !limit.isWhole()) {
            notes.add(new Note.RoundedUp());
        }
        if (measure instanceof Measure.OfficeTime) {
            notes.add(new Note.WithinHours(rules.officeHours()));
        }
        endMoved(notes, days);
        if (!(measure instanceof Measure.ClockTime)) {
            mayStillChange(notes, days, calendar);
        }
        return List.copyOf(notes);
    }

    private static void endMoved(List<Note> notes, List<DayEntry> days) {
        if (days.isEmpty() || days.getLast().status() != Status.END_MOVED_HERE) {
            return;
        }
        for (DayEntry day : days.reversed()) {
            if (day.status() == Status.CALENDAR_DAY) {
                notes.add(new Note.EndMoved(day.date(), days.getLast().date()));
                return;
            }
        }
    }

    private static void mayStillChange(List<Note> notes, List<DayEntry> days, WorkCalendar calendar) {
        days.stream()
                .map(DayEntry::date)
                .filter(calendar::mayStillChange)
                .findFirst()
                .ifPresent(date -> notes.add(new Note.MayStillChange(date.getYear() + 1)));
    }
}
