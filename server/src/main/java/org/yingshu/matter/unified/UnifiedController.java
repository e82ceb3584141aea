package org.yingshu.matter.unified;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.unified.Comparisons.Filter;
import org.yingshu.matter.unified.Comparisons.Line;
import org.yingshu.matter.unified.ItemComparison.Row;
import org.yingshu.matter.unified.ItemComparison.Value;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.Export.Word;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** One item, the same on every level: the unified elements and where they differ. */
@RestController
@RequestMapping("/api/matter/unified")
@Validated
class UnifiedController {

    private static final String WORD = "matter.unified.";

    private static final Export<Line> LINES = Export.<Line>named("matter.export.unified")
            .column("matter.export.code", 32, Line::code)
            .column("matter.export.name", 40, line -> line.name().zh())
            .column("matter.export.department", 24, Line::department)
            .column("matter.export.places", Line::places)
            .column("matter.export.different", line -> line.different().size())
            .column("matter.export.missing", Line::missing);

    private static final Export<Cell> CELLS = Export.<Cell>named("matter.export.unified")
            .column(
                    "matter.export.element",
                    20,
                    cell -> new Word(WORD + cell.row().element().name()))
            .column("matter.export.equal", cell -> new Word(cell.row().equal() ? WORD + "equal" : WORD + "different"))
            .column("matter.export.value", 60, Cell::text)
            .column("matter.export.where", 60, Cell::where);

    private final Comparisons comparisons;
    private final Exports exports;

    UnifiedController(Comparisons comparisons, Exports exports) {
        this.comparisons = comparisons;
        this.exports = exports;
    }

    /** One value of an element, with the places that have it. */
    private record Cell(Row row, Value value, List<Held> places) {

        String text() {
            return value.lines().stream().map(Words::zh).collect(Collectors.joining("；"));
        }

        String where() {
            return value.places().stream().map(n -> places.get(n).name()).collect(Collectors.joining("、"));
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Page<Line> lines(
            Filter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return comparisons.lines(filter, after, size);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('matter:read')")
    void exportLines(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, LINES, format, reader, after -> comparisons.lines(filter, after, Exports.PAGE));
    }

    @GetMapping("/{code}")
    @PreAuthorize("hasAuthority('matter:read')")
    ItemComparison compare(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on) {
        return comparisons.of(code, on);
    }

    @GetMapping("/{code}/export")
    @PreAuthorize("hasAuthority('matter:read')")
    void exportOne(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean different,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        ItemComparison compared = comparisons.of(code, on);
        var cells = new ArrayList<Cell>();
        for (Row row : different ? compared.different() : compared.rows()) {
            row.values().forEach(value -> cells.add(new Cell(row, value, compared.places())));
        }
        exports.send(response, CELLS, format, reader, cells);
    }
}
