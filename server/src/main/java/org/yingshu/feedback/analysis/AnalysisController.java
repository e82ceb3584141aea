package org.yingshu.feedback.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.analysis.AnalysisQueries.By;
import org.yingshu.feedback.analysis.AnalysisQueries.Figures;
import org.yingshu.feedback.analysis.AnalysisQueries.Line;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Where reviews are bad: by item, unit, window, channel and month. Each number is a list that can be opened. */
@RestController
@RequestMapping("/api/feedback/analysis")
class AnalysisController {

    private static final Export<Line> EXPORT = Export.<Line>named("feedback.export.analysis")
            .column("feedback.export.name", 40, Line::name)
            .column("feedback.export.total", Line::total)
            .column("feedback.grade.5", Line::five)
            .column("feedback.grade.4", Line::four)
            .column("feedback.grade.3", Line::three)
            .column("feedback.grade.2", Line::two)
            .column("feedback.grade.1", Line::one)
            .column("feedback.export.open", Line::open)
            .column("feedback.export.closed", Line::closed);

    private final AnalysisQueries queries;
    private final Exports exports;

    AnalysisController(AnalysisQueries queries, Exports exports) {
        this.queries = queries;
        this.exports = exports;
    }

    record Lines(Figures figures, List<Line> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('feedback:read')")
    Lines lines(
            @RequestParam(defaultValue = "UNIT") By by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to) {
        return new Lines(queries.figures(from, to), queries.lines(by, from, to));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('feedback:read')")
    void export(
            @RequestParam(defaultValue = "UNIT") By by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, queries.lines(by, from, to));
    }
}
