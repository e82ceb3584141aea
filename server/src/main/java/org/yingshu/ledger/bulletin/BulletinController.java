package org.yingshu.ledger.bulletin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.files.DocumentFormat;
import org.yingshu.files.Documents;
import org.yingshu.journal.Intent;
import org.yingshu.ledger.BulletinEvent.Face;
import org.yingshu.ledger.bulletin.BulletinLife.Command;
import org.yingshu.ledger.bulletin.Bulletins.Shown;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;

/** Bulletins (通报): the office composes, edits and issues them; everyone they concern reads them. */
@RestController
@RequestMapping("/api/ledger/bulletins")
class BulletinController {

    private final Bulletins bulletins;
    private final BulletinQueries queries;
    private final Documents documents;

    BulletinController(Bulletins bulletins, BulletinQueries queries, Documents documents) {
        this.bulletins = bulletins;
        this.queries = queries;
        this.documents = documents;
    }

    /** @param region the caller's own place if it is not given */
    record ComposeRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable UUID plan,
            @Nullable @Pattern(regexp = "\\d{6}") String region) {}

    record SectionRequest(
            @NotBlank String key,
            @NotNull @Size(max = 100) String heading,
            @NotNull @Size(max = 10000) String text,
            boolean shown) {}

    record EditRequest(
            @NotNull @Size(max = 100) String letterhead,
            @NotNull @Size(max = 60) String number,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 1000) String addressee,
            @NotNull @Size(max = 1000) String copies,
            @NotNull @Size(max = 100) String signer,
            @NotNull @Size(max = 1000) List<@NotNull UUID> recipients,
            @NotNull @Size(max = 20) List<@Valid SectionRequest> sections) {

        Face face() {
            return new Face(letterhead, number.strip(), title, addressee, copies, signer, recipients);
        }

        Map<String, BulletinLife.Words> texts() {
            return sections.stream()
                    .collect(Collectors.toMap(
                            SectionRequest::key,
                            section -> new BulletinLife.Words(section.heading(), section.text(), section.shown()),
                            (first, second) -> second));
        }
    }

    record IssueRequest(@NotNull LocalDate on) {}

    record WithdrawRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('ledger:read')")
    Page<BulletinQueries.Row> list(
            BulletinQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, Bulletins.seesDrafts(), after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('ledger:read')")
    Shown show(@PathVariable UUID id) {
        return bulletins.show(id);
    }

    @GetMapping("/{id}/document")
    @PreAuthorize("hasAuthority('ledger:read')")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @RequestParam(defaultValue = "DOCX") DocumentFormat format) {
        Bulletin bulletin = bulletins.show(id).bulletin();
        String name = bulletin.face().title() + "." + format.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.render(BulletinPaper.of(bulletin), format));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('ledger:bulletin')")
    Shown compose(@Valid @RequestBody ComposeRequest request, Intent intent) {
        String region = request.region() == null ? Caller.current().region() : request.region();
        return bulletins.compose(intent.newId(), request.from(), request.to(), request.plan(), region, intent);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('ledger:bulletin')")
    Shown edit(@PathVariable UUID id, @Valid @RequestBody EditRequest request, Intent intent) {
        return bulletins.handle(id, new Command.Edit(request.face(), request.texts()), intent);
    }

    @PostMapping("/{id}/recompose")
    @PreAuthorize("hasAuthority('ledger:bulletin')")
    Shown recompose(@PathVariable UUID id, Intent intent) {
        return bulletins.recompose(id, intent);
    }

    @PostMapping("/{id}/issue")
    @PreAuthorize("hasAuthority('ledger:bulletin')")
    Shown issue(@PathVariable UUID id, @Valid @RequestBody IssueRequest request, Intent intent) {
        return bulletins.issue(id, request.on(), intent);
    }

    @PostMapping("/{id}/withdraw")
    @PreAuthorize("hasAuthority('ledger:bulletin')")
    Shown withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawRequest request, Intent intent) {
        return bulletins.handle(id, new Command.Withdraw(request.reason()), intent);
    }
}
