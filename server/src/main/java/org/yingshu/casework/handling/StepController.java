package org.yingshu.casework.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.journal.Intent;

/** The steps of a case: taking them in hand, and what comes of them. */
@RestController
@RequestMapping("/api/casework/cases/{id}")
class StepController {

    private final Cases cases;
    private final CaseIssuing issuing;

    StepController(Cases cases, CaseIssuing issuing) {
        this.cases = cases;
        this.issuing = issuing;
    }

    record ClaimRequest(@NotBlank @Size(max = 300) String task, boolean takeOver) {}

    record ReleaseRequest(@NotBlank @Size(max = 300) String task) {}

    record ResultRequest(
            @NotBlank @Size(max = 200) String step,
            boolean passed,
            @NotNull @Size(max = 4000) String text,
            @Nullable @Size(max = 50) List<UUID> files) {

        List<UUID> papers() {
            return files == null ? List.of() : files;
        }
    }

    record ReturnRequest(
            @NotBlank @Size(max = 200) String step,
            @NotBlank @Size(max = 200) String to,
            @NotBlank @Size(max = 2000) String reason) {}

    record DecisionRequest(
            @NotBlank @Size(max = 200) String step,
            boolean granted,
            @NotNull @Size(max = 4000) String reason,
            @Nullable @Size(max = 100) String document) {}

    record StepRequest(@NotBlank @Size(max = 200) String step) {}

    record DeliveryRequest(
            @NotBlank @Size(max = 200) String step,
            @NotNull DeliveryWay way,
            @NotNull @Size(max = 500) String details) {}

    @PostMapping("/claim")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:review')")
    CaseAnswer claim(@PathVariable UUID id, @Valid @RequestBody ClaimRequest body, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.Take(body.task(), body.takeOver()), intent));
    }

    @PostMapping("/release")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:review')")
    CaseAnswer release(@PathVariable UUID id, @Valid @RequestBody ReleaseRequest body, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.Release(body.task()), intent));
    }

    @PostMapping("/opinion")
    @PreAuthorize("hasAuthority('casework:review')")
    CaseAnswer opine(@PathVariable UUID id, @Valid @RequestBody ResultRequest body, Intent intent) {
        return CaseAnswer.of(cases.handle(
                id, new CaseCommand.Opine(body.step(), body.passed(), body.text(), body.papers()), intent));
    }

    @PostMapping("/result")
    @PreAuthorize("hasAuthority('casework:review')")
    CaseAnswer finish(@PathVariable UUID id, @Valid @RequestBody ResultRequest body, Intent intent) {
        return CaseAnswer.of(cases.handle(
                id, new CaseCommand.FinishStep(body.step(), body.passed(), body.text(), body.papers()), intent));
    }

    @PostMapping("/return")
    @PreAuthorize("hasAuthority('casework:review')")
    CaseAnswer giveBack(@PathVariable UUID id, @Valid @RequestBody ReturnRequest body, Intent intent) {
        return CaseAnswer.of(
                cases.handle(id, new CaseCommand.ReturnStep(body.step(), body.to(), body.reason()), intent));
    }

    @PostMapping("/decision")
    @PreAuthorize("hasAuthority('casework:decide')")
    CaseAnswer decide(@PathVariable UUID id, @Valid @RequestBody DecisionRequest body, Intent intent) {
        String document = body.document() == null ? "" : body.document();
        return CaseAnswer.of(cases.handle(
                id, new CaseCommand.Decide(body.step(), body.granted(), body.reason(), document, List.of()), intent));
    }

    @PostMapping("/certificate")
    @PreAuthorize("hasAuthority('casework:decide')")
    CaseAnswer issue(@PathVariable UUID id, @Valid @RequestBody StepRequest body, Intent intent) {
        return issuing.issue(id, body.step(), intent);
    }

    @PostMapping("/delivery")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:decide')")
    CaseAnswer deliver(@PathVariable UUID id, @Valid @RequestBody DeliveryRequest body, Intent intent) {
        return CaseAnswer.of(
                cases.handle(id, new CaseCommand.Deliver(body.step(), body.way(), body.details()), intent));
    }
}
