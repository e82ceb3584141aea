package org.yingshu.certificate.exemption;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
import org.yingshu.certificate.exemption.ExemptionQueries.ProposalFilter;
import org.yingshu.certificate.exemption.ExemptionQueries.ProposalLine;
import org.yingshu.certificate.model.Shown;
import org.yingshu.journal.Intent;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Which material of which item need not be brought (免证可办). */
@RestController
@RequestMapping("/api/certificate/exemptions")
class ExemptionController {

    private static final Export<ProposalLine> EXPORT = Export.<ProposalLine>named("certificate.export.exemptions")
            .column("certificate.export.item", 36, ProposalLine::itemName)
            .column("certificate.export.material", 30, ProposalLine::materialName)
            .column("certificate.export.replaced-by", row -> new Export.Word("certificate.by." + row.by()))
            .column("certificate.export.source", 28, ProposalLine::sourceName)
            .column("certificate.export.volume", ProposalLine::volume)
            .column("certificate.export.organisation", 28, ProposalLine::organisationName)
            .column("certificate.export.status", row -> new Export.Word("certificate.proposal." + row.status()))
            .column("certificate.export.edition", ProposalLine::edition);

    private final Proposals proposals;
    private final ExemptionQueries queries;
    private final Exports exports;

    ExemptionController(Proposals proposals, ExemptionQueries queries, Exports exports) {
        this.proposals = proposals;
        this.queries = queries;
        this.exports = exports;
    }

    /** @param source the certificate's type, or the department that shares */
    record NewProposal(
            @NotBlank @Size(max = 80) @Pattern(regexp = "[A-Za-z0-9._-]+")
            String item,

            @NotBlank @Size(max = 200) String itemName,

            @NotBlank @Size(max = 80) @Pattern(regexp = "[A-Za-z0-9._-]+")
            String material,

            @NotBlank @Size(max = 200) String materialName,
            @NotNull Replacement by,
            @NotBlank @Size(max = 120) String source,
            @NotBlank @Size(max = 200) String sourceName,
            @Min(0) int volume) {}

    record Words(@NotBlank @Size(max = 500) String reason) {}

    record Published(int edition) {}

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Page<ProposalLine> list(
            ProposalFilter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.proposals(filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('certificate:read')")
    void export(
            ProposalFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.proposals(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:read')")
    Shown<Proposal> show(@PathVariable UUID id) {
        return proposals.show(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('certificate:issue')")
    Shown<Proposal> propose(@Valid @RequestBody NewProposal request, Intent intent) {
        return proposals.propose(request, intent);
    }

    @PostMapping("/{id}/acceptance")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Shown<Proposal> accept(@PathVariable UUID id, Intent intent) {
        return proposals.handle(id, new ProposalLife.Command.Accept(), intent);
    }

    @PostMapping("/{id}/refusal")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Shown<Proposal> refuse(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return proposals.handle(id, new ProposalLife.Command.Refuse(request.reason()), intent);
    }

    @PostMapping("/{id}/end")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Shown<Proposal> end(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return proposals.handle(id, new ProposalLife.Command.End(request.reason()), intent);
    }

    @PostMapping("/publication")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Published publish() {
        return new Published(proposals.publish());
    }
}
