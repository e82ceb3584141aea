package org.yingshu.casework.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.rules.feel.Condition;

/** What places published by themselves, cut down to what an applicant's answers ask for. */
public final class PublishedCatalogue implements Catalogue {

    private static final UUID NONE = new UUID(0, 0);

    private final ProcedureStore store;

    public PublishedCatalogue(ProcedureStore store) {
        this.store = store;
    }

    @Override
    public Optional<Procedure> find(Wanted wanted) {
        return store.published(wanted.code(), wanted.region(), wanted.on()).map(whole -> cut(whole, wanted));
    }

    private static Procedure cut(Procedure whole, Wanted wanted) {
        boolean plain = whole.form().stream().allMatch(field -> field.when() == null)
                && whole.materials().stream().allMatch(need -> need.when() == null)
                && whole.graph().steps().stream().allMatch(step -> step.when() == null);
        boolean all = wanted.items().isEmpty()
                || wanted.items().size() == whole.parts().size();
        if (plain && all) {
            return whole;
        }
        List<Procedure.Part> parts = whole.parts().stream()
                .filter(part -> all || wanted.items().contains(part.item()))
                .toList();
        Set<String> gone = whole.graph().steps().stream()
                .filter(step -> !holds(step.when(), wanted.answers())
                        || parts.stream().noneMatch(part -> part.steps().contains(step.id())))
                .map(Step::id)
                .collect(Collectors.toSet());
        return new Procedure(
                NONE,
                whole.code(),
                whole.name(),
                whole.bundle(),
                whole.department(),
                whole.decision(),
                parts,
                whole.elements(),
                whole.form().stream()
                        .filter(field -> holds(field.when(), wanted.answers()))
                        .toList(),
                whole.materials().stream()
                        .filter(need -> holds(need.when(), wanted.answers()))
                        .toList(),
                without(whole.graph(), gone),
                whole.promised(),
                whole.statutory(),
                null);
    }

    /** What is not answered yet is asked for. */
    private static boolean holds(@Nullable String when, Map<String, ? extends @Nullable Object> answers) {
        return Condition.truth(when, answers) != Condition.Truth.NO;
    }

    /** What came after a step that is gone waits for what came before it. */
    private static StepGraph without(StepGraph graph, Set<String> gone) {
        return new StepGraph(graph.steps().stream()
                .filter(step -> !gone.contains(step.id()))
                .map(step -> step.withAfter(before(graph, step, gone)))
                .toList());
    }

    private static Set<String> before(StepGraph graph, Step step, Set<String> gone) {
        Set<String> kept = new LinkedHashSet<>();
        for (String id : step.after()) {
            if (gone.contains(id)) {
                kept.addAll(before(graph, graph.step(id), gone));
            } else {
                kept.add(id);
            }
        }
        return kept;
    }
}
