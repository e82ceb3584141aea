package org.yingshu.casework.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.StopKind;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;

/** Special procedures that stop the clock, and the later check of promises. */
@RestController
@RequestMapping("/api/casework/cases/{id}")
class FollowingController {

    private final Cases cases;
    private final CaseIssuing issuing;
    private final Deadlines deadlines;
    private final CaseworkSettings settings;
    private final Journal journal;

    FollowingController(
            Cases cases, CaseIssuing issuing, Deadlines deadlines, CaseworkSettings settings, Journal journal) {
        this.cases = cases;
        this.issuing = issuing;
        this.deadlines = deadlines;
        this.settings = settings;
        this.journal = journal;
    }

    record StopRequest(
            @NotNull StopKind kind,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable LocalDate until) {}

    record ResumeRequest(
            @NotNull UUID stop, @NotNull @Size(max = 2000) String result) {}

    record CheckRequest(
            boolean kept,
            @NotBlank @Size(max = 2000) String findings,
            @Nullable LocalDate until) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping("/pause")
    @PreAuthorize("hasAuthority('casework:review')")
    CaseAnswer stop(@PathVariable UUID id, @Valid @RequestBody StopRequest body, Intent intent) {
        UUID stop = CaseClocks.partOf(id, "stop " + (intent.key() == null ? journal.now() : intent.key()));
        return CaseAnswer.of(
                cases.handle(id, new CaseCommand.StopClock(stop, body.kind(), body.reason(), body.until()), intent));
    }

    @PostMapping("/resumption")
    @PreAuthorize("hasAuthority('casework:review')")
    CaseAnswer resume(@PathVariable UUID id, @Valid @RequestBody ResumeRequest body, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.ResumeClock(body.stop(), body.result()), intent));
    }

    @PostMapping("/promise-check")
    @PreAuthorize("hasAuthority('casework:review')")
    CaseAnswer check(@PathVariable UUID id, @Valid @RequestBody CheckRequest body, Intent intent) {
        LocalDate until = body.until() == null ? toRectify(id) : body.until();
        return CaseAnswer.of(
                cases.handle(id, new CaseCommand.CheckPromise(body.kept(), body.findings(), until), intent));
    }

    private LocalDate toRectify(UUID id) {
        String region = cases.find(id).state().head().region();
        return deadlines.after(settings.rectify(), journal.now(), region);
    }

    @PostMapping("/revocation")
    @PreAuthorize("hasAuthority('casework:decide')")
    CaseAnswer revoke(@PathVariable UUID id, @Valid @RequestBody ReasonRequest body, Intent intent) {
        return issuing.revoke(id, body.reason(), intent);
    }
}
