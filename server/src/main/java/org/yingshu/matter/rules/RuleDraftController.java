package org.yingshu.matter.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.TableCheck;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.DecisionOutcome;
import org.yingshu.matter.rules.RuleDraftQueries.DraftRow;
import org.yingshu.shared.access.Caller;

/** Drafts of decision tables, for the keepers of items. */
@RestController
@RequestMapping("/api/matter/drafts")
class RuleDraftController {

    private final RuleDrafts drafts;
    private final RuleDraftQueries queries;
    private final Journal journal;
    private final Clock clock;

    RuleDraftController(RuleDrafts drafts, RuleDraftQueries queries, Journal journal, Clock clock) {
        this.drafts = drafts;
        this.queries = queries;
        this.journal = journal;
        this.clock = clock;
    }

    record NewDraft(
            @NotBlank @Size(max = 120) String item,
            @NotBlank @Size(max = 2_000_000) String dmn) {}

    record Rewritten(@NotBlank @Size(max = 2_000_000) String dmn) {}

    record Tried(
            @Pattern(regexp = "\\d{6}") @Nullable String region,
            @Nullable LocalDate on,
            @NotNull @Size(max = 100) Map<String, @Nullable Object> facts) {}

    record Publication(@NotBlank @Size(max = 500) String note) {}

    record DraftRows(List<DraftRow> items) {}

    /**
     * A draft as its page shows it.
     *
     * @param stale whether item or table have changed since: write it anew before it is published
     */
    record DraftView(
            UUID id,
            int version,
            String item,
            String rule,
            Words name,
            RuleDraft.Status status,
            boolean stale,
            TableView table,
            TableCheck check,
            Map<String, Words> labels,
            Map<String, List<Option>> options,
            List<Recorded> course) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:manage')")
    DraftRows drafts() {
        return new DraftRows(queries.newest());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('matter:manage')")
    DraftView begin(@RequestBody @Valid NewDraft body, Intent intent) {
        return view(drafts.keep(intent.newId(), body.item(), body.dmn(), intent));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('matter:manage')")
    DraftView draft(@PathVariable UUID id) {
        return view(drafts.find(id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('matter:manage')")
    DraftView rewrite(@PathVariable UUID id, @RequestBody @Valid Rewritten body, Intent intent) {
        return view(drafts.rewrite(id, body.dmn(), intent));
    }

    @PostMapping("/{id}/decision")
    @PreAuthorize("hasAuthority('matter:manage')")
    DecisionOutcome attempt(@PathVariable UUID id, @RequestBody @Valid Tried body) {
        RuleDraft draft = drafts.find(id).state();
        PackRule rule = drafts.rule(draft.rule()).thing();
        String region = body.region();
        LocalDate on = body.on();
        return new DecisionOutcome(
                id,
                draft.rule(),
                rule.name(),
                rule.questions(),
                drafts.attempt(
                        draft,
                        region == null ? Caller.current().region() : region,
                        on == null ? LocalDate.now(clock) : on,
                        body.facts()));
    }

    @PostMapping("/{id}/publication")
    @PreAuthorize("hasAuthority('matter:manage')")
    DraftView publish(@PathVariable UUID id, @RequestBody @Valid Publication body, Intent intent) {
        return view(drafts.publish(id, body.note(), intent));
    }

    @PostMapping("/{id}/discard")
    @PreAuthorize("hasAuthority('matter:manage')")
    DraftView discard(@PathVariable UUID id, Intent intent) {
        return view(drafts.discard(id, intent));
    }

    private DraftView view(Stored<RuleDraft> stored) {
        RuleDraft draft = stored.state();
        PackRule rule = drafts.rule(draft.rule()).thing();
        DecisionTable table = DraftCheck.read(draft.dmn());
        return new DraftView(
                draft.id(),
                stored.version(),
                draft.item(),
                draft.rule(),
                rule.name(),
                draft.status(),
                draft.isOpen() && drafts.isStale(draft),
                TableView.of(table),
                table.check(),
                rule.questions(),
                rule.options(),
                journal.history(draft.id()));
    }
}
