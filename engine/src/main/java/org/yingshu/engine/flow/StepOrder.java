package org.yingshu.engine.flow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;
import org.yingshu.engine.flow.order.Precedence;
import org.yingshu.engine.flow.order.Span;

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

    /** The steps that are left when some are taken out; what waited for those now waits for what they waited for. */
    static List<Step> without(List<Step> steps, Set<String> out) {
        Map<String, Set<String>> graph = graph(steps);
        Map<String, Set<String>> left = new HashMap<>();
        for (String id : Precedence.inOrder(graph)) {
            Set<String> before = new TreeSet<>();
            for (String earlier : graph.getOrDefault(id, Set.of())) {
                before.addAll(out.contains(earlier) ? left.getOrDefault(earlier, Set.of()) : Set.of(earlier));
            }
            left.put(id, before);
        }
        Set<String> touched = steps.stream()
                .filter(step -> step.group() != null && out.contains(step.id()))
                .map(step -> String.valueOf(step.group()))
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> !out.contains(step.id()))
                .map(step -> {
                    boolean keeps = (step.group() == null || !touched.contains(step.group()))
                            && step.after().stream().noneMatch(out::contains);
                    return keeps ? step : step.withAfter(left.getOrDefault(step.id(), Set.of()));
                })
                .toList();
    }

    static Map<String, Span> lengths(List<Step> steps) {
        Map<String, Span> lengths = new HashMap<>();
        steps.forEach(step -> lengths.put(step.id(), step.counted() ? Span.of(step.limit()) : Span.ZERO));
        return lengths;
    }
}
