package org.yingshu.engine.calendar.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.limit.DayRule;

/**
 * What law and office leave open about a limit.
 *
 * @param dayRule the law that says what 日 and 天 are
 * @param officeHours when the office that the limit binds is open
 */
public record CountingRules(DayRule dayRule, OfficeHours officeHours, DayEnd dayEnd, LastDay lastDay) {

    /** When the last day of a limit in days, months or years ends (民法典 art. 203). */
    public enum DayEnd {
        /** where there are business hours, as for everything an office has to do */
        CLOSE_OF_BUSINESS,
        /** 24:00, as for what a citizen may still post or file online */
        MIDNIGHT
    }

    /** What becomes of a last day, counted by calendar, on which nobody works (民法典 art. 203). */
    public enum LastDay {
        MOVES_TO_NEXT_WORKING_DAY,
        STAYS
    }

    /** Calendar days for 日, configured default hours, close of business, a last day off moves. */
    public static final CountingRules STANDARD = new CountingRules(
            DayRule.CIVIL_CODE, OfficeHours.DEFAULT, DayEnd.CLOSE_OF_BUSINESS, LastDay.MOVES_TO_NEXT_WORKING_DAY);

    public CountingRules withDayRule(DayRule rule) {
        return new CountingRules(rule, officeHours, dayEnd, lastDay);
    }

    public CountingRules withOfficeHours(OfficeHours hours) {
        return new CountingRules(dayRule, hours, dayEnd, lastDay);
    }

    public CountingRules withDayEnd(DayEnd end) {
        return new CountingRules(dayRule, officeHours, end, lastDay);
    }

    public CountingRules withLastDay(LastDay rule) {
        return new CountingRules(dayRule, officeHours, dayEnd, rule);
    }

    LocalDateTime endOf(LocalDate day) {
        return switch (dayEnd) {
            case CLOSE_OF_BUSINESS -> day.atTime(officeHours.closing());
            case MIDNIGHT -> day.plusDays(1).atStartOfDay();
        };
    }
}
