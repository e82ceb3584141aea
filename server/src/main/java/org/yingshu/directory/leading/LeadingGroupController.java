package org.yingshu.directory.leading;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
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
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

@RestController
@RequestMapping("/api/directory/leading-groups")
class LeadingGroupController {

    private static final Export<LeadingGroup.Row> EXPORT = Export.<LeadingGroup.Row>named(
                    "directory.export.leading-groups")
            .column("directory.export.name", 40, LeadingGroup.Row::name)
            .column("directory.export.kind", 14, row -> new Export.Word("directory.leading-kind." + row.kind()))
            .column("directory.export.region-name", 16, LeadingGroup.Row::regionName)
            .column("directory.export.convenor", 16, LeadingGroup.Row::convenor)
            .column("directory.export.office", 24, LeadingGroup.Row::officeName)
            .column("directory.export.members", 10, LeadingGroup.Row::members)
            .column("directory.export.last-meeting", 14, LeadingGroup.Row::lastMeeting);

    private final LeadingGroupStore store;
    private final LeadingGroups groups;
    private final Exports exports;

    LeadingGroupController(LeadingGroupStore store, LeadingGroups groups, Exports exports) {
        this.store = store;
        this.groups = groups;
        this.exports = exports;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('directory:read')")
    Page<LeadingGroup.Row> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable List<String> kind,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return store.list(q, region, kind, after, size);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('directory:read')")
    void export(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable List<String> kind,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> store.list(q, region, kind, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:read')")
    LeadingGroup get(@PathVariable UUID id) {
        return store.get(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    LeadingGroup found(@Valid @RequestBody LeadingGroup.Draft draft) {
        return groups.found(draft);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    LeadingGroup change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody LeadingGroup.Draft draft) {
        return groups.change(id, Version.of(version), draft);
    }

    @PostMapping("/{id}/meetings")
    @PreAuthorize("hasAuthority('directory:manage')")
    LeadingGroup hold(@PathVariable UUID id, @Valid @RequestBody LeadingGroup.MeetingDraft draft) {
        return groups.hold(id, draft);
    }

    @PutMapping("/{id}/meetings/{meeting}")
    @PreAuthorize("hasAuthority('directory:manage')")
    LeadingGroup amend(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody LeadingGroup.MeetingDraft draft) {
        return groups.amend(id, meeting, Version.of(version), draft);
    }
}
