package org.yingshu.matter.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.Outcome;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.model.Definition;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.matter.model.MatterJson;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Lets the keeper of an item change a table that its questions or its decision ask. */
@Component
class RuleDrafts {

    private final StreamKind<RuleDraft, RuleDraftLife.Command, RuleDraftEvent> kind;
    private final JsonStateTable<RuleDraft> table;
    private final Journal journal;
    private final Finding finding;
    private final DefinitionStore store;
    private final Shelves shelves;
    private final MatterJson json;
    private final Clock clock;

    RuleDrafts(
            StreamKind<RuleDraft, RuleDraftLife.Command, RuleDraftEvent> ruleDraftKind,
            JsonStateTable<RuleDraft> ruleDraftTable,
            Journal journal,
            Finding finding,
            DefinitionStore store,
            Shelves shelves,
            MatterJson json,
            Clock clock) {
        this.kind = ruleDraftKind;
        this.table = ruleDraftTable;
        this.journal = journal;
        this.finding = finding;
        this.store = store;
        this.shelves = shelves;
        this.json = json;
        this.clock = clock;
    }

    /** Begins a draft, or writes it anew: it then follows the versions that are current now. */
    @Transactional
    public Stored<RuleDraft> keep(UUID id, String item, String dmn, Intent intent) {
        Taken taken = taken(item);
        Definition head = store.head(taken.version()).orElseThrow();
        if (!Caller.current().scope().seesRegion(head.place())) {
            throw new ProblemException(MatterProblem.NOT_THE_KEEPER, item);
        }
        DecisionTable read = DraftCheck.read(dmn);
        if (!DraftCheck.tables(taken).contains(read.code())) {
            throw new ProblemException(
                    MatterProblem.NOT_ITS_TABLE, read.code(), String.join("、", DraftCheck.tables(taken)));
        }
        Placed<PackRule> before = rule(read.code());
        DraftCheck.fits(taken, before.thing(), read);
        journal.handle(
                kind,
                id,
                new RuleDraftLife.Command.Keep(
                        id, item, taken.version(), read.code(), before.version(), head.place(), dmn),
                intent);
        return find(id);
    }

    @Transactional
    public Stored<RuleDraft> rewrite(UUID id, String dmn, Intent intent) {
        return keep(id, find(id).state().item(), dmn, intent);
    }

    /**
     * Puts it in the place of the table: from now on answers are decided by it.
     *
     * @throws ProblemException where rows contradict each other, or item or table have changed since it was written
     */
    @Transactional
    public Stored<RuleDraft> publish(UUID id, String note, Intent intent) {
        RuleDraft draft = find(id).state();
        UUID version = draft.isOpen() ? put(draft, note) : id;
        journal.handle(kind, id, new RuleDraftLife.Command.Publish(version, note), intent);
        shelves.refresh();
        return find(id);
    }

    private UUID put(RuleDraft draft, String note) {
        store.lock();
        shelves.refresh();
        Placed<PackRule> before = rule(draft.rule());
        if (isStale(draft)) {
            throw new ProblemException(MatterProblem.CHANGED_MEANWHILE);
        }
        DecisionTable made = DraftCheck.read(draft.dmn());
        if (!made.check().clashes().isEmpty()) {
            throw new ProblemException(
                    MatterProblem.CONTRADICTS,
                    String.join("、", made.check().clashes().getFirst().rows()));
        }
        PackRule known = before.thing();
        var next = new PackRule(
                made,
                known.name(),
                known.elements(),
                known.questions(),
                known.options(),
                known.gaps(),
                known.validity(),
                known.cited());
        return store.put(
                new DefinitionStore.Draft(
                        DefinitionKind.RULE,
                        draft.rule(),
                        "",
                        LocalDate.now(clock).toString(),
                        before.head().place(),
                        json.write(next),
                        Caller.current().name()),
                note);
    }

    @Transactional
    public Stored<RuleDraft> discard(UUID id, Intent intent) {
        find(id);
        journal.handle(kind, id, new RuleDraftLife.Command.Discard(), intent);
        return find(id);
    }

    /** Whether item or table have changed since it was written. */
    boolean isStale(RuleDraft draft) {
        return !taken(draft.item()).version().equals(draft.itemVersion())
                || !rule(draft.rule()).version().equals(draft.ruleVersion());
    }

    /** What it would say; nothing depends on it. */
    Outcome attempt(RuleDraft draft, String region, LocalDate on, Map<String, ? extends @Nullable Object> facts) {
        var known = new LinkedHashMap<String, @Nullable Object>(facts);
        known.put("place", region);
        known.put("date", on);
        return DraftCheck.read(draft.dmn()).decide(known);
    }

    /** Of another place's draft nobody learns that it is there. */
    Stored<RuleDraft> find(UUID id) {
        Stored<RuleDraft> found = table.find(id);
        if (found == null) {
            throw new ProblemException(MatterProblem.NO_SUCH_DRAFT);
        }
        return found;
    }

    private Taken taken(String item) {
        return finding.any(item).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, item));
    }

    Placed<PackRule> rule(String code) {
        return shelves.shelf().rule(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_RULE, code));
    }
}
