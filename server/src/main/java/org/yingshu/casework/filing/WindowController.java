package org.yingshu.casework.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.Channel;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.hall.Counters;
import org.yingshu.journal.Intent;

/** The window: who stands there, what the person wants, and what the clerk enters for the person (R5.22, R5.27). */
@RestController
@RequestMapping("/api/casework")
class WindowController {

    private final Window window;

    WindowController(Window window) {
        this.window = window;
    }

    record SubjectRequest(
            @NotBlank @Size(max = 30) String code,
            @Nullable @Size(max = 200) String name) {

        /** Numbers of people go into no log. */
        @Override
        public String toString() {
            return "SubjectRequest[]";
        }
    }

    /** @param hall whose window it is; needed where the windows of the place have classes */
    record RegistrationRequest(
            @NotNull UUID subject,
            @Nullable Channel channel,
            @NotNull @Valid ApplicationRequest application,
            ApplicationRequest.@Nullable @Valid AgentRequest agent,
            @Nullable @Size(max = 100) String agentName,
            @Nullable UUID hall,
            @Nullable @Size(max = 10) String window) {}

    record SupplementRequest(@NotNull @Size(max = 100) List<ApplicationRequest.@Valid PaperRequest> papers) {}

    /** Who that is; somebody who was not known yet is entered by name. */
    @PostMapping("/subjects")
    @PreAuthorize("hasAuthority('casework:accept')")
    SubjectView subject(@Valid @RequestBody SubjectRequest body) {
        return window.subject(body.code(), body.name());
    }

    /** What is needed, before anything is registered. */
    @PostMapping("/offers")
    @PreAuthorize("hasAuthority('casework:accept')")
    Procedure offer(@Valid @RequestBody ApplicationRequest body) {
        return window.offer(body.application(null));
    }

    /** At which windows of the caller's place the service may be registered; none where their windows have no classes. */
    @GetMapping("/counters")
    @PreAuthorize("hasAuthority('casework:accept')")
    List<Counters.Counter> counters(@RequestParam @Size(max = 200) String service) {
        return window.counters(service);
    }

    @PostMapping("/cases")
    @PreAuthorize("hasAuthority('casework:accept')")
    CaseAnswer register(@Valid @RequestBody RegistrationRequest body, Intent intent) {
        return window.register(
                body.subject(),
                body.channel() == null ? Channel.WINDOW : body.channel(),
                body.application(),
                body.agent(),
                body.agentName(),
                body.hall(),
                body.window(),
                intent);
    }

    /** CasePapers that the applicant brings to the window. */
    @PostMapping("/cases/{id}/supplement")
    @PreAuthorize("hasAuthority('casework:accept')")
    CaseAnswer supplement(@PathVariable UUID id, @Valid @RequestBody SupplementRequest body, Intent intent) {
        return window.supplement(
                id,
                body.papers().stream()
                        .map(ApplicationRequest.PaperRequest::paper)
                        .toList(),
                intent);
    }

    @PostMapping("/cases/{id}/debts/{material}")
    @PreAuthorize("hasAuthority('casework:accept')")
    CaseAnswer debt(
            @PathVariable UUID id,
            @PathVariable String material,
            @Valid @RequestBody SupplementRequest body,
            Intent intent) {
        return window.debt(
                id,
                material,
                body.papers().stream()
                        .map(ApplicationRequest.PaperRequest::paper)
                        .toList(),
                intent);
    }
}
