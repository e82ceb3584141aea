package org.yingshu.casework.mine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.filing.ApplicationRequest.PaperRequest;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.casework.handling.CasePapers;
import org.yingshu.casework.handling.CaseRow;
import org.yingshu.files.DocumentFormat;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;

/** An applicant's own cases: where they are, and what is the applicant's turn. */
@RestController
@RequestMapping("/api/casework/mine")
class MyCasesController {

    private static final int MOST_ROWS = 100;

    private final Mine mine;
    private final Parcels parcels;
    private final CasePapers papers;

    MyCasesController(Mine mine, Parcels parcels, CasePapers papers) {
        this.mine = mine;
        this.parcels = parcels;
        this.papers = papers;
    }

    record PapersRequest(
            @NotNull @Size(max = 100) List<@Valid PaperRequest> papers,
            @Nullable @Size(max = 500) Map<String, @Nullable Object> form) {}

    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    record WorkRequest(
            @NotNull @Size(max = 2000) String text,
            @Nullable @Size(max = 50) List<UUID> files) {

        List<UUID> papers() {
            return files == null ? List.of() : files;
        }
    }

    @GetMapping("/cases")
    @PreAuthorize("hasAuthority('casework:apply')")
    Page<CaseRow> list(@RequestParam @Nullable String after, @RequestParam(defaultValue = "20") int size) {
        return mine.list(after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/tasks")
    @PreAuthorize("hasAuthority('casework:apply')")
    List<EarlierQueries.Todo> todo() {
        return mine.todo();
    }

    @GetMapping("/cases/{id}")
    @PreAuthorize("hasAuthority('casework:apply')")
    ParcelView parcel(@PathVariable UUID id) {
        return parcels.of(id);
    }

    @GetMapping("/cases/{id}/history")
    @PreAuthorize("hasAuthority('casework:apply')")
    List<Recorded> history(@PathVariable UUID id) {
        return mine.history(id);
    }

    @GetMapping("/cases/{id}/form")
    @PreAuthorize("hasAuthority('casework:apply')")
    Map<String, @Nullable Object> form(@PathVariable UUID id) {
        return mine.form(id);
    }

    @GetMapping("/cases/{id}/documents/{kind}")
    @PreAuthorize("hasAuthority('casework:apply')")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "PDF") DocumentFormat format,
            Locale reader) {
        return papers.answer(id, kind, format, reader);
    }

    @PostMapping("/cases/{id}/supplement")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer supplement(@PathVariable UUID id, @Valid @RequestBody PapersRequest body, Intent intent) {
        return mine.supplement(
                id, body.papers().stream().map(PaperRequest::paper).toList(), body.form(), intent);
    }

    @PostMapping("/cases/{id}/debts/{material}")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer debt(
            @PathVariable UUID id,
            @PathVariable String material,
            @Valid @RequestBody PapersRequest body,
            Intent intent) {
        return mine.debt(
                id, material, body.papers().stream().map(PaperRequest::paper).toList(), intent);
    }

    @PostMapping("/cases/{id}/withdrawal")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer withdraw(@PathVariable UUID id, @Valid @RequestBody ReasonRequest body, Intent intent) {
        return mine.withdraw(id, body.reason(), intent);
    }

    @PostMapping("/cases/{id}/steps/{step}")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer work(
            @PathVariable UUID id, @PathVariable String step, @Valid @RequestBody WorkRequest body, Intent intent) {
        return mine.work(id, step, body.text(), body.papers(), intent);
    }

    @PostMapping("/cases/{id}/rectification")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer rectify(@PathVariable UUID id, @Valid @RequestBody WorkRequest body, Intent intent) {
        return mine.rectify(id, body.text(), body.papers(), intent);
    }
}
