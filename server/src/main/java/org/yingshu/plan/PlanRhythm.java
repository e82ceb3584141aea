package org.yingshu.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How often the units report on a plan (R1.19, R1.32): every week by a day of it, or every month or quarter by a day of
 * the (quarter's last) month.
 *
 * @param day 1 (Monday) to 7 for a week, else 1 to 31; the month's last where it has fewer days
 */
public record PlanRhythm(Every every, int day) {

    /** 每月20号前, the rhythm that plans name most often (R1.19). */
    public static final PlanRhythm BY_THE_20TH = new PlanRhythm(Every.MONTH, 20);

    /** The period that a report covers. */
    public enum Every {
        WEEK,
        MONTH,
        QUARTER
    }

    public PlanRhythm {
        if (day < 1 || day > (every == Every.WEEK ? 7 : 31)) {
            throw new IllegalArgumentException("no day " + day + " in a " + every);
        }
    }

    /** The first day later than {@code after} by which a report is due. */
    public LocalDate next(LocalDate after) {
        return switch (every) {
            case WEEK -> after.with(TemporalAdjusters.next(DayOfWeek.of(day)));
            case MONTH -> next(after, 1);
            case QUARTER -> next(after, 3);
        };
    }

    private LocalDate next(LocalDate after, int months) {
        LocalDate month = after.withDayOfMonth(1);
        LocalDate last = month.plusMonths((months - month.getMonthValue() % months) % months);
        LocalDate due = inMonth(last);
        return due.isAfter(after) ? due : inMonth(last.plusMonths(months));
    }

    private LocalDate inMonth(LocalDate month) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
