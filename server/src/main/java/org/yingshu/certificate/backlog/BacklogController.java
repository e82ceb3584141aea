package org.yingshu.certificate.backlog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Who makes which certificates, and how far the old papers are. */
@RestController
@RequestMapping("/api/certificate/backlogs")
class BacklogController {

    private final Backlogs backlogs;
    private final BacklogQueries queries;

    BacklogController(Backlogs backlogs, BacklogQueries queries) {
        this.backlogs = backlogs;
        this.queries = queries;
    }

    record Lines(List<BacklogQueries.Line> items) {}

    record Responsible(@NotBlank String type, @NotNull UUID organisation) {}

    /** @param document that sets the list */
    record DutyList(
            @NotEmpty @Size(max = 1000) List<@Valid Responsible> rows,
            @NotBlank @Size(max = 200) String document) {}

    record Published(int edition) {}

    record Count(@Min(0) @Max(100_000_000) int expected) {}

    record Ending(@Nullable @Size(max = 500) String reason) {

        String words() {
            return reason == null ? "" : reason;
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Lines list() {
        return new Lines(queries.list(null));
    }

    @PostMapping("/publication")
    @PreAuthorize("hasAuthority('certificate:manage')")
    Published publish(@Valid @RequestBody DutyList request) {
        return new Published(backlogs.publish(request.rows(), request.document()));
    }

    @PostMapping("/{id}/count")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Shown<Backlog> count(@PathVariable UUID id, @Valid @RequestBody Count request, Intent intent) {
        return backlogs.count(id, request.expected(), intent);
    }

    @PostMapping("/{id}/end")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Shown<Backlog> close(@PathVariable UUID id, @Valid @RequestBody Ending request, Intent intent) {
        return backlogs.close(id, request.words(), intent);
    }
}
