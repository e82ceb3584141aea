package org.yingshu.directory.imports;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

@RestController
@RequestMapping("/api/directory/imports")
class ImportController {

    private final Imports imports;
    private final ImportStore store;
    private final Exports exports;

    ImportController(Imports imports, ImportStore store, Exports exports) {
        this.imports = imports;
        this.store = store;
        this.exports = exports;
    }

    record ColumnView(String key, String heading, boolean required) {}

    @GetMapping("/kinds")
    @PreAuthorize("hasAuthority('directory:manage')")
    Map<ImportKind, List<ColumnView>> kinds() {
        return Arrays.stream(ImportKind.values()).collect(Collectors.toMap(kind -> kind, kind -> kind.columns().stream()
                .map(column -> new ColumnView(column.key(), column.heading(), column.required()))
                .toList()));
    }

    /** An empty file with the right headings and one example. */
    @GetMapping("/templates/{kind}")
    @PreAuthorize("hasAuthority('directory:manage')")
    void template(@PathVariable ImportKind kind, Locale reader, HttpServletResponse response) throws IOException {
        var export = Export.<ImportKind>toBeReadBack("directory.template." + kind);
        for (ImportColumn column : kind.columns()) {
            export = export.column(column.heading() + (column.required() ? "*" : ""), 22, any -> column.example());
        }
        exports.send(response, export, ExportFormat.XLSX, reader, List.of(kind));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    List<ImportView> mine() {
        return store.mine();
    }

    @PostMapping
    @PreAuthorize("hasAuthority('directory:manage')")
    ImportView check(@RequestParam ImportKind kind, @RequestParam MultipartFile file) throws IOException {
        Path copy = Files.createTempFile("yingshu-import-", ".tmp");
        try {
            file.transferTo(copy);
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return imports.check(kind, name.replaceAll(".*[/\\\\]", ""), copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    ImportView get(@PathVariable UUID id) {
        return store.get(id);
    }

    @GetMapping("/{id}/rows")
    @PreAuthorize("hasAuthority('directory:manage')")
    Page<ImportView.Row> rows(
            @PathVariable UUID id,
            @RequestParam @Nullable String action,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return store.rows(store.get(id).id(), action, after, size);
    }

    /** The wrong rows with what is wrong beside them, to be put right and taken in again; personal numbers stay masked. */
    @GetMapping("/{id}/wrong/export")
    @PreAuthorize("hasAuthority('directory:manage')")
    void wrong(@PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
        ImportKind kind = ImportKind.valueOf(store.get(id).kind());
        var export = Export.<ImportView.Row>toBeReadBack("directory.export.wrong-rows")
                .column("directory.export.line", 8, ImportView.Row::line)
                .column("directory.export.why", 50, row -> row.problems().stream()
                        .map(problem -> problem.cell() + " " + problem.why())
                        .collect(Collectors.joining("；")));
        for (ImportColumn column : kind.columns()) {
            export = export.column(column.heading(), 20, row -> row.cells().get(column.key()));
        }
        exports.send(
                response, export, ExportFormat.XLSX, reader, after -> store.rows(id, "WRONG", after, Exports.PAGE));
    }

    @PostMapping("/{id}/application")
    @PreAuthorize("hasAuthority('directory:manage')")
    ImportView apply(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean withoutWrong) {
        return imports.apply(id, withoutWrong);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('directory:manage')")
    void giveUp(@PathVariable UUID id) {
        imports.giveUp(id);
    }
}
