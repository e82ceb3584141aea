package org.yingshu.feedback.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.feedback.consultation.ConsultationLife.Command;
import org.yingshu.feedback.consultation.ConsultationQueries.Filter;
import org.yingshu.feedback.consultation.ConsultationQueries.Line;
import org.yingshu.feedback.consultation.Consultations.Detail;
import org.yingshu.feedback.consultation.PublicConsultationController.OwnQuestion;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Questions in the hands of units; an answer goes out when a second person has read it. */
@RestController
@RequestMapping("/api/feedback/consultations")
class ConsultationController {

    private final Consultations consultations;
    private final ConsultationQueries queries;

    ConsultationController(Consultations consultations, ConsultationQueries queries) {
        this.consultations = consultations;
        this.queries = queries;
    }

    record Assignment(@NotNull UUID organisation) {}

    record Answer(@NotBlank @Size(max = 5000) String answer) {}

    record Words(@NotBlank @Size(max = 2000) String reason) {}

    record Common(
            @NotBlank @Size(max = 300) String question,
            @NotBlank @Size(max = 5000) String answer) {}

    record Mine(List<OwnQuestion> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('feedback:read')")
    Page<Line> list(Filter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    /** What the caller asked, with the answers that were released. */
    @GetMapping("/mine")
    @PreAuthorize("isAuthenticated()")
    Mine mine() {
        UUID account = Caller.current().account();
        return Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL,
                () -> new Mine(
                        consultations.of(account).stream().map(OwnQuestion::of).toList())));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('feedback:read')")
    Detail detail(@PathVariable UUID id) {
        return consultations.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('feedback:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return consultations.history(id);
    }

    @PostMapping("/{id}/assignment")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Detail assign(@PathVariable UUID id, @Valid @RequestBody Assignment request, Intent intent) {
        return consultations.assign(id, request.organisation(), intent);
    }

    @PostMapping("/{id}/draft")
    @PreAuthorize("hasAuthority('feedback:handle')")
    Detail draft(@PathVariable UUID id, @Valid @RequestBody Answer request, Intent intent) {
        return consultations.handle(id, new Command.Draft(request.answer()), intent);
    }

    @PostMapping("/{id}/return")
    @PreAuthorize("hasAnyAuthority('feedback:handle', 'feedback:manage')")
    Detail giveBack(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return consultations.handle(id, new Command.Return(request.reason()), intent);
    }

    @PostMapping("/{id}/release")
    @PreAuthorize("hasAnyAuthority('feedback:handle', 'feedback:manage')")
    Detail release(@PathVariable UUID id, Intent intent) {
        return consultations.handle(id, new Command.Release(), intent);
    }

    @PostMapping("/{id}/publication")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Detail publish(@PathVariable UUID id, @Valid @RequestBody Common request, Intent intent) {
        return consultations.handle(id, new Command.Publish(request.question(), request.answer()), intent);
    }

    @PostMapping("/{id}/withdrawal")
    @PreAuthorize("hasAuthority('feedback:manage')")
    Detail withdraw(@PathVariable UUID id, Intent intent) {
        return consultations.handle(id, new Command.EndPublication(), intent);
    }
}
