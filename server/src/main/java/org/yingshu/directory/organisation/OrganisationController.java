package org.yingshu.directory.organisation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.directory.model.Version;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.Export.Word;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

@RestController
@RequestMapping("/api/directory/organisations")
class OrganisationController {

    private static final Export<OrganisationRow> EXPORT = Export.<OrganisationRow>named(
                    "directory.export.organisations")
            .column("directory.export.name", 40, OrganisationRow::name)
            .column("directory.export.short-name", 24, OrganisationRow::shortName)
            .column("directory.export.region", 12, OrganisationRow::region)
            .column("directory.export.region-name", 16, OrganisationRow::regionName)
            .column("directory.export.level", 8, row -> new Word("directory.level." + row.level()))
            .column("directory.export.kind", 14, row -> new Word("directory.kind." + row.kind()))
            .column("directory.export.parent", 30, OrganisationRow::parentName)
            .column("directory.export.other-names", 60, OrganisationRow::otherNames)
            .column("directory.export.from", 14, OrganisationRow::validFrom)
            .column("directory.export.to", 14, OrganisationRow::validTo);

    private static final int SUGGESTIONS = 12;

    private final OrganisationQueries queries;
    private final Organisations organisations;
    private final Exports exports;

    OrganisationController(OrganisationQueries queries, Organisations organisations, Exports exports) {
        this.queries = queries;
        this.organisations = organisations;
        this.exports = exports;
    }

    record Dissolution(@NotNull LocalDate last, @NotBlank String reason) {}

    record Suggestion(
            UUID id,
            String name,
            String shortName,
            @Nullable String regionName) {}

    @GetMapping
    @PreAuthorize("hasAuthority('directory:read')")
    Page<OrganisationRow> list(
            OrganisationFilter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return queries.list(filter, after, size);
    }

    /** For whoever must name an organisation in a form: a few that fit what was typed. */
    @GetMapping("/suggestions")
    @PreAuthorize("isAuthenticated()")
    List<Suggestion> suggestions(@RequestParam String q, @RequestParam @Nullable String region) {
        return queries
                .list(new OrganisationFilter(q, region, null, null, null, null, null), null, SUGGESTIONS)
                .items()
                .stream()
                .map(row -> new Suggestion(row.id(), row.name(), row.shortName(), row.regionName()))
                .toList();
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('directory:read')")
    void export(
            OrganisationFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:read')")
    Organisation get(@PathVariable UUID id) {
        return queries.get(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    Organisation found(@Valid @RequestBody OrganisationDraft draft) {
        return organisations.found(draft);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    Organisation change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody OrganisationDraft draft) {
        return organisations.change(id, Version.of(version), draft);
    }

    @PostMapping("/{id}/dissolution")
    @PreAuthorize("hasAuthority('directory:manage')")
    Organisation dissolve(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Dissolution dissolution) {
        return organisations.dissolve(id, Version.of(version), dissolution.last(), dissolution.reason());
    }
}
