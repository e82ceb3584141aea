package org.yingshu.engine.calendar.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yingshu.engine.calendar.CalendarDay;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry.Status;

/**
 * Counts whole days. The start day is not counted (民法典 art. 201), and neither is a day of which any part is paused:
 * the day of stopping was not whole, and the day of going on is a start day again.
 */
record DayCount(WorkCalendar calendar, CountingRules rules, Pauses pauses, DayLog log) {

    Due workingDays(LocalDate startDay, int days) {
        log.skipped(startDay, Status.START_DAY, "");
        LocalDate date = startDay;
        int counted = 0;
        while (counted < days) {
            date = date.plusDays(1);
            Optional<Pause> open = pauses.openBefore(rules.endOf(date));
            if (open.isPresent()) {
                return stopped(date, open.get(), days - counted);
            }
            if (!calendar.covers(date)) {
                return new Due.Unissued(date.getYear(), date);
            }
            CalendarDay day = calendar.day(date);
            if (!day.kind().isWorking()) {
                log.skipped(day);
            } else if (!isPaused(date, date.atTime(rules.officeHours().opening()))) {
                counted++;
                boolean makeUp = day.kind() == CalendarDay.Kind.MAKE_UP;
                log.counted(date, makeUp ? Status.MAKE_UP_DAY : Status.WORKING_DAY, day.name(), counted);
            }
        }
        return at(date);
    }

    Due calendarDays(LocalDate startDay, int days) {
        log.skipped(startDay, Status.START_DAY, "");
        LocalDate date = startDay;
        int counted = 0;
        while (counted < days) {
            date = date.plusDays(1);
            Optional<Pause> open = pauses.openBefore(rules.endOf(date));
            if (open.isPresent()) {
                return stopped(date, open.get(), days - counted);
            }
            if (!isPaused(date, date.atStartOfDay())) {
                counted++;
                log.counted(date, Status.CALENDAR_DAY, "", counted);
            }
        }
        return switch (rules.lastDay()) {
            case STAYS -> at(date);
            case MOVES_TO_NEXT_WORKING_DAY -> movedToWorkingDay(date);
        };
    }

    private Due movedToWorkingDay(LocalDate nominal) {
        for (LocalDate date = nominal; ; date = date.plusDays(1)) {
            Optional<Pause> open = pauses.openBefore(rules.endOf(date));
            if (open.isPresent()) {
                return stopped(date, open.get(), 0);
            }
            if (!calendar.covers(date)) {
                return new Due.Unissued(date.getYear(), date);
            }
            CalendarDay day = calendar.day(date);
            boolean moved = date.isAfter(nominal);
            if (!day.kind().isWorking()) {
                if (moved) {
                    log.skipped(day);
                }
            } else if (!moved) {
                return at(date);
            } else if (!isPaused(date, date.atStartOfDay())) {
                log.skipped(date, Status.END_MOVED_HERE, day.name());
                return at(date);
            }
        }
    }

    /** Whether any of the day from the given moment to its end is paused; logs the day when it is. */
    private boolean isPaused(LocalDate date, LocalDateTime from) {
        List<Pause> touching = pauses.touching(from, rules.endOf(date));
        if (touching.isEmpty()) {
            return false;
        }
        log.skipped(date, Pauses.status(touching), Pauses.reasons(touching));
        return true;
    }

    private Due stopped(LocalDate date, Pause pause, int daysLeft) {
        log.skipped(date, Pauses.status(List.of(pause)), pause.reason());
        return new Due.Stopped(pause, daysLeft, Duration.ZERO);
    }

    private Due at(LocalDate lastDay) {
        return new Due.At(lastDay, rules.endOf(lastDay).atZone(WorkCalendar.ZONE));
    }
}
