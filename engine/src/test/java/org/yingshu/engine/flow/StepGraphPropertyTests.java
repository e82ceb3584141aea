package org.yingshu.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yingshu.engine.flow.order.Equivalences;
import org.yingshu.engine.flow.order.Sum;

class StepGraphPropertyTests {

    @Provide
    Arbitrary<StepGraph> graphs() {
        return GraphArbitraries.graphs();
    }

    @Property
    void doingWhatIsReadyComesToTheEndAndNeverTooEarly(
            @ForAll("graphs") StepGraph graph, @ForAll @IntRange(max = 4095) int mask) {
        Set<String> skipped = GraphArbitraries.some(graph, mask);
        Set<String> done = new HashSet<>();
        List<Step> ready = graph.ready(done, skipped);
        while (!ready.isEmpty()) {
            Step next = ready.getFirst();
            assertThat(graph.earlier(next.id())).allMatch(id -> done.contains(id) || skipped.contains(id));
            done.add(next.id());
            ready = graph.ready(done, skipped);
        }
        assertThat(graph.isFinished(done, skipped)).isTrue();
    }

    @Property
    void takingOutIsLikeSkipping(@ForAll("graphs") StepGraph graph, @ForAll @IntRange(max = 4095) int mask) {
        Set<String> skipped = GraphArbitraries.some(graph, mask);
        StepGraph left = graph.without(skipped);
        Set<String> done = new HashSet<>();
        while (!left.isFinished(done)) {
            assertThat(ids(left.ready(done))).isEqualTo(ids(graph.ready(done, skipped)));
            done.add(left.ready(done).getLast().id());
        }
        assertThat(graph.isFinished(done, skipped)).isTrue();
    }

    @Property
    void theLongestWayIsNoLongerThanAllStepsAndNoShorterThanAnyOfItsOwn(@ForAll("graphs") StepGraph graph) {
        Sum all = graph.steps().stream()
                .filter(Step::counted)
                .map(step -> Sum.of(step.limit()))
                .reduce(Sum.ZERO, Sum::plus);
        assertThat(graph.longestPaths(Equivalences.NONE)).isNotEmpty().allSatisfy(path -> {
            assertThat(Equivalences.NONE.isAtMost(path.length(), all)).isTrue();
            Sum own = path.nodes().stream()
                    .map(graph::step)
                    .filter(Step::counted)
                    .map(step -> Sum.of(step.limit()))
                    .reduce(Sum.ZERO, Sum::plus);
            assertThat(own).isEqualTo(path.length());
        });
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }
}
