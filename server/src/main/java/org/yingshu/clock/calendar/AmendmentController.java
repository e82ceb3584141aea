package org.yingshu.clock.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.shared.schedule.Jobs;

/** Amendments of the calendar: draw up, try, issue or discard. */
@RestController
@RequestMapping("/api/clock/amendments")
class AmendmentController {

    private final Amendments amendments;
    private final Jobs jobs;

    AmendmentController(Amendments amendments, Jobs jobs) {
        this.amendments = amendments;
        this.jobs = jobs;
    }

    record Day(
            @NotNull LocalDate date,
            boolean off,
            @NotBlank @Size(max = 20) String name) {}

    /** @param region null for the whole country */
    record Draft(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 500) String source,
            @Nullable @Pattern(regexp = "\\d{6}") String region,
            @NotNull @Size(min = 1, max = 60) List<@Valid Day> days) {}

    @GetMapping
    @PreAuthorize("hasAuthority('clock:manage')")
    List<StoredAmendment> list() {
        return amendments.list();
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('clock:manage')")
    StoredAmendment amendment(@PathVariable UUID id) {
        return amendments.found(id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('clock:manage')")
    StoredAmendment draft(@Valid @RequestBody Draft draft, Locale reader) {
        List<NoticeDay> days = draft.days().stream()
                .map(day -> new NoticeDay(day.date(), day.off(), day.name().strip(), draft.source()))
                .toList();
        return amendments.draft(
                amendments.wished(
                        draft.name().strip(),
                        draft.reason().strip(),
                        draft.source().strip(),
                        draft.region(),
                        days),
                reader);
    }

    /** Counts what it would move; nothing changes. */
    @PostMapping("/{id}/preview")
    @PreAuthorize("hasAuthority('clock:manage')")
    StoredAmendment preview(@PathVariable UUID id) {
        StoredAmendment begun = amendments.preview(id);
        jobs.soon(Recounting.JOB);
        return begun;
    }

    /** From now on it holds, and the open clocks follow. */
    @PostMapping("/{id}/issue")
    @PreAuthorize("hasAuthority('clock:manage')")
    StoredAmendment issue(@PathVariable UUID id) {
        StoredAmendment issued = amendments.issue(id);
        jobs.soon(Recounting.JOB);
        return issued;
    }

    @PostMapping("/{id}/discard")
    @PreAuthorize("hasAuthority('clock:manage')")
    StoredAmendment discard(@PathVariable UUID id) {
        return amendments.discard(id);
    }
}
