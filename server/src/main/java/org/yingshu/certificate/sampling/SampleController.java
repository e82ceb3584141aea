package org.yingshu.certificate.sampling;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Certificates that were drawn: for who checks them, and for who issued them and is to put them right. */
@RestController
@RequestMapping("/api/certificate/samples")
class SampleController {

    private static final int MOST_ROWS = 200;
    private static final Export<SampleQueries.Row> EXPORT = Export.<SampleQueries.Row>named(
                    "certificate.export.samples")
            .column("certificate.export.place", SampleQueries.Row::place)
            .column("certificate.export.number", 24, SampleQueries.Row::number)
            .column("certificate.export.type", 32, SampleQueries.Row::typeName)
            .column("certificate.export.issuer", 28, SampleQueries.Row::issuerName)
            .column("certificate.export.status", row -> new Export.Word("certificate.sample." + row.status()))
            .column("certificate.aspect.COMPLETE", row -> fault(row, Aspect.COMPLETE))
            .column("certificate.aspect.MATCHES", row -> fault(row, Aspect.MATCHES))
            .column("certificate.aspect.SEAL", row -> fault(row, Aspect.SEAL))
            .column("certificate.aspect.STATE", row -> fault(row, Aspect.STATE))
            .column(
                    "certificate.export.due",
                    row -> row.clock() == null ? null : row.clock().due());

    private final Samples samples;
    private final SampleQueries queries;
    private final Exports exports;

    SampleController(Samples samples, SampleQueries queries, Exports exports) {
        this.samples = samples;
        this.queries = queries;
        this.exports = exports;
    }

    record LineRequest(
            @NotNull Aspect aspect,
            CheckLine.@NotNull Finding finding,
            @Nullable @Size(max = 2000) String note) {

        CheckLine line() {
            return new CheckLine(aspect, finding, note == null ? "" : note, List.of());
        }
    }

    /** @param demand what the issuer is to do, where something is wrong */
    record CheckRequest(
            @NotEmpty @Size(max = 4) List<@Valid @NotNull LineRequest> lines,
            @Nullable @Size(max = 2000) String demand,
            @Nullable LocalDate due) {}

    record AnswerRequest(@NotBlank @Size(max = 3000) String text) {}

    record AcceptRequest(@Nullable @Size(max = 2000) String reason) {}

    record ReturnRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate due) {}

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Page<SampleQueries.Row> list(
            SampleQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('certificate:read')")
    void export(
            SampleQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:read')")
    Samples.Detail show(@PathVariable UUID id) {
        return samples.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('certificate:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return samples.history(id);
    }

    @PostMapping("/{id}/check")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Samples.Detail check(@PathVariable UUID id, @Valid @RequestBody CheckRequest request, Intent intent) {
        String demand = request.demand() == null ? "" : request.demand();
        return samples.check(
                id, request.lines().stream().map(LineRequest::line).toList(), demand, request.due(), intent);
    }

    @PostMapping("/{id}/answer")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Samples.Detail answer(@PathVariable UUID id, @Valid @RequestBody AnswerRequest request, Intent intent) {
        return samples.answer(id, request.text(), intent);
    }

    @PostMapping("/{id}/acceptance")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Samples.Detail accept(@PathVariable UUID id, @Valid @RequestBody AcceptRequest request, Intent intent) {
        return samples.accept(id, request.reason() == null ? "" : request.reason(), intent);
    }

    @PostMapping("/{id}/return")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Samples.Detail giveBack(@PathVariable UUID id, @Valid @RequestBody ReturnRequest request, Intent intent) {
        return samples.giveBack(id, request.reason(), request.due(), intent);
    }

    private static Object fault(SampleQueries.Row row, Aspect aspect) {
        return row.faults().contains(aspect);
    }
}
