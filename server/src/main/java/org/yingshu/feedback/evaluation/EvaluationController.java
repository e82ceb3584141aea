package org.yingshu.feedback.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.evaluation.Counting.By;
import org.yingshu.feedback.evaluation.EvaluationQueries.Behind;
import org.yingshu.journal.Intent;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** How units and places dealt with reviews in a year: shares, points, ranks, and the list behind each number (R7.8). */
@RestController
@RequestMapping("/api/feedback/evaluations/{year}")
class EvaluationController {

    private final Evaluations evaluations;
    private final Counting counting;
    private final Exports exports;

    EvaluationController(Evaluations evaluations, Counting counting, Exports exports) {
        this.evaluations = evaluations;
        this.counting = counting;
        this.exports = exports;
    }

    record WeightRequest(
            @NotNull Indicator indicator,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal points,
            @NotNull @DecimalMin("1") @DecimalMax("100") BigDecimal target,
            @Nullable @Size(max = 300) String source) {

        Weight weight() {
            return new Weight(indicator, points, target, source == null ? "" : source);
        }
    }

    record Scheme(@NotEmpty @Size(max = 20) List<@Valid @NotNull WeightRequest> weights) {}

    record Subjects(List<Behind> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('feedback:read')")
    Evaluations.Year year(@PathVariable @Min(2015) @Max(2100) int year, @RequestParam(defaultValue = "UNIT") By by) {
        return evaluations.year(year, by);
    }

    /** @param key of a unit, its id; of a place, its six digits */
    @GetMapping("/subjects")
    @PreAuthorize("hasAuthority('feedback:read')")
    Subjects subjects(
            @PathVariable @Min(2015) @Max(2100) int year,
            @RequestParam(defaultValue = "UNIT") By by,
            @RequestParam @NotBlank @Pattern(regexp = "\\d{6}|[0-9a-fA-F-]{36}") String key,
            @RequestParam Indicator indicator) {
        return new Subjects(counting.behind(year, by, key, indicator));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('feedback:read')")
    void export(
            @PathVariable @Min(2015) @Max(2100) int year,
            @RequestParam(defaultValue = "UNIT") By by,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(
                response, export(), format, reader, evaluations.year(year, by).lines());
    }

    @PutMapping("/scheme")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Evaluations.Year setScheme(
            @PathVariable @Min(2015) @Max(2100) int year, @Valid @RequestBody Scheme request, Intent intent) {
        return evaluations.setScheme(
                year, request.weights().stream().map(WeightRequest::weight).toList(), intent);
    }

    @PostMapping("/publication")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Evaluations.Year publish(@PathVariable @Min(2015) @Max(2100) int year, Intent intent) {
        return evaluations.publish(year, intent);
    }

    private static Export<Scoring.Line> export() {
        var export = Export.<Scoring.Line>named("feedback.export.evaluation")
                .column("feedback.export.rank", Scoring.Line::rank)
                .column("feedback.export.name", 40, Scoring.Line::name)
                .column("feedback.export.score", Scoring.Line::score);
        for (Indicator indicator : Indicator.values()) {
            export = export.column("feedback.indicator." + indicator, line -> percent(line, indicator));
        }
        return export;
    }

    private static @Nullable Object percent(Scoring.Line line, Indicator indicator) {
        for (Scoring.Cell cell : line.cells()) {
            if (cell.indicator() == indicator) {
                return cell.percent();
            }
        }
        return null;
    }
}
