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
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

@RestController
@RequestMapping("/api/directory/people")
class PersonController {

    /** Masked, as on the screen: a list in full is nobody's. */
    private static final Export<PersonRow> EXPORT = Export.<PersonRow>named("directory.export.people")
            .column("directory.export.person", 14, PersonRow::name)
            .column("directory.export.citizen-id", 22, PersonRow::citizenIdMasked)
            .column("directory.export.phone", 16, PersonRow::phoneMasked)
            .column("directory.export.region", 12, PersonRow::region)
            .column("directory.export.region-name", 16, PersonRow::regionName)
            .column("directory.export.employer", 40, PersonRow::employer);

    private final PersonStore store;
    private final Registers registers;
    private final Exports exports;

    PersonController(PersonStore store, Registers registers, Exports exports) {
        this.store = store;
        this.registers = registers;
        this.exports = exports;
    }

    record Reason(@NotBlank String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('directory:read')")
    Page<PersonRow> list(
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
    PersonRow get(@PathVariable UUID id) {
        return store.get(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    PersonRow enter(@Valid @RequestBody PersonDraft draft) {
        return registers.enter(draft);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    PersonRow change(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @Valid @RequestBody PersonDraft draft) {
        return registers.change(id, Version.of(version), draft);
    }

    @PostMapping("/{id}/revelation")
    @PreAuthorize("hasAuthority('directory:manage')")
    PersonStore.Numbers reveal(@PathVariable UUID id, @Valid @RequestBody Reason reason) {
        return registers.reveal(id, reason.reason());
    }
}
