package org.yingshu.ledger.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.yingshu.journal.Intent;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.model.DutyCommand;

/** Strike-off, its checks, the look-back and withdrawal. */
@RestController
@RequestMapping("/api/ledger/duties/{id}")
class EndingController {

    private final Duties duties;

    EndingController(Duties duties) {
        this.duties = duties;
    }

    record StrikeOffRequest(
            @NotBlank @Size(max = 5000) String statement,
            @NotNull @Size(max = 50) List<Evidence> evidence) {}

    record Words(@Nullable @Size(max = 2000) String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record CheckRequest(
            boolean passed,
            boolean evidenceComplete,
            boolean targetReached,
            @Nullable @Size(max = 2000) String reason) {}

    record LookBackRequest(
            boolean kept,
            @NotBlank @Size(max = 5000) String findings,
            @NotNull @Size(max = 50) List<Evidence> evidence,
            @Nullable LocalDate due) {}

    @PostMapping("/request-strike-off")
    @PreAuthorize("hasAuthority('ledger:request')")
    DutyDetail requestStrikeOff(@PathVariable UUID id, @Valid @RequestBody StrikeOffRequest request, Intent intent) {
        return duties.handle(
                id,
                new DutyCommand.RequestStrikeOff(
                        Duties.authority(), request.statement(), request.evidence(), duties.openParts(id)),
                intent);
    }

    @PostMapping("/take-back-strike-off")
    @PreAuthorize("hasAuthority('ledger:request')")
    DutyDetail takeBackStrikeOff(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return duties.handle(id, new DutyCommand.TakeBackStrikeOff(Duties.authority(), request.text()), intent);
    }

    /** For the lead, for who broke the duty down and for the office: the request knows whose turn it is. */
    @PostMapping("/check")
    @PreAuthorize("hasAuthority('ledger:read')")
    DutyDetail check(@PathVariable UUID id, @Valid @RequestBody CheckRequest request, Intent intent) {
        String reason = request.reason() == null ? "" : request.reason();
        return duties.handle(
                id,
                new DutyCommand.Check(
                        Duties.authority(),
                        request.passed(),
                        request.evidenceComplete(),
                        request.targetReached(),
                        reason),
                intent);
    }

    @PostMapping("/look-back")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    DutyDetail lookBack(@PathVariable UUID id, @Valid @RequestBody LookBackRequest request, Intent intent) {
        return duties.handle(
                id,
                new DutyCommand.LookBack(
                        Duties.authority(), request.kept(), request.findings(), request.evidence(), request.due()),
                intent);
    }

    @PostMapping("/withdraw")
    @PreAuthorize("hasAuthority('ledger:decide')")
    DutyDetail withdraw(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return duties.handle(id, new DutyCommand.Withdraw(Duties.authority(), request.text()), intent);
    }
}
