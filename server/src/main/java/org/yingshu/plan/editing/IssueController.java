package org.yingshu.plan.editing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.editing.Editing.Answer;
import org.yingshu.plan.model.PlanCommand;

/** The steps that make a plan hold, and end it. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
class IssueController {

    private final Editing editing;

    IssueController(Editing editing) {
        this.editing = editing;
    }

    record ReasonRequest(@NotNull @Size(max = 500) String reason) {}

    record IssueRequest(@NotNull LocalDate on, @NotNull PlanRhythm rhythm) {}

    @PostMapping("/confirmation")
    @PreAuthorize("hasAuthority('plan:issue')")
    Answer confirm(@PathVariable UUID id, Intent intent) {
        return editing.handle(id, new PlanCommand.Confirm(), intent);
    }

    @PostMapping("/reopening")
    @PreAuthorize("hasAuthority('plan:issue')")
    Answer reopen(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request, Intent intent) {
        return editing.handle(id, new PlanCommand.Reopen(request.reason().strip()), intent);
    }

    @PostMapping("/issue")
    @PreAuthorize("hasAuthority('plan:issue')")
    Answer issue(@PathVariable UUID id, @Valid @RequestBody IssueRequest request, Intent intent) {
        return editing.handle(id, new PlanCommand.Issue(request.on(), request.rhythm()), intent);
    }

    @PostMapping("/withdrawal")
    @PreAuthorize("hasAuthority('plan:issue')")
    Answer withdraw(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request, Intent intent) {
        return editing.handle(id, new PlanCommand.Withdraw(request.reason().strip()), intent);
    }
}
