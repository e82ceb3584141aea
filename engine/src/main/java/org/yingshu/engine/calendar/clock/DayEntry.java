package org.yingshu.engine.calendar.clock;

import java.time.Duration;
import java.time.LocalDate;

/**
 * One day in the explanation of a limit.
 *
 * @param reason the holiday's name, or the reasons of the pauses, separated by 、; else empty
 * @param ordinal which of the limit's days it is, from 1; 0 when it is not counted or the limit is counted in time
 * @param time how much of a limit counted in time ran on this day; zero otherwise
 */
public record DayEntry(LocalDate date, Status status, String reason, int ordinal, Duration time) {

    /** What the day was to the limit. */
    public enum Status {
        /** the day of the event, not counted (民法典 art. 201) */
        START_DAY,
        /** counted */
        WORKING_DAY,
        /** counted: a weekend day worked by notice */
        MAKE_UP_DAY,
        /** counted by calendar, whatever day it is */
        CALENDAR_DAY,
        /** time ran on this day */
        TIME_RAN,
        /** not counted */
        WEEKEND,
        /** not counted */
        HOLIDAY,
        /** not counted: the clock was stopped */
        PAUSED,
        /** not counted: left out by law */
        EXCLUDED,
        /** not counted: the office was no longer open */
        OFFICE_CLOSED,
        /** the last day was not a working day, so the limit ends here (民法典 art. 203) */
        END_MOVED_HERE
    }
}
