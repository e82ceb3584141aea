package org.yingshu.casework.mine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.Channel;
import org.yingshu.casework.filing.ApplicationRequest;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.casework.filing.FormStore.Kept;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.directory.SubjectView;
import org.yingshu.journal.Intent;
import org.yingshu.shared.problem.ProblemException.FieldProblem;

/** Applying: what is needed, drafts, and the application itself. */
@RestController
@RequestMapping("/api/casework/mine")
class ApplyController {

    private final Applying applying;
    private final FormStore forms;

    ApplyController(Applying applying, FormStore forms) {
        this.applying = applying;
        this.forms = forms;
    }

    /** @param consent whether what is known of the applicant may be filled in */
    record OfferRequest(@NotNull @Valid ApplicationRequest application, boolean consent) {}

    record DraftRequest(int version, @NotNull @Valid ApplicationRequest application) {}

    record BehalfRequest(
            @NotNull UUID subject,
            @NotNull UUID authorisation,
            @Nullable LocalDate until) {}

    record SubmitRequest(
            @NotNull @Valid ApplicationRequest application,
            @Nullable Channel channel,
            @Nullable @Valid BehalfRequest behalf) {}

    /** The person or enterprise for whom the account acts. */
    @GetMapping("/subject")
    @PreAuthorize("hasAuthority('casework:apply')")
    SubjectView subject() {
        return applying.subject();
    }

    @PostMapping("/offer")
    @PreAuthorize("hasAuthority('casework:apply')")
    Applying.Offered offer(@Valid @RequestBody OfferRequest body) {
        return applying.offer(body.application().application(null), body.consent());
    }

    /** What is still missing or wrong, all of it; nothing is filed. */
    @PostMapping("/defects")
    @PreAuthorize("hasAuthority('casework:apply')")
    List<FieldProblem> defects(@Valid @RequestBody ApplicationRequest body) {
        return applying.defects(body.application(null));
    }

    @GetMapping("/drafts")
    @PreAuthorize("hasAuthority('casework:apply')")
    List<Kept> drafts() {
        return forms.drafts(applying.me());
    }

    @GetMapping("/drafts/{id}")
    @PreAuthorize("hasAuthority('casework:apply')")
    Kept draft(@PathVariable UUID id) {
        return applying.draft(id);
    }

    /** Keeps a draft; the page sends it every few seconds while somebody types. */
    @PutMapping("/drafts/{id}")
    @PreAuthorize("hasAuthority('casework:apply')")
    Kept keep(@PathVariable UUID id, @Valid @RequestBody DraftRequest body) {
        return applying.keep(id, body.version(), body.application().application(null));
    }

    @DeleteMapping("/drafts/{id}")
    @PreAuthorize("hasAuthority('casework:apply')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id) {
        applying.discard(id);
    }

    @PostMapping("/drafts/{id}/submission")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer submitDraft(@PathVariable UUID id) {
        return applying.submit(id, Channel.WEB);
    }

    /** Without a draft before it; the same Idempotency-Key gives the same case. */
    @PostMapping("/cases")
    @PreAuthorize("hasAuthority('casework:apply')")
    CaseAnswer submit(@Valid @RequestBody SubmitRequest body, Intent intent) {
        BehalfRequest behalf = body.behalf();
        return applying.submit(
                body.application().application(null),
                body.channel() == null ? Channel.WEB : body.channel(),
                behalf == null ? null : new Applying.OnBehalf(behalf.subject(), behalf.authorisation(), behalf.until()),
                intent);
    }
}
