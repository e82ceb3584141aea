package org.yingshu.engine.calendar.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** When a limit ends, or why that cannot be said. */
public sealed interface Due {

    /**
     * It ends.
     *
     * @param lastDay the last day on which the thing is in time
     * @param moment the end, in the zone of China; midnight of the following day where the last day ends at 24:00
     */
    record At(LocalDate lastDay, ZonedDateTime moment) implements Due {}

    /**
     * It stands still: a pause is open, so there is no end.
     *
     * @param daysLeft whole days still to be counted after the pause; 0 when only the move to a working day is missing
     *     or the limit is counted in time
     * @param timeLeft office or clock time still to run after those days; zero for whole days
     */
    record Stopped(Pause pause, long daysLeft, Duration timeLeft) implements Due {}

    /**
     * It ends in, or depends on, a year whose holiday notice is not issued.
     *
     * @param year the year of the missing notice
     * @param notBefore it does not end before this day
     */
    record Unissued(int year, LocalDate notBefore) implements Due {}
}
