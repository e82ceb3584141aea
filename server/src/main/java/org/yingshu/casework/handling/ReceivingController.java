package org.yingshu.casework.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import org.yingshu.casework.Defect;
import org.yingshu.journal.Intent;

/** Acceptance, and what an office says instead of it. */
@RestController
@RequestMapping("/api/casework/cases/{id}")
class ReceivingController {

    private final Reception reception;

    ReceivingController(Reception reception) {
        this.reception = reception;
    }

    /** A paper that may come later; without a day, within the time that is set. */
    record DebtRequest(
            @NotBlank @Size(max = 200) String material,
            @Nullable LocalDate due) {}

    record AcceptRequest(@Nullable @Size(max = 50) List<@Valid DebtRequest> debts) {}

    record DefectRequest(
            @NotNull Defect.Kind kind,
            @NotNull @Size(max = 200) String about,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String text) {}

    record NoticeRequest(
            @NotEmpty @Size(max = 100) List<@Valid DefectRequest> defects,
            @Nullable LocalDate until) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    record TransferRequest(
            @NotNull @Size(max = 200) String performer,
            @NotNull UUID to,
            @NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/acceptance")
    @PreAuthorize("hasAuthority('casework:accept')")
    CaseAnswer accept(@PathVariable UUID id, @Valid @RequestBody AcceptRequest body, Intent intent) {
        List<DebtRequest> debts = body.debts() == null ? List.of() : body.debts();
        return reception.accept(
                id,
                debts.stream()
                        .map(debt -> new Reception.Owed(debt.material(), debt.due()))
                        .toList(),
                intent);
    }

    /** 一次性告知. */
    @PostMapping("/supplement-notice")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:review')")
    CaseAnswer ask(@PathVariable UUID id, @Valid @RequestBody NoticeRequest body, Intent intent) {
        List<Defect> defects = body.defects().stream()
                .map(defect -> new Defect(defect.kind(), defect.about(), defect.name(), defect.text()))
                .toList();
        return reception.ask(id, defects, body.until(), intent);
    }

    @PostMapping("/non-acceptance")
    @PreAuthorize("hasAuthority('casework:accept')")
    CaseAnswer notAccept(@PathVariable UUID id, @Valid @RequestBody ReasonRequest body, Intent intent) {
        return reception.notAccept(id, body.reason(), intent);
    }

    @PostMapping("/transfer")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:review')")
    CaseAnswer transfer(@PathVariable UUID id, @Valid @RequestBody TransferRequest body, Intent intent) {
        return reception.transfer(id, body.performer(), body.to(), body.reason(), intent);
    }
}
