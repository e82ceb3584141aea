package org.yingshu.engine.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;
import org.yingshu.engine.flow.order.Precedence;
import org.yingshu.engine.flow.order.Sum;

/** The order of steps as a plain graph. */
final class StepOrder {

    private StepOrder() {}

    static void check(List<Step> steps) {
        Map<String, Step> byId = new HashMap<>();
        for (Step step : steps) {
            if (byId.put(step.id(), step) != null) {
                throw new BadGraph(Problem.TWICE, List.of(step.id()));
            }
        }
        for (Step step : steps) {
            for (String before : step.after()) {
                if (!byId.containsKey(before)) {
                    throw new BadGraph(Problem.DANGLING, List.of(step.id(), before));
                }
            }
        }
        Precedence.inOrder(graph(steps));
    }

    /** Each step with what has to be finished before it begins; the steps of a group wait for each other's too. */
    static Map<String, Set<String>> graph(List<Step> steps) {
        Map<String, Set<String>> byGroup = new HashMap<>();
        for (Step step : steps) {
            if (step.group() != null) {
                byGroup.computeIfAbsent(step.group(), group -> new TreeSet<>()).addAll(step.after());
            }
        }
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        for (Step step : steps) {
            Set<String> ofGroup = step.group() == null ? null : byGroup.get(step.group());
            graph.put(step.id(), ofGroup == null ? step.after() : ofGroup);
        }
        return graph;
    }

    static Map<String, Sum> lengths(List<Step> steps) {
        Map<String, Sum> lengths = new HashMap<>();
        steps.forEach(step -> lengths.put(step.id(), step.counted() ? Sum.of(step.limit()) : Sum.ZERO));
        return lengths;
    }
}
