package org.yingshu.ledger.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.yingshu.ledger.Decided;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.RecordEvent;
import org.yingshu.ledger.RecordKind;
import org.yingshu.ledger.Unit;
import org.yingshu.ledger.supervision.Supervised.Shown;
import org.yingshu.shared.Page;

/** Records of talks (约谈), praise (表扬), accountability (问责) and meetings (会议). */
@RestController
@RequestMapping("/api/ledger/records")
class RecordController {

    private final Supervised supervised;
    private final RegisterQueries queries;
    private final StreamKind<SupervisionRecord, RecordLife.Command, RecordEvent> kind;
    private final JsonStateTable<SupervisionRecord> records;

    RecordController(
            Supervised supervised,
            RegisterQueries queries,
            StreamKind<SupervisionRecord, RecordLife.Command, RecordEvent> kind,
            JsonStateTable<SupervisionRecord> records) {
        this.supervised = supervised;
        this.queries = queries;
        this.kind = kind;
        this.records = records;
    }

    record DecisionRequest(
            @NotBlank @Size(max = 1000) String text,
            @Nullable UUID organisation,
            @Nullable LocalDate due) {}

    record NoteRequest(
            @NotNull RecordKind kind,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 10000) String text,
            @Nullable @Size(max = 200) String place,
            @NotNull @Size(max = 200) List<UUID> organisations,
            @NotNull @Size(max = 200) List<String> persons,
            @Nullable UUID duty,
            @NotNull @Size(max = 100) List<@Valid DecisionRequest> decisions,
            @NotNull @Size(max = 50) List<Evidence> evidence) {}

    record DoneRequest(
            @NotBlank String decision,
            @Nullable @Size(max = 1000) String note) {}

    record Words(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('ledger:read')")
    Page<RegisterQueries.Row> list(
            RegisterQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(Register.RECORDS, filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('ledger:read')")
    Shown<SupervisionRecord> show(@PathVariable UUID id) {
        return supervised.show(records, id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<SupervisionRecord> note(@Valid @RequestBody NoteRequest request, Intent intent) {
        UUID id = intent.newId();
        List<Decided> decisions = new ArrayList<>();
        for (DecisionRequest decision : request.decisions()) {
            UUID organisation = decision.organisation();
            decisions.add(new Decided(
                    "d" + (decisions.size() + 1),
                    decision.text(),
                    organisation == null ? null : supervised.unit(organisation),
                    decision.due(),
                    null));
        }
        var noted = new RecordEvent.Noted(
                id,
                request.kind(),
                supervised.region(),
                request.on(),
                request.title(),
                request.text(),
                request.place() == null ? "" : request.place(),
                request.organisations().stream().map(supervised::unit).toList(),
                request.persons(),
                request.duty(),
                decisions,
                request.evidence(),
                "",
                Instant.EPOCH);
        return supervised.handle(
                kind,
                id,
                new RecordLife.Command.Note(noted),
                intent,
                request.evidence(),
                record -> record.units().stream().map(Unit::organisation).collect(Collectors.toSet()),
                SupervisionRecord::region);
    }

    @PostMapping("/{id}/done")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<SupervisionRecord> done(@PathVariable UUID id, @Valid @RequestBody DoneRequest request, Intent intent) {
        String note = request.note() == null ? "" : request.note();
        return supervised.handle(kind, id, new RecordLife.Command.Done(request.decision(), note), intent);
    }

    @PostMapping("/{id}/annul")
    @PreAuthorize("hasAuthority('ledger:supervise')")
    Shown<SupervisionRecord> annul(@PathVariable UUID id, @Valid @RequestBody Words request, Intent intent) {
        return supervised.handle(kind, id, new RecordLife.Command.Annul(request.reason()), intent);
    }
}
