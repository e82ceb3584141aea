package org.yingshu.ledger.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.journal.Intent;
import org.yingshu.ledger.DifficultyKind;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.Figure;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.Verdict;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.shared.problem.ProblemException;

/** Work on a duty: reports, milestones, extensions, difficulties, reviews. */
@RestController
@RequestMapping("/api/ledger/duties/{id}")
class WorkController {

    private final Duties duties;
    private final Directory directory;

    WorkController(Duties duties, Directory directory) {
        this.duties = duties;
        this.directory = directory;
    }

    record FigureRequest(@NotBlank String goal, @NotNull BigDecimal value) {}

    record ReportRequest(
            @NotBlank @Size(max = 5000) String text,
            int percent,
            @NotNull @Size(max = 50) List<@Valid FigureRequest> figures,
            @NotNull @Size(max = 50) List<Evidence> evidence) {}

    record MilestoneReached(
            @NotBlank String milestone,
            @Nullable @Size(max = 1000) String note,
            @NotNull @Size(max = 50) List<Evidence> evidence) {}

    record ExtensionRequest(
            @NotNull LocalDate to,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Size(max = 50) List<Evidence> evidence) {}

    record ExtensionDecision(
            boolean granted,
            @Nullable LocalDate to,
            @Nullable @Size(max = 2000) String reason) {}

    record DifficultyRequest(
            @NotNull DifficultyKind kind,
            @NotBlank @Size(max = 2000) String text,
            @Nullable UUID addressee) {}

    record DifficultyWords(
            @NotNull UUID difficulty,
            @NotBlank @Size(max = 2000) String text) {}

    record HangUpRequest(
            @NotNull UUID difficulty,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate lookAgainOn) {}

    record ReviewRequest(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = 2000) String text) {}

    @PostMapping("/report")
    @PreAuthorize("hasAuthority('ledger:report')")
    DutyDetail report(@PathVariable UUID id, @Valid @RequestBody ReportRequest request, Intent intent) {
        List<Figure> figures = request.figures().stream()
                .map(figure -> new Figure(figure.goal(), figure.value()))
                .toList();
        return duties.handle(
                id,
                new DutyCommand.Tell(
                        Duties.authority(), request.text(), request.percent(), figures, request.evidence()),
                intent);
    }

    @PostMapping("/reach-milestone")
    @PreAuthorize("hasAuthority('ledger:report')")
    DutyDetail reachMilestone(@PathVariable UUID id, @Valid @RequestBody MilestoneReached request, Intent intent) {
        String note = request.note() == null ? "" : request.note();
        return duties.handle(
                id,
                new DutyCommand.ReachMilestone(Duties.authority(), request.milestone(), note, request.evidence()),
                intent);
    }

    @PostMapping("/request-extension")
    @PreAuthorize("hasAuthority('ledger:request')")
    DutyDetail requestExtension(@PathVariable UUID id, @Valid @RequestBody ExtensionRequest request, Intent intent) {
        return duties.handle(
                id,
                new DutyCommand.RequestExtension(
                        Duties.authority(), request.to(), request.reason(), request.evidence()),
                intent);
    }

    /** For the office, and for who broke the duty down: the duty itself knows who that is. */
    @PostMapping("/decide-extension")
    @PreAuthorize("hasAuthority('ledger:read')")
    DutyDetail decideExtension(@PathVariable UUID id, @Valid @RequestBody ExtensionDecision request, Intent intent) {
        String reason = request.reason() == null ? "" : request.reason();
        return duties.handle(
                id,
                new DutyCommand.DecideExtension(
                        Duties.authority(), request.granted(), request.to(), reason, duties.dueOfParent(id)),
                intent);
    }

    @PostMapping("/raise-difficulty")
    @PreAuthorize("hasAuthority('ledger:request')")
    DutyDetail raiseDifficulty(@PathVariable UUID id, @Valid @RequestBody DifficultyRequest request, Intent intent) {
        UUID addressee = request.addressee();
        String name = addressee == null
                ? ""
                : directory
                        .organisation(addressee)
                        .map(OrganisationView::shortName)
                        .orElseThrow(() -> new ProblemException(LedgerProblem.UNKNOWN_ORGANISATION, addressee));
        return duties.handle(
                id,
                new DutyCommand.RaiseDifficulty(
                        Duties.authority(), intent.newId(), request.kind(), request.text(), addressee, name),
                intent);
    }

    @PostMapping("/answer-difficulty")
    @PreAuthorize("hasAuthority('ledger:read')")
    DutyDetail answerDifficulty(@PathVariable UUID id, @Valid @RequestBody DifficultyWords request, Intent intent) {
        return duties.handle(
                id, new DutyCommand.AnswerDifficulty(Duties.authority(), request.difficulty(), request.text()), intent);
    }

    @PostMapping("/hang-up-difficulty")
    @PreAuthorize("hasAuthority('ledger:decide')")
    DutyDetail hangUpDifficulty(@PathVariable UUID id, @Valid @RequestBody HangUpRequest request, Intent intent) {
        return duties.handle(
                id,
                new DutyCommand.HangUpDifficulty(
                        Duties.authority(), request.difficulty(), request.reason(), request.lookAgainOn()),
                intent);
    }

    @PostMapping("/resolve-difficulty")
    @PreAuthorize("hasAuthority('ledger:read')")
    DutyDetail resolveDifficulty(@PathVariable UUID id, @Valid @RequestBody DifficultyWords request, Intent intent) {
        return duties.handle(
                id,
                new DutyCommand.ResolveDifficulty(Duties.authority(), request.difficulty(), request.text()),
                intent);
    }

    @PostMapping("/review")
    @PreAuthorize("hasAuthority('ledger:decide')")
    DutyDetail review(@PathVariable UUID id, @Valid @RequestBody ReviewRequest request, Intent intent) {
        return duties.handle(
                id, new DutyCommand.ReviewIt(Duties.authority(), request.verdict(), request.text()), intent);
    }
}
