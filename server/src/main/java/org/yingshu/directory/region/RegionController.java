package org.yingshu.directory.region;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.directory.region.RegionStore.RecordedChange;
import org.yingshu.directory.region.RegionStore.RegionRow;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

@RestController
@RequestMapping("/api/directory")
class RegionController {

    private static final Export<RegionRow> EXPORT = Export.<RegionRow>named("directory.export.regions")
            .column("directory.export.code", 12, RegionRow::code)
            .column("directory.export.name", 24, RegionRow::name)
            .column("directory.export.level", 12, row -> new Export.Word("directory.level." + row.level()))
            .column("directory.export.parent", 12, RegionRow::parent)
            .column("directory.export.from", 14, RegionRow::validFrom)
            .column("directory.export.to", 14, RegionRow::validTo)
            .column("directory.export.source", 40, RegionRow::source);

    private final RegionStore store;
    private final Regions regions;
    private final Exports exports;
    private final Clock clock;

    RegionController(RegionStore store, Regions regions, Exports exports, Clock clock) {
        this.store = store;
        this.regions = regions;
        this.exports = exports;
        this.clock = clock;
    }

    /** All regions of the day, by code; small enough to come whole. */
    @GetMapping("/regions")
    @PreAuthorize("isAuthenticated()")
    List<RegionRow> regions(@RequestParam @Nullable LocalDate on) {
        return store.on(day(on));
    }

    @GetMapping("/regions/export")
    @PreAuthorize("hasAuthority('directory:read')")
    void export(
            @RequestParam @Nullable LocalDate on,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, store.on(day(on)));
    }

    @GetMapping("/region-changes")
    @PreAuthorize("hasAuthority('directory:read')")
    List<RecordedChange> changes() {
        return store.changes();
    }

    @PostMapping("/region-changes")
    @PreAuthorize("hasAuthority('directory:manage')")
    Map<String, UUID> change(@Valid @RequestBody RegionChange change) {
        return Map.of("id", regions.change(change));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
