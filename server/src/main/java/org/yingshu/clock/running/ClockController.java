package org.yingshu.clock.running;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.clock.running.ClockQueries.ClockFilter;
import org.yingshu.clock.running.ClockQueries.ClockRow;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** The clocks that the caller may see. */
@RestController
@RequestMapping("/api/clock/clocks")
class ClockController {

    private static final int MOST = 200;

    private static final Export<ClockRow> EXPORT = Export.<ClockRow>named("clock.export.clocks")
            .column("clock.export.label", 40, ClockRow::label)
            .column(
                    "clock.export.light",
                    row -> new Export.Word("clock.light." + row.light().word()))
            .column("clock.export.due", ClockRow::due)
            .column("clock.export.left", ClockRow::left)
            .column("clock.export.started", row -> row.startedAt())
            .column("clock.export.kind", 24, row -> new Export.Word("clock.kind." + row.kind()))
            .column("clock.export.region", ClockRow::region);

    private final ClockQueries queries;
    private final Explaining explaining;
    private final Exports exports;

    ClockController(ClockQueries queries, Explaining explaining, Exports exports) {
        this.queries = queries;
        this.explaining = explaining;
        this.exports = exports;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('clock:read')")
    Page<ClockRow> clocks(
            ClockFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.page(filter, after, Math.clamp(size, 1, MOST));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('clock:read')")
    void export(
            ClockFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.page(filter, after, Exports.PAGE));
    }

    /** How many there are of each light. */
    @GetMapping("/counts")
    @PreAuthorize("hasAuthority('clock:read')")
    Map<String, Integer> counts() {
        return queries.counts();
    }

    /** What happened to the ends of one clock, and its steps, the latest first. */
    @GetMapping("/{id}/course")
    @PreAuthorize("hasAuthority('clock:read')")
    List<ClockQueries.Happening> course(@PathVariable UUID id) {
        if (queries.find(id).isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return queries.course(id);
    }

    /** Why it ends on its day, day by day; empty where a named day was set. */
    @GetMapping("/{id}/explanation")
    @PreAuthorize("hasAuthority('clock:read')")
    List<Explaining.Line> explanation(@PathVariable UUID id, Locale reader) {
        return explaining.lines(queries.find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND)), reader);
    }
}
