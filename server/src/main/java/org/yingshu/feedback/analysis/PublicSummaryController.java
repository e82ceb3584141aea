package org.yingshu.feedback.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.analysis.AnalysisQueries.By;
import org.yingshu.feedback.analysis.AnalysisQueries.Figures;
import org.yingshu.feedback.analysis.AnalysisQueries.Line;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** The reviews of the last twelve months as everybody may see them: figures, no words and no names of people. */
@RestController
@RequestMapping("/api/portal/feedback/summary")
class PublicSummaryController {

    private static final int MONTHS = 12;
    private static final int MOST_UNITS = 50;

    private final AnalysisQueries queries;
    private final Clock clock;

    PublicSummaryController(AnalysisQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    record Summary(LocalDate from, Figures figures, List<Line> months, List<Line> units) {}

    @GetMapping
    Summary summary() {
        LocalDate from = LocalDate.now(clock).minusMonths(MONTHS - 1).withDayOfMonth(1);
        return Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL,
                () -> new Summary(
                        from,
                        queries.figures(from, null),
                        queries.lines(By.MONTH, from, null),
                        queries.lines(By.UNIT, from, null).stream()
                                .limit(MOST_UNITS)
                                .toList())));
    }
}
