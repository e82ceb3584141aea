package org.yingshu.hall.performance;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.performance.Appraisals.Result;
import org.yingshu.hall.performance.Scoring.Line;
import org.yingshu.hall.standard.Edition;
import org.yingshu.hall.standard.Measure;
import org.yingshu.hall.standard.Standard;
import org.yingshu.hall.standard.Standards;
import org.yingshu.journal.Intent;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Results of a hall's month, quarter or year, and by what they are counted. */
@RestController
@RequestMapping("/api/hall/halls/{hall}")
class AppraisalController {

    private final Appraisals appraisals;
    private final Standards standards;
    private final Exports exports;

    AppraisalController(Appraisals appraisals, Standards standards, Exports exports) {
        this.appraisals = appraisals;
        this.standards = standards;
        this.exports = exports;
    }

    record CorrectionRequest(@NotBlank @Size(max = 500) String reason) {}

    record CriterionRequest(
            @NotNull Measure measure,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal points,
            @NotNull @DecimalMin("0") @DecimalMax("10000") BigDecimal full,
            @NotNull @DecimalMin("0") @DecimalMax("10000") BigDecimal none,
            @Nullable @Size(max = 300) String source) {

        Edition.Criterion criterion() {
            return new Edition.Criterion(measure, points, full, none, source == null ? "" : source);
        }
    }

    record EditionRequest(
            @NotNull LocalDate from,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid CriterionRequest> criteria,
            @NotNull BigDecimal excellent,
            @NotNull BigDecimal good,
            @NotNull BigDecimal fair,
            @Min(1) @Max(60) int objectionDays,
            boolean namesStaff,
            @NotBlank @Size(max = 300) String reason) {

        Edition edition() {
            return new Edition(
                    0,
                    from,
                    criteria.stream().map(CriterionRequest::criterion).toList(),
                    excellent,
                    good,
                    fair,
                    objectionDays,
                    namesStaff,
                    reason,
                    null,
                    null);
        }
    }

    /** @param period 2026-10, 2026-Q4 or 2026 */
    @GetMapping("/appraisals/{period}")
    @PreAuthorize("hasAuthority('hall:read')")
    Result show(@PathVariable UUID hall, @PathVariable String period) {
        return appraisals.of(hall, period);
    }

    @GetMapping("/appraisals/{period}/export")
    @PreAuthorize("hasAuthority('hall:read')")
    void export(
            @PathVariable UUID hall,
            @PathVariable String period,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        Result result = appraisals.of(hall, period);
        exports.send(response, export(result), format, reader, result.lines());
    }

    @PostMapping("/appraisals/{period}/confirmation")
    @PreAuthorize("hasAuthority('hall:manage')")
    Result confirm(@PathVariable UUID hall, @PathVariable String period, Intent intent) {
        appraisals.confirm(hall, period, intent);
        return appraisals.of(hall, period);
    }

    @PostMapping("/appraisals/{period}/corrections")
    @PreAuthorize("hasAuthority('hall:manage')")
    Result correct(
            @PathVariable UUID hall,
            @PathVariable String period,
            @Valid @RequestBody CorrectionRequest it,
            Intent intent) {
        appraisals.correct(hall, period, it.reason(), intent);
        return appraisals.of(hall, period);
    }

    @PostMapping("/standard")
    @PreAuthorize("hasAuthority('hall:manage')")
    Standard issue(@PathVariable UUID hall, @Valid @RequestBody EditionRequest it, Intent intent) {
        return standards.issue(hall, it.edition(), intent);
    }

    /** The last columns say whether it is final, and that the criteria are configuration. */
    private static Export<Line> export(Result result) {
        var export = Export.<Line>named("hall.export.appraisal")
                .column("hall.export.kind", line -> new Export.Word("hall.subject." + line.kind()))
                .column("hall.export.rank", Line::rank)
                .column("hall.export.number", line -> line.kind() == SubjectKind.WINDOW ? line.key() : null)
                .column("hall.export.name", 28, Line::name)
                .column("hall.export.score", Line::score)
                .column(
                        "hall.export.grade",
                        line -> line.grade() == null ? null : new Export.Word("hall.grade." + line.grade()));
        for (Measure measure : Measure.values()) {
            export = export.column("hall.measure." + measure, line -> cell(line, measure, true))
                    .column("hall.points." + measure, line -> cell(line, measure, false));
        }
        String state = result.confirmed().isEmpty() ? "provisional" : "confirmed";
        return export.column("hall.export.marks", 36, line -> line.marks().stream()
                        .map(mark -> mark.points().toPlainString() + " " + mark.reason())
                        .collect(Collectors.joining("；")))
                .column("hall.export.state", line -> new Export.Word("hall.export." + state))
                .column("hall.export.edition", 36, line -> new Export.Word("hall.export.configured"));
    }

    private static @Nullable Object cell(Line line, Measure measure, boolean value) {
        for (Scoring.Cell cell : line.cells()) {
            if (cell.measure() == measure) {
                return value ? cell.value() : cell.got();
            }
        }
        return null;
    }
}
