package org.yingshu.clock.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.clock.ClockProblem;
import org.yingshu.clock.model.Calendars;
import org.yingshu.engine.calendar.CalendarDay;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** The calendar of a year, for everybody who is signed in. */
@RestController
@RequestMapping("/api/clock/calendar")
class CalendarController {

    private final Calendars calendars;
    private final Clock time;

    CalendarController(Calendars calendars, Clock time) {
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * A year.
     *
     * @param days those that are not ordinary: holidays, make-up days and changed days
     * @param years that are known
     */
    record YearView(int year, String version, SortedSet<Integer> years, int workingDays, List<CalendarDay> days) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    YearView year(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String region) {
        WorkCalendar calendar =
                calendars.current().calendar(region == null ? Caller.current().region() : region);
        int wanted = year == null ? LocalDate.now(time).getYear() : year;
        if (!calendar.years().contains(wanted)) {
            throw new ProblemException(ClockProblem.NO_NOTICE, String.valueOf(wanted));
        }
        List<CalendarDay> all = Stream.iterate(LocalDate.of(wanted, 1, 1), day -> day.plusDays(1))
                .limit(Year.of(wanted).length())
                .map(calendar::day)
                .toList();
        return new YearView(
                wanted,
                calendar.version(),
                calendar.years(),
                (int) all.stream().filter(day -> day.kind().isWorking()).count(),
                all.stream().filter(day -> !day.name().isEmpty()).toList());
    }
}
