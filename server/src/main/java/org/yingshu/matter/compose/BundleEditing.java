package org.yingshu.matter.compose;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.flow.BadFlow;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.bpmn.BadDiagram;
import org.yingshu.engine.flow.bpmn.Bpmn;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.matter.model.DefinitionStore.Draft;
import org.yingshu.matter.model.MatterJson;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Saves a composed thing as a version of its own: new cases take it from now on. */
@Component
class BundleEditing {

    private final Compositions compositions;
    private final DefinitionStore store;
    private final MatterJson json;
    private final Shelves shelves;
    private final Clock clock;

    BundleEditing(Compositions compositions, DefinitionStore store, MatterJson json, Shelves shelves, Clock clock) {
        this.compositions = compositions;
        this.store = store;
        this.json = json;
        this.shelves = shelves;
        this.clock = clock;
    }

    /**
     * A bundle as the composer's page has it.
     *
     * @param graph drawn by hand; null leaves it to the composer
     * @param note why it was changed
     */
    record Edited(
            String code,
            Words name,
            String lead,
            List<String> items,
            List<String> optional,
            List<String> keywords,
            @Nullable StepGraph graph,
            String note) {}

    @Transactional
    public UUID save(Edited edited) {
        LocalDate today = LocalDate.now(clock);
        Caller caller = Caller.current();
        var all = new ArrayList<>(edited.items());
        all.addAll(edited.optional());
        compositions.compose(edited.name().zh(), edited.lead(), all, edited.graph(), List.of(), caller.region(), today);
        store.lock();
        Shelf shelf = shelves.refresh();
        if (shelf.item(edited.code()).isPresent()) {
            throw new ProblemException(MatterProblem.CODE_TAKEN, edited.code());
        }
        var known = shelf.bundle(edited.code());
        if (known.isPresent() && !caller.scope().seesRegion(known.get().head().place())) {
            throw new ProblemException(MatterProblem.CODE_TAKEN, edited.code());
        }
        var pins = new LinkedHashMap<String, UUID>();
        all.forEach(code -> pins.put(code, shelf.item(code).orElseThrow().version()));
        PackBundle before = known.map(placed -> placed.thing().bundle()).orElse(null);
        var bundle = new PackBundle(
                edited.code(),
                edited.name(),
                edited.lead(),
                edited.items(),
                edited.optional(),
                before == null ? List.of() : before.limits(),
                before == null ? List.of() : before.expected(),
                before == null ? List.of() : before.scenes(),
                edited.keywords(),
                before == null ? new Validity(caller.region(), today, null) : before.validity(),
                before == null ? Words.NONE : before.note());
        UUID version = store.put(
                new Draft(
                        DefinitionKind.BUNDLE,
                        edited.code(),
                        "",
                        today.toString(),
                        bundle.validity().place(),
                        json.write(new StoredBundle(
                                bundle,
                                known.map(placed -> placed.thing().questions()).orElse(null),
                                pins,
                                edited.graph())),
                        caller.name()),
                edited.note());
        shelves.refresh();
        return version;
    }

    /** The steps of a diagram of the common subset. */
    static StepGraph read(String bpmn) {
        try {
            return Bpmn.read(bpmn);
        } catch (BadDiagram e) {
            throw new ProblemException(MatterProblem.NOT_A_DIAGRAM, e.problem() + " " + e.element(), e.line());
        } catch (BadGraph e) {
            throw new ProblemException(MatterProblem.NOT_A_DIAGRAM, String.join(" → ", e.about()), 0);
        } catch (BadFlow e) {
            throw new ProblemException(MatterProblem.NOT_A_DIAGRAM, e.problem() + " " + e.value(), 0);
        }
    }
}
