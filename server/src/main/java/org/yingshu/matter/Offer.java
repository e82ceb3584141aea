package org.yingshu.matter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.compose.Measures;
import org.yingshu.engine.pack.model.Words;

/**
 * Exactly what this applicant fills in, hands in and waits for.
 *
 * @param items those that are taken
 * @param graph the steps that are taken; those whose condition does not hold are gone, and what came after them waits for
 *     what came before
 * @param stepItems the item of each step
 * @param measures what it takes of the applicant, as the documents count it
 * @param open questions whose answers would still change something; the parts that hang on them are in the offer
 */
public record Offer(
        UUID version,
        ServiceKind kind,
        String code,
        Words name,
        String department,
        List<ItemPart> items,
        StepGraph graph,
        Map<String, Words> stepNames,
        Map<String, String> stepItems,
        List<FieldView> form,
        List<MaterialView> materials,
        @Nullable LimitView statutory,
        @Nullable LimitView promised,
        Measures measures,
        Set<String> open) {}
