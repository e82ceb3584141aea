package org.yingshu.plan.basis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.plan.basis.BasisStore.Basis;
import org.yingshu.plan.basis.BasisStore.Citation;
import org.yingshu.shared.Page;

/** The library of cited documents (R1.33): found by the reader, completed by hand. */
@RestController
@RequestMapping("/api/plan")
class BasisController {

    private final BasisStore store;

    BasisController(BasisStore store) {
        this.store = store;
    }

    record BasisRequest(
            @Nullable @Size(max = 100) String number,

            @Nullable @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?")
            String dated,

            @Nullable @Size(max = 500) @Pattern(regexp = "https?://.*")
            String link,

            @NotNull @Size(max = 500) String note) {}

    @GetMapping("/basis")
    @PreAuthorize("hasAuthority('plan:read')")
    Page<Basis> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return store.list(q, after, Math.clamp(size, 1, 200));
    }

    @PutMapping("/basis/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('plan:correct')")
    void complete(@PathVariable UUID id, @Valid @RequestBody BasisRequest request) {
        store.complete(id, request.number(), request.dated(), request.link(), request.note());
    }

    /** Where plans that the caller may see cite the document. */
    @GetMapping("/basis/{id}/citations")
    @PreAuthorize("hasAuthority('plan:read')")
    List<Citation> citations(@PathVariable UUID id) {
        return store.citations(id);
    }
}
