package org.yingshu.ledger.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.yingshu.journal.Intent;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.InspectionEvent;
import org.yingshu.ledger.InspectionEvent.Conclusion;
import org.yingshu.ledger.InspectionEvent.Finding;
import org.yingshu.ledger.InspectionEvent.Line;
import org.yingshu.ledger.supervision.Supervised.Shown;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;

/** Inspections without notice (四不两直), with a checklist that is filled in on a phone. */
@RestController
@RequestMapping("/api/ledger/inspections")
class InspectionController {

    private final Supervised supervised;
    private final RegisterQueries queries;
    private final StreamKind<Inspection, InspectionLife.Command, InspectionEvent> kind;
    private final JsonStateTable<Inspection> inspections;

    InspectionController(
            Supervised supervised,
            RegisterQueries queries,
            StreamKind<Inspection, InspectionLife.Command, InspectionEvent> kind,
            JsonStateTable<Inspection> inspections) {
        this.supervised = supervised;
        this.queries = queries;
        this.kind = kind;
        this.inspections = inspections;
    }

    record LineRequest(
            @NotBlank @Size(max = 500) String text,
            @Nullable @Size(max = 300) String basis) {}

    record PlanRequest(
            @NotNull UUID organisation,
            @Nullable UUID duty,
            @Nullable UUID follows,
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String inspectors,
            @NotNull @Size(min = 1, max = 100) List<@Valid LineRequest> lines) {}

    record CheckRequest(
            @NotBlank String line,
            @NotNull Finding finding,
            @Nullable @Size(max = 2000) String note,
            @NotNull @Size(max = 20) List<Evidence> photos) {}

    record ConcludeRequest(
            @NotNull Conclusion conclusion,
            @NotBlank @Size(max = 5000) String summary) {}

    record Words(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('ledger:read')")
    Page<RegisterQueries.Row> list(
            RegisterQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(Register.INSPECTIONS, filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('ledger:read')")
    Shown<Inspection> show(@PathVariable UUID id) {
        return supervised.show(inspections, id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Inspection> plan(@Valid @RequestBody PlanRequest request, Intent intent) {
        if (request.follows() != null) {
            supervised.show(inspections, request.follows());
        }
        UUID id = intent.newId();
        List<Line> lines = new ArrayList<>();
        for (LineRequest line : request.lines()) {
            lines.add(new Line("i" + (lines.size() + 1), line.text(), line.basis() == null ? "" : line.basis()));
        }
        var planned = new InspectionEvent.Planned(
                id,
                supervised.region(request.organisation()),
                supervised.unit(request.organisation()),
                request.duty(),
                request.follows(),
                request.title(),
                request.on(),
                request.inspectors() == null ? Caller.current().name() : request.inspectors(),
                lines,
                Instant.EPOCH);
        return supervised.handle(kind, id, new InspectionLife.Command.Plan(planned), intent);
    }

    @PostMapping("/{id}/check")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Inspection> check(@PathVariable UUID id, @Valid @RequestBody CheckRequest request, Intent intent) {
        String note = request.note() == null ? "" : request.note();
        return supervised.handle(
                kind,
                id,
                new InspectionLife.Command.CheckLine(request.line(), request.finding(), note, request.photos()),
                intent,
                request.photos(),
                inspection -> Set.of(),
                Inspection::region);
    }

    @PostMapping("/{id}/conclude")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Inspection> conclude(@PathVariable UUID id, @Valid @RequestBody ConcludeRequest request, Intent intent) {
        Shown<Inspection> concluded = supervised.handle(
                kind, id, new InspectionLife.Command.Conclude(request.conclusion(), request.summary()), intent);
        supervised.open(
                id, Set.of(concluded.it().unit().organisation()), concluded.it().region());
        return concluded;
    }

    @PostMapping("/{id}/cancel")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<Inspection> cancel(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return supervised.handle(kind, id, new InspectionLife.Command.Cancel(request.reason()), intent);
    }
}
