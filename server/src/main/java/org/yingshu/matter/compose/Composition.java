package org.yingshu.matter.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.compose.Measures;
import org.yingshu.engine.flow.compose.Saving;
import org.yingshu.engine.flow.compose.Stage;
import org.yingshu.engine.pack.model.Expectation;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.FieldView;
import org.yingshu.matter.MaterialView;

/**
 * Several items as one thing, for looking at.
 *
 * @param names of items, elements and materials, by code
 * @param savings why there is less of everything, with the number of the reason's measure
 * @param prerequisites items outside that the law wants decided before
 * @param expected what documents promise of this bundle, beside what was found
 * @param bpmn the steps as a diagram
 */
record Composition(
        String name,
        List<String> items,
        List<FieldView> form,
        List<MaterialView> materials,
        List<Stage> stages,
        StepGraph graph,
        Measures before,
        Measures after,
        List<Saved> savings,
        List<String> criticalPath,
        String promised,
        Set<String> prerequisites,
        List<Expected> expected,
        Map<String, Words> names,
        String bpmn) {

    /** A saving with the code of its reason's text. */
    record Saved(
            String reason,
            String measure,
            @Nullable String subject,
            @Nullable String by,
            List<String> items,
            int amount) {

        static Saved of(Saving saving) {
            return new Saved(
                    saving.reason().name(),
                    saving.reason().measure().name(),
                    saving.subject(),
                    saving.by(),
                    saving.items(),
                    saving.amount());
        }
    }

    /**
     * A promise of a document.
     *
     * @param found what the composer finds; null for days, which stand in words
     * @param kept whether the promise is kept; null where units cannot be compared
     */
    record Expected(
            Expectation expectation,
            @Nullable BigDecimal found,
            @Nullable Boolean kept) {}
}
