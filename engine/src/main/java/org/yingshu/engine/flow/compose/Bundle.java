package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.Span;

/**
 * Several items that are handled as one thing 一件事.
 *
 * @param items each after those that it needs, otherwise by code
 * @param form every element once, grouped by what it is about
 * @param materials every material once with who brings it; the applicant hands in those of {@code Supply.APPLICANT}
 * @param stages which items run side by side
 * @param graph the steps of all items; the id of an item's step is its code, a dot, and its own id
 * @param before the items one by one
 * @param savings why {@code after} is less
 * @param criticalPath the codes of the items on the longest way
 * @param promised the promised limits along the longest way
 */
public record Bundle(
        String name,
        List<Item> items,
        List<FormField> form,
        List<MaterialNeed> materials,
        List<Stage> stages,
        StepGraph graph,
        Measures before,
        Measures after,
        List<Saving> savings,
        List<String> criticalPath,
        Span promised) {

    public Bundle {
        items = List.copyOf(items);
        form = List.copyOf(form);
        materials = List.copyOf(materials);
        stages = List.copyOf(stages);
        savings = List.copyOf(savings);
        criticalPath = List.copyOf(criticalPath);
    }

    /** The codes of items outside the bundle that the law wants decided before it. */
    public Set<String> prerequisites() {
        Set<String> outside = new TreeSet<>();
        items.forEach(item -> outside.addAll(item.after()));
        items.forEach(item -> outside.remove(item.code()));
        return outside;
    }

    /**
     * The bundle with a step more, or with another in the place of the one with the same id.
     *
     * @throws BadGraph if the steps then form no graph, or one that turns the order of the law round
     */
    public Bundle withStep(Step step) {
        List<Step> steps = new ArrayList<>(graph.steps());
        int at = graph.steps().stream().map(Step::id).toList().indexOf(step.id());
        if (at < 0) {
            steps.add(step);
        } else {
            steps.set(at, step);
        }
        return withGraph(new StepGraph(steps));
    }

    /** The bundle without a step; what waited for it waits for what it waited for. */
    public Bundle withoutStep(String id) {
        return withGraph(graph.without(Set.of(graph.step(id).id())));
    }

    /**
     * The bundle with other steps.
     *
     * @throws BadGraph if the graph turns the order of the law round
     */
    public Bundle withGraph(StepGraph edited) {
        StatutoryOrder.check(items, edited);
        return new Bundle(name, items, form, materials, stages, edited, before, after, savings, criticalPath, promised);
    }
}
