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
import org.yingshu.engine.reader.model.Role;
import org.yingshu.journal.Intent;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.model.DutyCommand;

/** Receipt of duties, and how they are passed on. */
@RestController
@RequestMapping("/api/ledger/duties/{id}")
class ReceiptController {

    private final Duties duties;
    private final Breakdown breakdown;

    ReceiptController(Duties duties, Breakdown breakdown) {
        this.duties = duties;
        this.breakdown = breakdown;
    }

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    record PersonRequest(
            @NotBlank @Size(max = 40) String name,
            @Nullable @Size(max = 60) String post,
            @Nullable @Size(max = 40) String phone) {}

    record OwnerRequest(@NotNull UUID organisation, @NotNull Role role) {}

    record ReassignRequest(
            @NotNull @Size(min = 1, max = 100) List<@Valid OwnerRequest> owners,
            @NotBlank @Size(max = 1000) String reason) {}

    record MilestoneRequest(
            @Nullable @Size(max = 40) String id,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate due) {

        Milestone milestone() {
            String known = id == null || id.isBlank() ? "u-" + title.hashCode() + "-" + due.toEpochDay() : id;
            return new Milestone(known, title, due, false, null, "");
        }
    }

    record MilestonesRequest(@NotNull @Size(max = 60) List<@Valid MilestoneRequest> milestones) {}

    @PostMapping("/sign")
    @PreAuthorize("hasAuthority('ledger:sign')")
    DutyDetail sign(@PathVariable UUID id, Intent intent) {
        return duties.handle(id, new DutyCommand.Sign(Duties.authority()), intent);
    }

    @PostMapping("/decline")
    @PreAuthorize("hasAuthority('ledger:sign')")
    DutyDetail decline(@PathVariable UUID id, @Valid @RequestBody Reason request, Intent intent) {
        return duties.handle(id, new DutyCommand.Decline(Duties.authority(), request.reason()), intent);
    }

    @PostMapping("/reassign")
    @PreAuthorize("hasAuthority('ledger:decide')")
    DutyDetail reassign(@PathVariable UUID id, @Valid @RequestBody ReassignRequest request, Intent intent) {
        return breakdown.reassign(id, request, intent);
    }

    @PostMapping("/name-responsible")
    @PreAuthorize("hasAuthority('ledger:assign')")
    DutyDetail nameResponsible(@PathVariable UUID id, @Valid @RequestBody PersonRequest request, Intent intent) {
        var person = new Person(
                request.name(),
                request.post() == null ? "" : request.post(),
                request.phone() == null ? "" : request.phone());
        return duties.handle(id, new DutyCommand.NameResponsible(Duties.authority(), person), intent);
    }

    @PostMapping("/break-down")
    @PreAuthorize("hasAuthority('ledger:assign')")
    DutyDetail breakDown(@PathVariable UUID id, @Valid @RequestBody Breakdown.Request request, Intent intent) {
        return breakdown.breakDown(id, request, intent);
    }

    @PostMapping("/set-milestones")
    @PreAuthorize("hasAuthority('ledger:assign')")
    DutyDetail setMilestones(@PathVariable UUID id, @Valid @RequestBody MilestonesRequest request, Intent intent) {
        var milestones =
                request.milestones().stream().map(MilestoneRequest::milestone).toList();
        return duties.handle(id, new DutyCommand.SetMilestones(Duties.authority(), milestones), intent);
    }
}
