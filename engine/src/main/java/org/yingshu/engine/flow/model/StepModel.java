package org.yingshu.engine.flow.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.model.Mismatch.What;

/**
 * A step list of a document, one line after the other, in one unit.
 *
 * @param totals the sums that the document states
 */
public record StepModel(String code, LimitUnit unit, List<ModelStep> steps, List<Total> totals) {

    /** Step lists say what is done, and not always by whom. */
    private static final String UNNAMED = "待定";

    public StepModel {
        steps = List.copyOf(steps);
        totals = List.copyOf(totals);
    }

    /** How many steps the lines are; of a part those that belong to it. */
    public int count(@Nullable String part) {
        return groups(part).size();
    }

    /** How long the lines take one after the other, side by side where they say so. */
    public BigDecimal amount(@Nullable String part) {
        return longest(part).stream().map(ModelStep::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The stated sums that do not come out; none when the list is consistent. */
    public List<Mismatch> check() {
        List<Mismatch> found = new ArrayList<>();
        for (Total total : totals) {
            String part = total.part();
            List<String> lines = longest(part).stream()
                    .map(step -> step.name() + " " + step.amount().toPlainString())
                    .toList();
            if (lines.isEmpty()) {
                BigDecimal stated = total.amount() == null ? BigDecimal.ZERO : total.amount();
                found.add(new Mismatch(What.NO_LINES, part, stated, BigDecimal.ZERO, lines));
                continue;
            }
            if (total.steps() != null && total.steps() != count(part)) {
                found.add(new Mismatch(
                        What.STEPS, part, BigDecimal.valueOf(total.steps()), BigDecimal.valueOf(count(part)), lines));
            }
            if (total.amount() != null && total.amount().compareTo(amount(part)) != 0) {
                found.add(new Mismatch(What.AMOUNT, part, total.amount(), amount(part), lines));
            }
        }
        return found;
    }

    /** The list as a graph: each step after the one above it. */
    public StepGraph graph() {
        List<Step> drawn = new ArrayList<>();
        Set<String> before = Set.of();
        for (List<ModelStep> group : groups(null)) {
            List<String> ids = new ArrayList<>();
            for (ModelStep line : group) {
                String id = "step" + (drawn.size() + 1);
                Limit limit = line.amount().signum() == 0 ? null : new Limit(line.amount(), unit);
                drawn.add(new Step(
                        id, line.name(), StepKind.REVIEW, UNNAMED, before, limit, true, null, line.parallel()));
                ids.add(id);
            }
            before = Set.copyOf(ids);
        }
        return new StepGraph(drawn);
    }

    private List<ModelStep> longest(@Nullable String part) {
        return groups(part).stream()
                .map(group -> group.stream()
                        .max(Comparator.comparing(ModelStep::amount))
                        .orElseThrow())
                .toList();
    }

    private List<List<ModelStep>> groups(@Nullable String part) {
        Map<String, List<ModelStep>> groups = new LinkedHashMap<>();
        int line = 0;
        for (ModelStep step : steps) {
            line++;
            if (part == null || step.parts().contains(part)) {
                String key = step.parallel() == null ? "line " + line : "group " + step.parallel();
                groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(step);
            }
        }
        return List.copyOf(groups.values());
    }
}
