package org.yingshu.casework.handling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.yingshu.casework.model.Stop;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;

/** How long offices worked on something: minutes of office hours, with and without the times that do not count. */
final class WorkTime {

    private static final int MOST_DAYS = 2_000;

    private final OfficeHours hours = OfficeHours.DEFAULT;
    private final WorkCalendar calendar;

    WorkTime(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Office minutes between two moments. */
    int between(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(WorkCalendar.ZONE);
        ZonedDateTime end = to.atZone(WorkCalendar.ZONE);
        Duration sum = Duration.ZERO;
        LocalDate day = start.toLocalDate();
        for (int i = 0; i < MOST_DAYS && !day.isAfter(end.toLocalDate()); i++, day = day.plusDays(1)) {
            if (works(day)) {
                sum = sum.plus(of(day, start.toLocalDateTime(), end.toLocalDateTime()));
            }
        }
        return (int) sum.toMinutes();
    }

    /** Office minutes of the pauses that lie within two moments; what overlaps counts once. */
    int paused(Instant from, Instant to, List<Stop> stops) {
        int sum = 0;
        Instant reached = from;
        for (Stop stop : stops.stream().sorted(Comparator.comparing(Stop::from)).toList()) {
            Instant begin = stop.from().isBefore(reached) ? reached : stop.from();
            Instant end = stop.to() == null || stop.to().isAfter(to) ? to : stop.to();
            if (begin.isBefore(end)) {
                sum += between(begin, end);
                reached = end;
            }
        }
        return sum;
    }

    /** Of a year without a holiday notice every day from Monday to Friday counts. */
    private boolean works(LocalDate day) {
        return calendar.covers(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private Duration of(LocalDate day, LocalDateTime from, LocalDateTime to) {
        Duration sum = Duration.ZERO;
        for (OfficeHours.Session session : hours.sessions()) {
            LocalDateTime begin = later(day.atTime(session.from()), from);
            LocalDateTime end = day.atTime(session.to()).isBefore(to) ? day.atTime(session.to()) : to;
            if (begin.isBefore(end)) {
                sum = sum.plus(Duration.between(begin, end));
            }
        }
        return sum;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
