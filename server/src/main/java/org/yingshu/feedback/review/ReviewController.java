package org.yingshu.feedback.review;

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
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Reviews to be read. */
@RestController
@RequestMapping("/api/feedback/reviews")
class ReviewController {

    private static final Export<ReviewRow> EXPORT = Export.<ReviewRow>named("feedback.export.reviews")
            .column("feedback.export.at", 20, ReviewRow::at)
            .column("feedback.export.grade", row -> new Export.Word("feedback.grade." + row.grade()))
            .column("feedback.export.item", 36, ReviewRow::itemName)
            .column("feedback.export.case", 22, ReviewRow::caseNumber)
            .column("feedback.export.unit", 28, ReviewRow::organisationName)
            .column("feedback.export.place", 20, ReviewRow::place)
            .column("feedback.export.channel", row -> new Export.Word("feedback.channel." + row.channel()))
            .column("feedback.export.named", ReviewRow::named)
            .column("feedback.export.status", row -> new Export.Word("feedback.status." + row.status()))
            .column(
                    "feedback.export.branch",
                    row -> row.branch() == null ? null : new Export.Word("feedback.branch." + row.branch()))
            .column("feedback.export.deadline", ReviewRow::deadline)
            .column("feedback.export.text", 60, ReviewRow::text)
            .column("feedback.export.closed-at", 20, ReviewRow::closedAt);

    private final ReviewQueries queries;
    private final Reviews reviews;
    private final Exports exports;

    ReviewController(ReviewQueries queries, Reviews reviews, Exports exports) {
        this.queries = queries;
        this.reviews = reviews;
        this.exports = exports;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('feedback:read')")
    Page<ReviewRow> list(
            ReviewFilter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/counts")
    @PreAuthorize("hasAuthority('feedback:read')")
    Map<String, Long> counts(ReviewFilter filter) {
        return queries.counts(filter);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('feedback:read')")
    void export(
            ReviewFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('feedback:read')")
    ReviewDetail detail(@PathVariable UUID id) {
        return reviews.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('feedback:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return reviews.history(id);
    }
}
