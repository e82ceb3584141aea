package org.yingshu.engine.flow.compose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;

/** Whether a graph keeps what the law says about the order of items: decided is before the other begins. */
final class StatutoryOrder {

    private StatutoryOrder() {}

    /** @throws BadGraph naming the step that has to be finished first and the one that would not wait for it */
    static void check(List<Item> items, StepGraph graph) {
        Set<String> codes = items.stream().map(Item::code).collect(Collectors.toSet());
        for (Item item : items) {
            for (String earlier : item.after()) {
                if (codes.contains(earlier)) {
                    check(steps(earlier, graph), steps(item.code(), graph), graph);
                }
            }
        }
    }

    private static void check(List<Step> first, List<Step> second, StepGraph graph) {
        for (Step late : second) {
            Set<String> before = graph.earlier(late.id());
            for (Step early : first) {
                if (early.kind() != StepKind.DELIVERY && !before.contains(early.id())) {
                    throw new BadGraph(Problem.REVERSED, List.of(early.id(), late.id()));
                }
            }
        }
    }

    private static List<Step> steps(String code, StepGraph graph) {
        return graph.steps().stream()
                .filter(step ->
                        step.id().lastIndexOf('.') == code.length() && step.id().startsWith(code + "."))
                .toList();
    }
}
