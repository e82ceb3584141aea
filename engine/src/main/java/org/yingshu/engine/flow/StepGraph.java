package org.yingshu.engine.flow;

import java.util.List;
import java.util.Set;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.Equivalences;
import org.yingshu.engine.flow.order.LongPath;
import org.yingshu.engine.flow.order.LongestPaths;
import org.yingshu.engine.flow.order.Precedence;
import org.yingshu.engine.flow.order.Span;

/**
 * Steps in the order that their {@code after} demands.
 *
 * <p>A step that is skipped counts as finished only when the steps before it are, so that leaving out a step never lets a
 * later one overtake an earlier one.
 *
 * @param steps in the order in which they are given
 */
public record StepGraph(List<Step> steps) {

    /** @throws BadGraph if an id is used twice, a step waits for one that does not exist, or steps wait in a circle */
    public StepGraph {
        steps = List.copyOf(steps);
        StepOrder.check(steps);
    }

    /** The steps that may begin: not done, and everything before them is. */
    public List<Step> ready(Set<String> done) {
        return ready(done, Set.of());
    }

    /**
     * The same where steps are skipped because their conditions do not hold.
     *
     * @throws BadGraph if a step is named that does not exist
     */
    public List<Step> ready(Set<String> done, Set<String> skipped) {
        return new Progress(this, done, skipped).ready();
    }

    public boolean isFinished(Set<String> done) {
        return isFinished(done, Set.of());
    }

    public boolean isFinished(Set<String> done, Set<String> skipped) {
        return new Progress(this, done, skipped).isFinished();
    }

    /**
     * The step with this id.
     *
     * @throws BadGraph if there is none
     */
    public Step step(String id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadGraph(BadGraph.Problem.UNKNOWN, List.of(id)));
    }

    /** The same without some steps; what waited for those waits for what they waited for. */
    public StepGraph without(Set<String> ids) {
        return new StepGraph(StepOrder.without(steps, ids));
    }

    /** All steps that have to be finished before a step begins, near and far. */
    public Set<String> earlier(String id) {
        return Precedence.earlier(StepOrder.graph(steps), step(id).id());
    }

    /** The ids of the steps that begin together at the earliest, stage by stage. */
    public List<List<String>> stages() {
        return Precedence.stages(StepOrder.graph(steps));
    }

    /** The ids on the longest way through; where units cannot be compared, the first of {@link #longestPaths}. */
    public List<String> criticalPath() {
        return longestPaths(Equivalences.NONE).getFirst().nodes();
    }

    /** The longest ways through, several only where nothing tells which is longer. */
    public List<LongPath> longestPaths(Equivalences equivalences) {
        return LongestPaths.of(StepOrder.graph(steps), StepOrder.lengths(steps), equivalences);
    }

    /** The limits of the counted steps along the longest way. */
    public Span limit(Equivalences equivalences) {
        return new Span(
                longestPaths(equivalences).stream().map(LongPath::length).toList());
    }
}
