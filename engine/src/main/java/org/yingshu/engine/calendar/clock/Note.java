package org.yingshu.engine.calendar.clock;

import java.time.LocalDate;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.limit.DayRule;

/** What a reader should know of how a limit was counted. */
public sealed interface Note {

    /** 日 or 天 was counted in working days, because this law says so. */
    record DayIsWorkingDay(DayRule rule) implements Note {}

    /** 日 or 天 was counted by calendar, because this law says so. */
    record DayIsCalendarDay(DayRule rule) implements Note {}

    /** Whole days were counted as working days, the part of a day in office time: also for 日, whatever the law. */
    record PartOfADay(OfficeHours hours) implements Note {}

    /** The part of a calendar day was counted as a whole day. */
    record RoundedUp() implements Note {}

    /** Office time was counted within these hours, which are configuration. */
    record WithinHours(OfficeHours hours) implements Note {}

    /** The day on which the count ended is not a working day, so the limit ends later. */
    record EndMoved(LocalDate from, LocalDate to) implements Note {}

    /** The notice of this year, not issued yet, may still change the last days of the year before. */
    record MayStillChange(int year) implements Note {}
}
