package org.yingshu.ledger.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.ledger.board.TrendQueries.Day;

/** The ledger seen as a whole. Each number stands for a list of duties with the same filter. */
@RestController
@RequestMapping("/api/ledger")
class BoardController {

    private static final int MOST_DAYS = 400;

    private final Board board;
    private final CourseQueries course;
    private final ForecastQueries forecasts;

    BoardController(Board board, CourseQueries course, ForecastQueries forecasts) {
        this.board = board;
        this.course = course;
        this.forecasts = forecasts;
    }

    @GetMapping("/overview")
    @PreAuthorize("hasAuthority('ledger:read')")
    Board.Overview overview(BoardFilter filter) {
        return board.overview(filter);
    }

    /** Units by fields: how many, and how many of them are overdue. */
    @GetMapping("/heat")
    @PreAuthorize("hasAuthority('ledger:read')")
    Board.Heat heat(BoardFilter filter) {
        return board.heat(filter);
    }

    @GetMapping("/trend")
    @PreAuthorize("hasAuthority('ledger:read')")
    List<Day> trend(BoardFilter filter, @RequestParam(defaultValue = "60") int days) {
        return board.trend(filter, Math.clamp(days, 1, MOST_DAYS));
    }

    @GetMapping("/movers")
    @PreAuthorize("hasAuthority('ledger:read')")
    Board.Movers movers(BoardFilter filter, @RequestParam @Nullable LocalDate since) {
        return board.movers(filter, since);
    }

    /** All that the leader's screen shows first, in one answer. */
    @GetMapping("/cockpit")
    @PreAuthorize("hasAuthority('ledger:read')")
    Board.Cockpit cockpit(@RequestParam @Nullable String place) {
        return board.cockpit(new BoardFilter(null, place));
    }

    @GetMapping("/calendar")
    @PreAuthorize("hasAuthority('ledger:read')")
    List<CourseQueries.DueDay> calendar(BoardFilter filter, @RequestParam YearMonth month) {
        return course.calendar(filter, month);
    }

    @GetMapping("/plans/{plan}/burn-up")
    @PreAuthorize("hasAuthority('ledger:read')")
    CourseQueries.BurnUp burnUp(@PathVariable UUID plan) {
        return course.burnUp(plan);
    }

    @GetMapping("/plans/{plan}/timeline")
    @PreAuthorize("hasAuthority('ledger:read')")
    CourseQueries.Timeline timeline(@PathVariable UUID plan, @RequestParam @Nullable String field) {
        return course.timeline(plan, field);
    }

    @GetMapping("/plans/{plan}/forecast")
    @PreAuthorize("hasAuthority('ledger:read')")
    ForecastQueries.OfPlan forecast(@PathVariable UUID plan) {
        return forecasts.ofPlan(plan);
    }

    @GetMapping("/duties/{id}/forecast")
    @PreAuthorize("hasAuthority('ledger:read')")
    ForecastQueries.OfDuty forecastOfDuty(@PathVariable UUID id) {
        return forecasts.ofDuty(id);
    }
}
