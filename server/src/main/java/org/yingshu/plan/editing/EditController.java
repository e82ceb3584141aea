package org.yingshu.plan.editing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.PlanEvent.Joined;
import org.yingshu.plan.PlanEvent.Judged;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.editing.Editing.Answer;
import org.yingshu.plan.model.PlanCommand;

/** Corrections and decisions; each answers with the plan's new version. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
class EditController {

    private final Editing editing;

    EditController(Editing editing) {
        this.editing = editing;
    }

    record HeadRequest(
            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(max = 100) String number,
            @Nullable @Size(max = 100) String issuer,

            @Nullable @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?")
            String date,

            @NotNull @Pattern(regexp = "\\d{6}") String region) {}

    record CorrectRequest(
            PlanCorrection.@NotNull Kind kind,
            @NotNull List<UUID> tasks,
            @NotNull @Size(max = 50) List<@Valid TaskInput> replacement,
            @Nullable Integer position,
            @NotNull @Size(max = 500) String note) {}

    record JudgeRequest(
            @NotEmpty List<Integer> findings,
            Judged.@NotNull Verdict verdict,
            @NotNull @Size(max = 500) String reason) {}

    record AcceptRequest(
            @NotEmpty List<UUID> tasks,
            @NotNull @Size(max = 500) String reason) {}

    record JoinRequest(@Nullable UUID master, Joined.@NotNull Part part) {}

    @PutMapping("/head")
    @PreAuthorize("hasAuthority('plan:correct')")
    Answer describe(@PathVariable UUID id, @Valid @RequestBody HeadRequest request, Intent intent) {
        return editing.describe(
                id,
                new PlanHead(request.title(), request.number(), request.issuer(), request.date(), request.region()),
                intent);
    }

    @PostMapping("/corrections")
    @PreAuthorize("hasAuthority('plan:correct')")
    Answer correct(@PathVariable UUID id, @Valid @RequestBody CorrectRequest request, Intent intent) {
        return editing.correct(
                id, request.kind(), request.tasks(), request.replacement(), request.position(), request.note(), intent);
    }

    @DeleteMapping("/corrections/{no}")
    @PreAuthorize("hasAuthority('plan:correct')")
    Answer undo(@PathVariable UUID id, @PathVariable int no, Intent intent) {
        return editing.handle(id, new PlanCommand.Undo(no), intent);
    }

    @PostMapping("/judgements")
    @PreAuthorize("hasAuthority('plan:correct')")
    Answer judge(@PathVariable UUID id, @Valid @RequestBody JudgeRequest request, Intent intent) {
        return editing.handle(
                id,
                new PlanCommand.Judge(
                        request.findings(), request.verdict(), request.reason().strip()),
                intent);
    }

    @PostMapping("/acceptances")
    @PreAuthorize("hasAuthority('plan:correct')")
    Answer accept(@PathVariable UUID id, @Valid @RequestBody AcceptRequest request, Intent intent) {
        return editing.handle(
                id, new PlanCommand.AcceptOpen(request.tasks(), request.reason().strip()), intent);
    }

    @PutMapping("/programme")
    @PreAuthorize("hasAuthority('plan:correct')")
    Answer join(@PathVariable UUID id, @Valid @RequestBody JoinRequest request, Intent intent) {
        return editing.join(id, request.master(), request.part(), intent);
    }
}
