package org.yingshu.certificate.sampling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.certificate.model.Shown;
import org.yingshu.journal.Intent;

/** Drawings of certificates for a check. */
@RestController
@RequestMapping("/api/certificate/samplings")
class SamplingController {

    private final Samplings samplings;
    private final SamplingQueries queries;

    SamplingController(Samplings samplings, SamplingQueries queries) {
        this.samplings = samplings;
        this.queries = queries;
    }

    record ScopeRequest(
            @NotNull @Size(max = 200) List<@NotBlank String> types,
            @NotNull @Size(max = 200) List<@NotNull UUID> issuers,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean backlog) {

        Sampling.Scope scope() {
            return new Sampling.Scope(types, issuers, from, to, backlog);
        }
    }

    /** @param seed made here where there is none */
    record DrawRequest(
            @NotBlank @Size(max = 200) String title,
            @Valid @NotNull ScopeRequest scope,
            @Min(1) @Max(500) int size,
            @Nullable @Size(max = 200) String seed) {}

    record Words(@NotBlank @Size(max = 3000) String summary) {}

    record InScope(long count) {}

    record Lines(List<SamplingQueries.Line> items) {}

    /** @param line how far it is */
    record Detail(
            UUID id,
            int version,
            Sampling it,
            SamplingQueries.Line line,
            List<SamplingQueries.IssuerLine> issuers,
            List<SamplingQueries.AspectLine> aspects) {}

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Lines list() {
        return new Lines(queries.list(null));
    }

    @PostMapping("/population")
    @PreAuthorize("hasAuthority('certificate:manage')")
    InScope population(@Valid @RequestBody ScopeRequest request) {
        return new InScope(samplings.population(request.scope()));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('certificate:manage')")
    Detail draw(@Valid @RequestBody DrawRequest request, Intent intent) {
        String seed = request.seed() == null ? "" : request.seed();
        return detail(samplings.draw(request.title(), request.scope().scope(), request.size(), seed, intent));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:read')")
    Detail show(@PathVariable UUID id) {
        return detail(samplings.show(id));
    }

    @GetMapping("/{id}/repetition")
    @PreAuthorize("hasAuthority('certificate:read')")
    Samplings.Repeated repeat(@PathVariable UUID id) {
        return samplings.repeat(id);
    }

    @PostMapping("/{id}/conclusion")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Detail conclude(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return detail(samplings.conclude(id, request.summary(), intent));
    }

    private Detail detail(Shown<Sampling> shown) {
        return new Detail(
                shown.id(),
                shown.version(),
                shown.it(),
                queries.list(shown.id()).getFirst(),
                queries.issuers(shown.id()),
                queries.aspects(shown.id()));
    }
}
