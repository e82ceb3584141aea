package org.yingshu.matter.special;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.matter.special.SpecialSteps.Filter;
import org.yingshu.matter.special.SpecialSteps.Line;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.Export.Word;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Special steps of approvals with their basis: kept, under review, or cancelled from a day on. */
@RestController
@RequestMapping("/api/matter/special-steps")
@Validated
class SpecialStepController {

    private static final Export<Line> EXPORT = Export.<Line>named("matter.export.special")
            .column("matter.export.name", 40, line -> line.itemName().zh())
            .column("matter.export.step", 30, line -> line.name().zh())
            .column(
                    "matter.export.kind",
                    line -> new Word("matter.special." + line.special().name()))
            .column("matter.export.department", 24, Line::department)
            .column("matter.export.basis", 50, line -> line.basis().stream()
                    .map(basis -> (basis.text() + " " + basis.article()).strip())
                    .collect(Collectors.joining("；")))
            .column(
                    "matter.export.status",
                    line -> new Word("matter.clearing." + line.status().name()))
            .column("matter.export.cancelled", Line::cancelled)
            .column("matter.export.note", 40, Line::note);

    private final SpecialSteps steps;
    private final ClearingSteps clearing;
    private final Journal journal;
    private final Exports exports;

    SpecialStepController(SpecialSteps steps, ClearingSteps clearing, Journal journal, Exports exports) {
        this.steps = steps;
        this.clearing = clearing;
        this.journal = journal;
        this.exports = exports;
    }

    record Detail(Line line, List<Recorded> course) {}

    record Reviewed(@NotBlank @Size(max = 500) String note) {}

    record Kept(
            @NotNull @Size(max = 200) String basis,
            @NotNull @Size(max = 100) String article,
            @NotBlank @Size(max = 500) String note) {}

    record Cancelled(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 500) String note) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Page<Line> lines(
            Filter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        List<Line> all = steps.lines(filter);
        List<Line> rest = all.stream()
                .filter(line -> after == null || line.key().compareTo(after) > 0)
                .toList();
        List<Line> page = rest.stream().limit(size).toList();
        return new Page<>(page, rest.size() > size ? page.getLast().key() : null, (long) all.size());
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('matter:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, steps.lines(filter));
    }

    @GetMapping("/{item}/{step}")
    @PreAuthorize("hasAuthority('matter:read')")
    Detail step(@PathVariable String item, @PathVariable String step) {
        return detail(item, step);
    }

    @PostMapping("/{item}/{step}/review")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail review(
            @PathVariable String item, @PathVariable String step, @RequestBody @Valid Reviewed body, Intent intent) {
        clearing.review(item, step, body.note(), intent);
        return detail(item, step);
    }

    @PostMapping("/{item}/{step}/basis")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail keep(@PathVariable String item, @PathVariable String step, @RequestBody @Valid Kept body, Intent intent) {
        clearing.keep(item, step, body.basis(), body.article(), body.note(), intent);
        return detail(item, step);
    }

    @PostMapping("/{item}/{step}/end")
    @PreAuthorize("hasAuthority('matter:manage')")
    Detail cancel(
            @PathVariable String item, @PathVariable String step, @RequestBody @Valid Cancelled body, Intent intent) {
        clearing.cancel(item, step, body.from(), body.note(), intent);
        return detail(item, step);
    }

    private Detail detail(String item, String step) {
        return new Detail(steps.line(item, step), journal.history(Clearing.idOf(item, step)));
    }
}
