package org.yingshu.engine.calendar;

import java.time.LocalDate;

/**
 * What a calendar says of one day.
 *
 * @param name the holiday that makes it a day off or a make-up day; else empty
 * @param source the notice that says so; else empty
 */
public record CalendarDay(LocalDate date, Kind kind, String name, String source) {

    /** Why a day is worked or not. */
    public enum Kind {
        /** an ordinary Monday to Friday */
        WORKDAY(true),
        /** a Saturday or Sunday on which offices work (调休上班) */
        MAKE_UP(true),
        /** an ordinary Saturday or Sunday */
        WEEKEND(false),
        /** a day off by notice: the statutory holiday itself, or a weekend or swapped day beside it */
        HOLIDAY(false);

        private final boolean working;

        Kind(boolean working) {
            this.working = working;
        }

        public boolean isWorking() {
            return working;
        }
    }

    static CalendarDay ordinary(LocalDate date) {
        return new CalendarDay(date, isWeekend(date) ? Kind.WEEKEND : Kind.WORKDAY, "", "");
    }

    static CalendarDay by(NoticeDay day) {
        Kind kind = day.off() ? Kind.HOLIDAY : isWeekend(day.date()) ? Kind.MAKE_UP : Kind.WORKDAY;
        return new CalendarDay(day.date(), kind, day.name(), day.source());
    }

    private static boolean isWeekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
