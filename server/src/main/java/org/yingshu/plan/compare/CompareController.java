package org.yingshu.plan.compare;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.plan.compare.Links.Comparison;
import org.yingshu.plan.compare.Links.Linked;
import org.yingshu.plan.compare.Links.Wish;

@RestController
@RequestMapping("/api/plan/plans/{id}")
class CompareController {

    private final Links links;

    CompareController(Links links) {
        this.links = links;
    }

    record LinkRequest(@NotNull UUID with, @NotEmpty List<Wish> tasks) {}

    /** From the plan {@code with} to this one. */
    @GetMapping("/comparison")
    @PreAuthorize("hasAuthority('plan:read')")
    Comparison compare(@PathVariable UUID id, @RequestParam UUID with) {
        return links.compare(with, id);
    }

    @GetMapping("/links")
    @PreAuthorize("hasAuthority('plan:read')")
    List<Linked> links(@PathVariable UUID id) {
        return links.of(id);
    }

    @GetMapping("/links/suggestions")
    @PreAuthorize("hasAuthority('plan:read')")
    List<Linked> suggestions(@PathVariable UUID id, @RequestParam UUID with) {
        return links.suggestions(id, with);
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('plan:correct')")
    void link(@PathVariable UUID id, @jakarta.validation.Valid @RequestBody LinkRequest request) {
        links.add(id, request.with(), request.tasks());
    }

    @DeleteMapping("/links/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('plan:correct')")
    void unlink(@PathVariable UUID id, @PathVariable UUID link) {
        links.remove(id, link);
    }
}
