package org.yingshu.engine.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.calendar.limit.Limit;

/** Steps and items with what a test does not care about filled in. */
public final class FlowFixture {

    private FlowFixture() {}

    public static Step step(String id, String... after) {
        return new Step(id, id, StepKind.REVIEW, "市场监督管理局", Set.of(after), null, true, null, null);
    }

    public static Step step(String id, StepKind kind, String... after) {
        return new Step(id, id, kind, "市场监督管理局", Set.of(after), null, true, null, null);
    }

    public static Step limited(Step step, String limit) {
        return new Step(
                step.id(),
                step.name(),
                step.kind(),
                step.performer(),
                step.after(),
                Limit.parse(limit),
                step.counted(),
                step.when(),
                step.group());
    }

    public static Step uncounted(Step step) {
        return new Step(
                step.id(),
                step.name(),
                step.kind(),
                step.performer(),
                step.after(),
                step.limit(),
                false,
                step.when(),
                step.group());
    }

    public static Step when(Step step, String condition) {
        return new Step(
                step.id(),
                step.name(),
                step.kind(),
                step.performer(),
                step.after(),
                step.limit(),
                step.counted(),
                condition,
                step.group());
    }

    public static Step grouped(Step step, String group) {
        return new Step(
                step.id(),
                step.name(),
                step.kind(),
                step.performer(),
                step.after(),
                step.limit(),
                step.counted(),
                step.when(),
                group);
    }

    public static StepGraph graph(Step... steps) {
        return new StepGraph(List.of(steps));
    }

    /** Acceptance, review, decision, certificate, delivery. */
    public static StepGraph usual() {
        return graph(
                step("accept", StepKind.ACCEPT),
                step("review", "accept"),
                step("decide", StepKind.DECISION, "review"),
                step("certify", StepKind.CERTIFICATE, "decide"),
                step("deliver", StepKind.DELIVERY, "certify"));
    }

    public static MaterialNeed need(String material) {
        return new MaterialNeed(material, material, Supply.APPLICANT, null, null, false, false);
    }

    public static MaterialNeed certified(String material, String certificate) {
        return new MaterialNeed(material, material, Supply.CERTIFICATE, certificate, null, false, false);
    }

    public static MaterialNeed shared(String material, String department) {
        return new MaterialNeed(material, material, Supply.SHARED, department, null, false, false);
    }

    public static FormField field(String element) {
        return new FormField(element, true, null);
    }

    public static Item item(
            String code,
            String promised,
            List<FormField> fields,
            List<MaterialNeed> materials,
            Set<String> products,
            Set<String> after) {
        return item(code, promised, fields, materials, products, after, usual());
    }

    public static Item item(
            String code,
            String promised,
            List<FormField> fields,
            List<MaterialNeed> materials,
            Set<String> products,
            Set<String> after,
            StepGraph steps) {
        return new Item(
                code,
                code,
                "市场监督管理局",
                null,
                Limit.parse(promised),
                fields,
                materials,
                products,
                after,
                1,
                BigDecimal.ZERO,
                steps);
    }

    /** An item of which only the place among others matters. */
    public static Item plain(String code, Set<String> products, Set<String> needs) {
        return item(
                code, "1工作日", List.of(), needs.stream().map(FlowFixture::need).toList(), products, Set.of());
    }
}
