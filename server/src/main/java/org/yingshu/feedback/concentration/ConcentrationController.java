package org.yingshu.feedback.concentration;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Where bad reviews came together, and what a superior makes of it (R7.7). */
@RestController
@RequestMapping("/api/feedback/concentrations")
class ConcentrationController {

    private static final Export<ConcentrationQueries.Row> EXPORT = Export.<ConcentrationQueries.Row>named(
                    "feedback.export.concentrations")
            .column("feedback.export.at", 20, ConcentrationQueries.Row::at)
            .column("feedback.export.subject", row -> new Export.Word("feedback.subject." + row.subject()))
            .column("feedback.export.name", 36, ConcentrationQueries.Row::name)
            .column("feedback.export.unit", 28, ConcentrationQueries.Row::organisationName)
            .column("feedback.export.bad", ConcentrationQueries.Row::reviews)
            .column("feedback.export.status", row -> new Export.Word("feedback.concentration." + row.status()))
            .column("feedback.export.deadline", ConcentrationQueries.Row::replyBy);

    private final ConcentrationQueries queries;
    private final Concentrations concentrations;
    private final FeedbackSettings settings;
    private final Exports exports;

    ConcentrationController(
            ConcentrationQueries queries, Concentrations concentrations, FeedbackSettings settings, Exports exports) {
        this.queries = queries;
        this.concentrations = concentrations;
        this.settings = settings;
        this.exports = exports;
    }

    record OrderRequest(
            @NotBlank @Size(max = 5000) String text,
            @NotNull LocalDate replyBy) {}

    record SettingAside(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('feedback:read')")
    Page<ConcentrationQueries.Row> list(
            ConcentrationQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    /** From how many bad reviews within how many days on: no text gives it, it is configuration. */
    @GetMapping("/thresholds")
    @PreAuthorize("hasAuthority('feedback:read')")
    FeedbackSettings.Concentrated thresholds() {
        return settings.concentrated();
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('feedback:read')")
    void export(
            ConcentrationQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('feedback:read')")
    Concentrations.Detail detail(@PathVariable UUID id) {
        return concentrations.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('feedback:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return concentrations.history(id);
    }

    @PostMapping("/{id}/order")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Concentrations.Detail order(@PathVariable UUID id, @Valid @RequestBody OrderRequest request, Intent intent) {
        return concentrations.order(id, request.text(), request.replyBy(), intent);
    }

    @PostMapping("/{id}/setting-aside")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Concentrations.Detail setAside(@PathVariable UUID id, @Valid @RequestBody SettingAside request, Intent intent) {
        return concentrations.setAside(id, request.reason(), intent);
    }
}
