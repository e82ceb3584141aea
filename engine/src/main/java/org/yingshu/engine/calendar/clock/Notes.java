package org.yingshu.engine.calendar.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.CountingRules.LastDay;
import org.yingshu.engine.calendar.clock.DayEntry.Status;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;

/** Finds the notes of a counted limit. */
final class Notes {

    private Notes() {}

    static List<Note> of(
            Limit limit, Measure measure, CountingRules rules, List<DayEntry> days, WorkCalendar calendar) {
        List<Note> notes = new ArrayList<>();
        boolean inWorkingDays = measure instanceof Measure.WorkingDays;
        if (limit.unit().isAmbiguousDay() && limit.isWhole()) {
            DayRule rule = rules.dayRule();
            notes.add(inWorkingDays ? new Note.DayIsWorkingDay(rule) : new Note.DayIsCalendarDay(rule));
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
        lookedUp(measure, rules, days)
                .filter(calendar::mayStillChange)
                .findFirst()
                .ifPresent(date -> notes.add(new Note.MayStillChange(date.getYear() + 1)));
        return List.copyOf(notes);
    }

    private static void endMoved(List<Note> notes, List<DayEntry> days) {
        if (!days.isEmpty() && days.getLast().status() == Status.END_MOVED_HERE) {
            notes.add(new Note.EndMoved(
                    lastCountedByCalendar(days), days.getLast().date()));
        }
    }

    /** The days of which it matters whether they are worked. */
    private static Stream<LocalDate> lookedUp(Measure measure, CountingRules rules, List<DayEntry> days) {
        Stream<LocalDate> dates = days.stream().map(DayEntry::date);
        return switch (measure) {
            case Measure.WorkingDays working -> dates;
            case Measure.OfficeTime time -> dates;
            case Measure.ClockTime time -> Stream.empty();
            case Measure.CalendarDays calendar when rules.lastDay() == LastDay.STAYS -> Stream.empty();
            case Measure.CalendarDays calendar -> {
                LocalDate nominal = lastCountedByCalendar(days);
                yield dates.filter(date -> !date.isBefore(nominal));
            }
        };
    }

    private static LocalDate lastCountedByCalendar(List<DayEntry> days) {
        return days.reversed().stream()
                .filter(day -> day.status() == Status.CALENDAR_DAY)
                .findFirst()
                .map(DayEntry::date)
                .orElse(LocalDate.MAX);
    }
}
