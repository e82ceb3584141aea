package org.yingshu.casework.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.DecisionKind;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;

/**
 * How an item or a bundle is handled in a place, as of a day: what a case is held to from its first day to its last, also
 * when the catalogue changes meanwhile. Never changed; its id is the digest of its content, so that cases share it.
 *
 * @param department who decides; the lead of a bundle
 * @param promised the limit that the place promises for the whole
 * @param statutory the limit of the law for the whole
 * @param counted null where nobody counted: then each step is one, and the items' visits add up
 */
public record Procedure(
        UUID id,
        String code,
        String name,
        boolean bundle,
        String department,
        DecisionKind decision,
        List<Part> parts,
        List<DataElement> elements,
        List<FormField> form,
        List<MaterialNeed> materials,
        StepGraph graph,
        @Nullable Limit promised,
        @Nullable Limit statutory,
        @Nullable Counted counted) {

    /** What it takes of the applicant, as the documents count it: 环节 and 跑动次数. */
    public record Counted(int steps, int visits) {}

    /**
     * One item of it.
     *
     * @param steps the ids of its steps in the graph
     * @param rule the decision table that decides it; null where a person does
     * @param certificates the types of certificate that it gives
     */
    public record Part(
            String item,
            String name,
            String department,
            List<String> steps,
            List<String> certificates,
            int visits,
            BigDecimal cost,
            @Nullable String rule) {

        public Part {
            steps = List.copyOf(steps);
            certificates = List.copyOf(certificates);
        }

        /** One that people decide. */
        public Part(
                String item,
                String name,
                String department,
                List<String> steps,
                List<String> certificates,
                int visits,
                BigDecimal cost) {
            this(item, name, department, steps, certificates, visits, cost, null);
        }
    }

    public Procedure {
        parts = List.copyOf(parts);
        elements = List.copyOf(elements);
        form = List.copyOf(form);
        materials = List.copyOf(materials);
    }

    Procedure named(UUID name) {
        return new Procedure(
                name,
                code,
                this.name,
                bundle,
                department,
                decision,
                parts,
                elements,
                form,
                materials,
                graph,
                promised,
                statutory,
                counted);
    }

    public Optional<Step> step(String id) {
        return graph.steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The item that a step belongs to; the first where it serves several. */
    public Part part(String step) {
        return parts.stream()
                .filter(part -> part.steps().contains(step))
                .findFirst()
                .orElse(parts.getFirst());
    }

    public Optional<Part> partOf(String item) {
        return parts.stream().filter(part -> part.item().equals(item)).findFirst();
    }

    public Optional<MaterialNeed> need(String material) {
        return materials.stream()
                .filter(need -> need.material().equals(material))
                .findFirst();
    }

    public Optional<DataElement> element(String code) {
        return elements.stream().filter(element -> element.code().equals(code)).findFirst();
    }
}
