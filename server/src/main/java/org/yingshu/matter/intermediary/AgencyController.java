package org.yingshu.matter.intermediary;

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
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.intermediary.AgencyStore.Agency;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Keeps the bodies that offer listed services; every one that is able to comes in, and none is preferred. */
@RestController
@RequestMapping("/api/matter/agencies")
class AgencyController {

    private final AgencyStore store;
    private final Intermediaries intermediaries;
    private final Clock clock;

    AgencyController(AgencyStore store, Intermediaries intermediaries, Clock clock) {
        this.store = store;
        this.intermediaries = intermediaries;
        this.clock = clock;
    }

    record NewAgency(
            @NotBlank String service,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Pattern(regexp = "[0-9A-Z]{18}") String code,
            @NotBlank @Size(max = 300) String charge,
            @NotNull @Size(max = 60) String credit,
            @NotNull @Size(max = 120) String creditSource,
            @Nullable LocalDate creditOn) {}

    record Agencies(List<Agency> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Agencies all() {
        return new Agencies(store.all());
    }

    /** A grade of credit says who gave it and when, or it is none. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('matter:manage')")
    Agencies add(@RequestBody @Valid NewAgency wanted) {
        if (!intermediaries.isKnown(wanted.service())) {
            throw new ProblemException(MatterProblem.NO_SUCH_INTERMEDIARY, wanted.service());
        }
        if (!CreditCode.parse(wanted.code()).isValid()) {
            throw new ProblemException(MatterProblem.BAD_CREDIT_CODE, wanted.code());
        }
        if (!wanted.credit().isBlank() && (wanted.creditSource().isBlank() || wanted.creditOn() == null)) {
            throw new ProblemException(MatterProblem.CREDIT_WITHOUT_SOURCE, wanted.credit());
        }
        if (store.isThere(wanted.service(), wanted.code())) {
            throw new ProblemException(MatterProblem.AGENCY_LISTED, wanted.name());
        }
        Caller caller = Caller.current();
        store.add(
                new Agency(
                        Ids.next(),
                        wanted.service(),
                        wanted.name().strip(),
                        wanted.code(),
                        caller.region(),
                        wanted.charge().strip(),
                        wanted.credit().strip(),
                        wanted.creditSource().strip(),
                        wanted.creditOn(),
                        LocalDate.now(clock),
                        null),
                caller.name());
        return all();
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('matter:manage')")
    Agencies end(@PathVariable UUID id) {
        String place = store.place(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        if (!Caller.current().scope().seesRegion(place)) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
        store.end(id, LocalDate.now(clock).minusDays(1));
        return all();
    }
}
