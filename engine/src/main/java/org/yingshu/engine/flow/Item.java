package org.yingshu.engine.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.flow.BadFlow.Problem;
import org.yingshu.engine.flow.order.Equivalences;
import org.yingshu.engine.flow.order.Sum;

/**
 * A handling item 办理项: the smallest thing that can be applied for.
 *
 * @param department the organisation that decides, by its standard name without a place
 * @param statutory the limit that the law sets; null where it sets none
 * @param promised the limit that the office promises, never longer than the statutory one
 * @param products the materials and types of certificate that the applicant has afterwards
 * @param after the codes of the items that the law wants decided before this one
 * @param visits how often the applicant has to come to the office
 * @param cost what the applicant pays, in yuan
 */
public record Item(
        String code,
        String name,
        String department,
        @Nullable Limit statutory,
        @Nullable Limit promised,
        List<FormField> fields,
        List<MaterialNeed> materials,
        Set<String> products,
        Set<String> after,
        int visits,
        BigDecimal cost,
        StepGraph steps) {

    /** @throws BadFlow if a component breaks a rule above, or a field or material is listed twice for the same case */
    public Item {
        Checks.code("item.code", code);
        Checks.filled("item.name", name);
        Checks.filled("item.department", department);
        fields = List.copyOf(fields);
        materials = List.copyOf(materials);
        products = Ordered.copyOf(products);
        after = Ordered.copyOf(after);
        Checks.codes("item.products", products);
        Checks.codes("item.after", after);
        Checks.distinct(
                "item.fields",
                fields.stream()
                        .map(field -> List.of(field.element(), said(field.when())))
                        .toList());
        Checks.distinct(
                "item.materials",
                materials.stream()
                        .map(need -> List.of(need.material(), said(need.when())))
                        .toList());
        if (after.contains(code)) {
            throw new BadFlow(Problem.AFTER_ITSELF, "item.after", code);
        }
        if (visits < 0 || cost.signum() < 0) {
            throw new BadFlow(Problem.NEGATIVE, visits < 0 ? "item.visits" : "item.cost", code);
        }
        for (Step step : steps.steps()) {
            // the dot joins the item's code and the step's id in a bundle
            if (step.id().contains(".")) {
                throw new BadFlow(Problem.BAD_STEP_ID, "item.steps", step.id());
            }
        }
        if (statutory != null && promised != null && isLonger(promised, statutory)) {
            throw new BadFlow(Problem.PROMISED_LONGER, "item.promised", promised + " > " + statutory);
        }
    }

    /**
     * How often the applicant has to deal with an office, as the documents count 环节; 0 when the item is only handled
     * on data that others push.
     */
    public int encounters() {
        Set<String> met = steps.steps().stream()
                .filter(step -> step.kind().isEncounter())
                .map(Step::id)
                .collect(Collectors.toSet());
        long stages = steps.stages().stream()
                .filter(stage -> stage.stream().anyMatch(met::contains))
                .count();
        return steps.steps().isEmpty() ? 1 : Math.toIntExact(stages);
    }

    /** The same item with other materials. */
    public Item needing(List<MaterialNeed> others) {
        return new Item(
                code, name, department, statutory, promised, fields, others, products, after, visits, cost, steps);
    }

    /** What the item means for one applicant: without what asks for conditions that do not hold. */
    public Item narrowed(Predicate<String> holds) {
        return new Item(
                code,
                name,
                department,
                statutory,
                promised,
                fields.stream().filter(field -> holds(holds, field.when())).toList(),
                materials.stream().filter(need -> holds(holds, need.when())).toList(),
                products,
                after,
                visits,
                cost,
                steps.without(steps.steps().stream()
                        .filter(step -> !holds(holds, step.when()))
                        .map(Step::id)
                        .collect(Collectors.toSet())));
    }

    private static boolean isLonger(Limit promised, Limit statutory) {
        int law = lengthOfADay(statutory.unit());
        boolean moreDays = law > 0
                && lengthOfADay(promised.unit()) > law
                && promised.amount().compareTo(statutory.amount()) > 0;
        return moreDays
                || !Equivalences.NONE.isAtMost(Sum.of(promised), Sum.of(statutory))
                        && Equivalences.NONE.isAtMost(Sum.of(statutory), Sum.of(promised));
    }

    /** Working days are never over before as many days by calendar, and 日 are one or the other; 0 for other units. */
    private static int lengthOfADay(LimitUnit unit) {
        return switch (unit) {
            case CALENDAR_DAY -> 1;
            case DAY, DAY_TIAN -> 2;
            case WORKING_DAY -> 3;
            case OFFICE_HOUR, HOUR, MINUTE, MONTH, YEAR -> 0;
        };
    }

    private static boolean holds(Predicate<String> holds, @Nullable String when) {
        return when == null || holds.test(when);
    }

    private static String said(@Nullable String when) {
        return when == null ? "" : when;
    }
}
