package org.yingshu.lists;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.files.DocumentFormat;
import org.yingshu.lists.Editions.Edition;
import org.yingshu.lists.Editions.Preview;
import org.yingshu.lists.Editions.Source;
import org.yingshu.lists.ListQueries.ItemView;
import org.yingshu.shared.Page;

@RestController
@RequestMapping("/api/lists/{id}")
@Validated
class EditionController {

    private final Editions editions;
    private final ListQueries queries;
    private final EditionExport export;

    EditionController(Editions editions, ListQueries queries, EditionExport export) {
        this.editions = editions;
        this.queries = queries;
        this.export = export;
    }

    record TableFile(@NotNull UUID file) {}

    record NewEdition(
            @NotNull UUID file,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotBlank @Size(max = 300) String document,
            @NotBlank @Size(max = 200) String issuer,
            @NotNull LocalDate date) {}

    /** Reads an uploaded table and saves nothing. */
    @PostMapping("/preview")
    @PreAuthorize("hasAuthority('lists:manage')")
    Preview preview(@PathVariable UUID id, @RequestBody @Valid TableFile table) {
        return editions.preview(table.file());
    }

    @PostMapping("/editions")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('lists:manage')")
    Edition draft(@PathVariable UUID id, @RequestBody @Valid NewEdition edition) {
        var source = new Source(edition.document(), edition.issuer(), edition.date());
        return editions.draft(id, edition.file(), edition.validFrom(), edition.validTo(), source);
    }

    @PostMapping("/editions/{number}/publication")
    @PreAuthorize("hasAuthority('lists:manage')")
    Edition publish(@PathVariable UUID id, @PathVariable int number) {
        return editions.publish(id, number);
    }

    @GetMapping("/editions/{number}/items")
    @PreAuthorize("hasAuthority('lists:read')")
    Page<ItemView> items(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return queries.items(editions.edition(id, number).id(), q, after, size);
    }

    @GetMapping("/editions/{number}/export")
    @PreAuthorize("hasAuthority('lists:read')")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable int number) throws IOException {
        Edition edition = editions.edition(id, number);
        return ResponseEntity.ok()
                .header("Content-Type", DocumentFormat.XLSX.mediaType())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(export.name(edition), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(export.write(edition));
    }

    @GetMapping("/comparison")
    @PreAuthorize("hasAuthority('lists:read')")
    Comparison compare(@PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        return editions.compare(id, from, to);
    }
}
