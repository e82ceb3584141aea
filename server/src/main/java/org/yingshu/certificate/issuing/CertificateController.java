package org.yingshu.certificate.issuing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.files.DocumentFormat;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Certificates to be read: lists, one of them, its course, its paper, and who used it. */
@RestController
@RequestMapping("/api/certificate/certificates")
class CertificateController {

    private static final int MOST_ROWS = 200;
    private static final Export<CertificateRow> EXPORT = Export.<CertificateRow>named("certificate.export.certificates")
            .column("certificate.export.number", 24, CertificateRow::number)
            .column("certificate.export.type", 32, CertificateRow::typeName)
            .column("certificate.export.holder", 32, CertificateRow::holderName)
            .column("certificate.export.holder-code", 24, CertificateRow::holderCode)
            .column("certificate.export.status", row -> new Export.Word("certificate.status." + row.status()))
            .column("certificate.export.edition", CertificateRow::edition)
            .column("certificate.export.issuer", 28, CertificateRow::issuerName)
            .column("certificate.export.issued-on", CertificateRow::issuedOn)
            .column("certificate.export.valid-to", CertificateRow::validTo)
            .column("certificate.export.backlog", CertificateRow::backlog);

    private final CertificateQueries queries;
    private final Reading reading;
    private final Clocks clocks;
    private final Exports exports;

    CertificateController(CertificateQueries queries, Reading reading, Clocks clocks, Exports exports) {
        this.queries = queries;
        this.reading = reading;
        this.clocks = clocks;
        this.exports = exports;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Page<CertificateRow> list(
            CertificateFilter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        Page<CertificateRow> page = queries.list(filter, bound(), after, Math.clamp(size, 1, MOST_ROWS));
        List<UUID> waiting = page.items().stream()
                .filter(row -> row.status() == CertificateStatus.PENDING_SIGNATURE)
                .map(CertificateRow::id)
                .toList();
        Map<UUID, ClockView> running = waiting.isEmpty() ? Map.of() : clocks.nearest(waiting);
        List<CertificateRow> rows = page.items().stream()
                .map(row -> {
                    ClockView clock = running.get(row.id());
                    return clock == null ? row : row.withSealBy(clock.due());
                })
                .toList();
        return new Page<>(rows, page.next(), page.total());
    }

    @GetMapping("/counts")
    @PreAuthorize("hasAuthority('certificate:read')")
    Map<String, Long> counts(CertificateFilter filter) {
        return queries.counts(filter, bound());
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('certificate:read')")
    void export(
            CertificateFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        UUID bound = bound();
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, bound, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:read')")
    CertificateDetail detail(@PathVariable UUID id) {
        return reading.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('certificate:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return reading.history(id);
    }

    @GetMapping("/{id}/usage")
    @PreAuthorize("hasAuthority('certificate:read')")
    Page<UsageStore.UsageRow> usage(
            @PathVariable UUID id, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return reading.usage(id, after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/{id}/paper")
    @PreAuthorize("hasAuthority('certificate:read')")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @RequestParam(defaultValue = "PDF") DocumentFormat format) {
        return PaperAnswer.of(reading.paper(id, format));
    }

    private static @Nullable UUID bound() {
        return Caller.current().scope().organisation();
    }
}
