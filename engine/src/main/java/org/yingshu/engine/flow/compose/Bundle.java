package org.yingshu.engine.flow.compose;

import java.util.List;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.StepGraph;
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
}
