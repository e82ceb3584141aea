package org.yingshu.engine.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;

/** What is finished of a graph, and what may begin. */
final class Progress {

    private final StepGraph graph;
    private final Set<String> done;
    private final Set<String> skipped;
    private final Map<String, Set<String>> before;
    private final Set<String> finished;

    Progress(StepGraph graph, Set<String> done, Set<String> skipped) {
        this.graph = graph;
        this.done = done;
        this.skipped = skipped;
        this.before = StepOrder.graph(graph.steps());
        Stream.concat(done.stream(), skipped.stream())
                .filter(id -> !before.containsKey(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new BadGraph(Problem.UNKNOWN, List.of(id));
                });
        finished = new HashSet<>(done);
        List<Step> passed;
        do {
            passed = graph.steps().stream()
                    .filter(step -> skipped.contains(step.id()) && !finished.contains(step.id()) && mayBegin(step))
                    .toList();
            passed.forEach(step -> finished.add(step.id()));
        } while (!passed.isEmpty());
    }

    List<Step> ready() {
        return graph.steps().stream()
                .filter(step -> !done.contains(step.id()) && !skipped.contains(step.id()))
                .filter(this::mayBegin)
                .toList();
    }

    boolean isFinished() {
        return finished.size() == before.size();
    }

    private boolean mayBegin(Step step) {
        return finished.containsAll(before.getOrDefault(step.id(), Set.of()));
    }
}
