package org.yingshu.casework.interfaces;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
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
import org.yingshu.casework.Defect;
import org.yingshu.casework.StopKind;
import org.yingshu.casework.interfaces.Exchange.Answer;
import org.yingshu.journal.Intent;

/**
 * The eight process interfaces: accept, supplement, special procedure, pause, resume, decide, finish, result. With an
 * Idempotency-Key the same message may be sent again and again: it is taken once (R5.20).
 */
@RestController
@RequestMapping("/api/casework/interfaces")
class InterfaceController {

    private final Exchange exchange;

    InterfaceController(Exchange exchange) {
        this.exchange = exchange;
    }

    /** @param accepted whether it is accepted; if not, with the reason */
    record AcceptMessage(
            boolean accepted, @Nullable @Size(max = 2000) String reason) {}

    record DefectMessage(
            @NotNull Defect.Kind kind,
            @NotNull @Size(max = 200) String about,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String text) {}

    record SupplementMessage(
            @NotEmpty @Size(max = 100) List<@Valid DefectMessage> defects,
            @Nullable LocalDate until) {}

    record SpecialMessage(
            @NotNull StopKind kind,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable LocalDate until) {}

    record PauseMessage(
            @NotBlank @Size(max = 1000) String reason,
            @Nullable LocalDate until) {}

    /** @param stop which pause ends; without it, the last that can */
    record ResumeMessage(
            @Nullable UUID stop, @NotNull @Size(max = 2000) String result) {}

    record DecideMessage(
            @NotBlank @Size(max = 200) String step,
            boolean granted,
            @NotNull @Size(max = 4000) String reason,
            @Nullable @Size(max = 100) String document) {}

    record FinishMessage(
            @NotBlank @Size(max = 200) String step,
            boolean passed,
            @NotNull @Size(max = 4000) String text) {}

    /** What waits for the department's system, with what was handed in. */
    @GetMapping("/cases")
    @PreAuthorize("hasAuthority('casework:interface')")
    List<Exchange.Waiting> waiting(@RequestParam @Nullable Instant since) {
        return exchange.waiting(since);
    }

    @GetMapping("/cases/{number}/result")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer result(@PathVariable String number) {
        return exchange.result(number);
    }

    @PostMapping("/cases/{number}/acceptance")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer accept(@PathVariable String number, @Valid @RequestBody AcceptMessage body, Intent intent) {
        return exchange.accept(number, body.accepted(), body.reason() == null ? "" : body.reason(), intent);
    }

    @PostMapping("/cases/{number}/supplement")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer supplement(@PathVariable String number, @Valid @RequestBody SupplementMessage body, Intent intent) {
        List<Defect> defects = body.defects().stream()
                .map(one -> new Defect(one.kind(), one.about(), one.name(), one.text()))
                .toList();
        return exchange.supplement(number, defects, body.until(), intent);
    }

    @PostMapping("/cases/{number}/special-procedure")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer special(@PathVariable String number, @Valid @RequestBody SpecialMessage body, Intent intent) {
        return exchange.stop(number, body.kind(), body.reason(), body.until(), intent);
    }

    @PostMapping("/cases/{number}/pause")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer pause(@PathVariable String number, @Valid @RequestBody PauseMessage body, Intent intent) {
        return exchange.stop(number, StopKind.OTHER, body.reason(), body.until(), intent);
    }

    @PostMapping("/cases/{number}/resumption")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer resume(@PathVariable String number, @Valid @RequestBody ResumeMessage body, Intent intent) {
        return exchange.resume(number, body.stop(), body.result(), intent);
    }

    @PostMapping("/cases/{number}/decision")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer decide(@PathVariable String number, @Valid @RequestBody DecideMessage body, Intent intent) {
        String document = body.document() == null ? "" : body.document();
        return exchange.decide(number, body.step(), body.granted(), body.reason(), document, intent);
    }

    @PostMapping("/cases/{number}/finish")
    @PreAuthorize("hasAuthority('casework:interface')")
    Answer finish(@PathVariable String number, @Valid @RequestBody FinishMessage body, Intent intent) {
        return exchange.finish(number, body.step(), body.passed(), body.text(), intent);
    }
}
