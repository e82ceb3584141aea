package org.yingshu.directory.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
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
@RequestMapping("/api/directory/enterprises")
class EnterpriseController {

    private static final Export<EnterpriseRow> EXPORT = Export.<EnterpriseRow>named("directory.export.enterprises")
            .column("directory.export.credit-code", 22, EnterpriseRow::creditCode)
            .column("directory.export.name", 40, EnterpriseRow::name)
            .column("directory.export.region", 12, EnterpriseRow::region)
            .column("directory.export.region-name", 16, EnterpriseRow::regionName)
            .column("directory.export.industry", 20, EnterpriseRow::industry)
            .column(
                    "directory.export.scale",
                    8,
                    row -> row.scale() == null ? null : new Word("directory.scale." + row.scale()))
            .column("directory.export.status", 10, row -> new Word("directory.status." + row.status()))
            .column("directory.export.founded", 14, EnterpriseRow::foundedOn)
            .column("directory.export.representative", 14, EnterpriseRow::representative)
            .column("directory.export.address", 40, EnterpriseRow::address)
            .column("directory.export.phone", 16, EnterpriseRow::phoneMasked);

    private final EnterpriseStore store;
    private final Registers registers;
    private final Exports exports;

    EnterpriseController(EnterpriseStore store, Registers registers, Exports exports) {
        this.store = store;
        this.registers = registers;
        this.exports = exports;
    }

    record Reason(@NotBlank String reason) {}

    record Phone(@Nullable String phone) {}

    @GetMapping
    @PreAuthorize("hasAuthority('directory:read')")
    Page<EnterpriseRow> list(
            RegisterFilter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return store.list(filter, after, size);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('directory:read')")
    void export(
            RegisterFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> store.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:read')")
    EnterpriseRow get(@PathVariable UUID id) {
        return store.get(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    EnterpriseRow enter(@Valid @RequestBody EnterpriseDraft draft) {
        return registers.enter(draft);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    EnterpriseRow change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody EnterpriseDraft draft) {
        return registers.change(id, Version.of(version), draft);
    }

    @PostMapping("/{id}/revelation")
    @PreAuthorize("hasAuthority('directory:manage')")
    Phone reveal(@PathVariable UUID id, @Valid @RequestBody Reason reason) {
        return new Phone(registers.revealPhone(id, reason.reason()));
    }
}
