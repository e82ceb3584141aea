package org.yingshu.engine.calendar.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A duty that comes back. The dates are those the words name: reporting dates of a plan are not legal periods, so they do
 * not move when nobody works on them.
 */
public sealed interface Recurrence {

    /** The first due date later than the given day. */
    LocalDate next(LocalDate after);

    /** The due dates later than the given day, without end. */
    default Stream<LocalDate> from(LocalDate after) {
        return Stream.iterate(next(after), this::next);
    }

    /**
     * Reads 每周, 每周五前, 每月20号前, 每月底前, 每季度, 每季度末前, 每半年, 每年, 每年5月底前, 每年5月20日前. A period without a
     * day ends with its last day; the day before 前 is itself in time.
     */
    static Optional<Recurrence> parse(String text) {
        return RecurrenceText.parse(text);
    }

    /** Every week, by this day. */
    record Weekly(DayOfWeek day) implements Recurrence {

        @Override
        public LocalDate next(LocalDate after) {
            return after.with(TemporalAdjusters.next(day));
        }
    }

    /**
     * Every so many months, counted from January.
     *
     * @param every 1, 2, 3, 4, 6 or 12 months: a year has a whole number of the periods
     * @param month which month of the period, from 1 to {@code every}
     * @param day of that month; the month's last where it has fewer days, so that 31 is 月底
     */
    record Monthly(int every, int month, int day) implements Recurrence {

        private static final int MONTHS_PER_YEAR = 12;

        public Monthly {
            if (every < 1 || MONTHS_PER_YEAR % every != 0) {
                throw new IllegalArgumentException(
                        "a year is not a whole number of periods of %d months".formatted(every));
            }
            if (month < 1 || month > every) {
                throw new IllegalArgumentException("a period of %d months has no month %d".formatted(every, month));
            }
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("no month has a day " + day);
            }
        }

        @Override
        public LocalDate next(LocalDate after) {
            int intoPeriod = (after.getMonthValue() - 1) % every;
            YearMonth dueMonth = YearMonth.from(after).plusMonths(month - 1L - intoPeriod);
            LocalDate due = dayOf(dueMonth);
            return due.isAfter(after) ? due : dayOf(dueMonth.plusMonths(every));
        }

        private LocalDate dayOf(YearMonth yearMonth) {
            return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
        }
    }
}
