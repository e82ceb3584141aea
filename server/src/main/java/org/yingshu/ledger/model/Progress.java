package org.yingshu.ledger.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.ledger.Report;

/**
 * What the lead has reported.
 *
 * @param percent from 0 to 100
 * @param papers how many files were handed in as evidence, by all owners
 * @param figures the last figure of each target, by the target's id
 * @param lastOn the legal day of the last report
 */
public record Progress(
        int percent,
        int reports,
        int papers,
        Map<String, BigDecimal> figures,
        @Nullable Report last,
        @Nullable LocalDate lastOn) {

    static final Progress NONE = new Progress(0, 0, 0, Map.of(), null, null);

    public Progress {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("No duty is " + percent + " percent done");
        }
    }

    Progress with(Report report) {
        Map<String, BigDecimal> latest = new LinkedHashMap<>(figures);
        report.figures().forEach(figure -> latest.put(figure.goal(), figure.value()));
        return new Progress(
                report.percent(),
                reports + 1,
                papers + report.evidence().size(),
                latest,
                report,
                LocalDate.ofInstant(report.at(), WorkCalendar.ZONE));
    }

    /** Papers that came with something else than the lead's report. */
    Progress withPapers(int count) {
        return new Progress(percent, reports, papers + count, figures, last, lastOn);
    }
}
