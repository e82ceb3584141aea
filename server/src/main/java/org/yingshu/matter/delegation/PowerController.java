package org.yingshu.matter.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.delegation.PowerStore.DelegationView;
import org.yingshu.matter.delegation.PowerStore.Extent;
import org.yingshu.matter.model.Shelves;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

@RestController
@RequestMapping("/api/matter/delegations")
class PowerController {

    private final PowerStore store;
    private final Shelves shelves;
    private final Clock clock;

    PowerController(PowerStore store, Shelves shelves, Clock clock) {
        this.store = store;
        this.shelves = shelves;
        this.clock = clock;
    }

    record NewDelegation(
            @NotBlank String item,

            @NotBlank @Pattern(regexp = "province|city|county")
            String fromLevel,

            @NotBlank @Pattern(regexp = "\\d{6}") String toPlace,
            @NotBlank @Size(max = 200) String toName,
            @NotNull Extent extent,
            @NotBlank @Size(max = 300) String document,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Delegations(List<DelegationView> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Delegations all() {
        return new Delegations(store.all());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('matter:manage')")
    Delegations add(@RequestBody @Valid NewDelegation wanted) {
        Caller caller = Caller.current();
        if (shelves.shelf().item(wanted.item()).isEmpty()) {
            throw new ProblemException(MatterProblem.NO_SUCH_SERVICE, wanted.item());
        }
        refuseElsewhere(caller, wanted.toPlace());
        store.add(
                new DelegationView(
                        Ids.next(),
                        wanted.item(),
                        wanted.fromLevel(),
                        wanted.toPlace(),
                        wanted.toName(),
                        wanted.extent(),
                        wanted.document(),
                        wanted.validFrom(),
                        wanted.validTo()),
                caller.name());
        return all();
    }

    /** Ends it today: what was done under it stays explained. */
    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('matter:manage')")
    Delegations end(@PathVariable UUID id) {
        String place = store.place(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        refuseElsewhere(Caller.current(), place);
        store.end(id, LocalDate.now(clock));
        return all();
    }

    private static void refuseElsewhere(Caller caller, String place) {
        if (!caller.scope().seesRegion(place)) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
    }
}
