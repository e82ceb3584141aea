package org.yingshu.engine.calendar.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry.Status;
import org.yingshu.engine.calendar.clock.Pauses.Stretch;

/** Runs time from a moment (民法典 art. 201: hours count from the moment); pauses are cut out exactly. */
record TimeCount(WorkCalendar calendar, OfficeHours hours, Pauses pauses, DayLog log) {

    /** Day and night, working day or not. */
    Due clockTime(LocalDateTime from, Duration time) {
        return run(from, time, false);
    }

    /** Within office hours of working days. */
    Due officeTime(LocalDateTime from, Duration time) {
        return run(from, time, true);
    }

    private Due run(LocalDateTime from, Duration time, boolean office) {
        Duration left = time;
        for (LocalDate date = from.toLocalDate(); ; date = date.plusDays(1)) {
            Optional<Pause> open = pauses.openBefore(date.atStartOfDay());
            if (open.isPresent()) {
                return new Due.Stopped(open.get(), 0, left);
            }
            if (office && !calendar.covers(date)) {
                return new Due.Unissued(date.getYear(), date);
            }
            List<Stretch> running = running(date, from, office);
            Duration ran = Duration.ZERO;
            for (Stretch stretch : running) {
                Duration length = Duration.between(stretch.from(), stretch.to());
                if (length.compareTo(left) >= 0) {
                    log(date, office, ran.plus(left));
                    return new Due.At(date, stretch.from().plus(left).atZone(WorkCalendar.ZONE));
                }
                left = left.minus(length);
                ran = ran.plus(length);
            }
            log(date, office, ran);
        }
    }

    /** The stretches of the day, not before {@code from}, in which time runs. */
    private List<Stretch> running(LocalDate date, LocalDateTime from, boolean office) {
        return openings(date, office).stream()
                .flatMap(opening ->
                        pauses.running(opening.from().isBefore(from) ? from : opening.from(), opening.to()).stream())
                .toList();
    }

    private List<Stretch> openings(LocalDate date, boolean office) {
        if (!office) {
            return List.of(new Stretch(date.atStartOfDay(), date.plusDays(1).atStartOfDay()));
        }
        if (!calendar.isWorkingDay(date)) {
            return List.of();
        }
        return hours.sessions().stream()
                .map(session -> new Stretch(date.atTime(session.from()), date.atTime(session.to())))
                .toList();
    }

    private void log(LocalDate date, boolean office, Duration ran) {
        List<Stretch> openings = openings(date, office);
        if (openings.isEmpty()) {
            log.skipped(calendar.day(date));
            return;
        }
        List<Pause> touching =
                pauses.touching(openings.getFirst().from(), openings.getLast().to());
        if (!ran.isZero()) {
            log.ran(date, Pauses.reasons(touching), ran);
        } else if (touching.isEmpty()) {
            log.skipped(date, Status.OFFICE_CLOSED, "");
        } else {
            log.skipped(date, Pauses.status(touching), Pauses.reasons(touching));
        }
    }
}
