package org.yingshu.engine.calendar.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.limit.Limit;

/** What a limit asks to be counted, once the law has said what its unit means. */
sealed interface Measure {

    /** Whole working days, then a rest of office time: of the start day when there is no whole day. */
    record WorkingDays(int whole, Duration rest) implements Measure {}

    record CalendarDays(int days) implements Measure {}

    /** Time by the clock, day and night. */
    record ClockTime(Duration time) implements Measure {}

    record OfficeTime(Duration time) implements Measure {}

    static Measure of(Limit limit, LocalDate startDay, CountingRules rules) {
        return switch (limit.unit()) {
            case WORKING_DAY -> workingDays(limit.amount(), rules.officeHours());
            case CALENDAR_DAY -> calendarDays(limit.amount());
            case DAY, DAY_TIAN ->
                rules.dayRule().countsWorkingDays(limit.amount())
                        ? workingDays(limit.amount(), rules.officeHours())
                        : calendarDays(limit.amount());
            case OFFICE_HOUR -> new OfficeTime(part(limit.amount(), Duration.ofHours(1)));
            case HOUR -> new ClockTime(part(limit.amount(), Duration.ofHours(1)));
            case MINUTE -> new ClockTime(part(limit.amount(), Duration.ofMinutes(1)));
            case MONTH, YEAR -> upToCorrespondingDay(startDay, limit.months());
        };
    }

    private static WorkingDays workingDays(BigDecimal amount, OfficeHours hours) {
        BigDecimal whole = amount.setScale(0, RoundingMode.DOWN);
        return new WorkingDays(whole.intValueExact(), part(amount.subtract(whole), hours.perDay()));
    }

    /** A part of a calendar day is not known to the law: it counts as the whole day. */
    private static CalendarDays calendarDays(BigDecimal amount) {
        return new CalendarDays(amount.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    /** The day of the same number, else the month's last (民法典 art. 202). */
    private static CalendarDays upToCorrespondingDay(LocalDate startDay, int months) {
        return new CalendarDays((int) ChronoUnit.DAYS.between(startDay, startDay.plusMonths(months)));
    }

    /** Rounded up to the second. */
    private static Duration part(BigDecimal amount, Duration unit) {
        BigDecimal seconds = amount.multiply(BigDecimal.valueOf(unit.toSeconds()));
        return Duration.ofSeconds(seconds.setScale(0, RoundingMode.CEILING).longValueExact());
    }
}
