package org.yingshu.casework.handling;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Cases as offices see them. */
@RestController
@RequestMapping("/api/casework/cases")
class CaseController {

    private static final int MOST_ROWS = 200;

    private static final Export<CaseRow> EXPORT = Export.<CaseRow>named("casework.export.cases")
            .column("casework.export.number", 26, CaseRow::number)
            .column("casework.export.name", 32, CaseRow::name)
            .column("casework.export.applicant", 28, CaseRow::applicant)
            .column("casework.export.channel", row -> new Export.Word("casework.channel." + row.channel()))
            .column("casework.export.status", row -> new Export.Word("casework.status." + row.status()))
            .column(
                    "casework.export.outcome",
                    row -> row.outcome() == null ? null : new Export.Word("casework.outcome." + row.outcome()))
            .column("casework.export.region", CaseRow::region)
            .column("casework.export.submitted", 20, CaseRow::submittedAt)
            .column("casework.export.ended", 20, CaseRow::endedAt);

    private final Cases cases;
    private final CaseDetails details;
    private final CaseQueries queries;
    private final Exports exports;

    CaseController(Cases cases, CaseDetails details, CaseQueries queries, Exports exports) {
        this.cases = cases;
        this.details = details;
        this.queries = queries;
        this.exports = exports;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Page<CaseRow> list(
            CaseQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('casework:read')")
    void export(
            CaseQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('casework:read')")
    CaseDetail detail(@PathVariable UUID id) {
        return details.of(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('casework:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return cases.history(id);
    }
}
