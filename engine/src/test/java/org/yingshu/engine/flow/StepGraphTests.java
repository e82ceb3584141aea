package org.yingshu.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yingshu.engine.flow.FlowFixture.graph;
import static org.yingshu.engine.flow.FlowFixture.grouped;
import static org.yingshu.engine.flow.FlowFixture.limited;
import static org.yingshu.engine.flow.FlowFixture.step;
import static org.yingshu.engine.flow.FlowFixture.uncounted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;
import org.yingshu.engine.flow.order.Equivalence;
import org.yingshu.engine.flow.order.Equivalences;

class StepGraphTests {

    private static final StepGraph DIAMOND =
            graph(step("accept"), step("plan", "accept"), step("fire", "accept"), step("decide", "plan", "fire"));

    @Test
    void aStepIsReadyWhenAllBeforeItIsDone() {
        assertThat(ids(DIAMOND.ready(Set.of()))).containsExactly("accept");
        assertThat(ids(DIAMOND.ready(Set.of("accept")))).containsExactly("plan", "fire");
        assertThat(ids(DIAMOND.ready(Set.of("accept", "plan")))).containsExactly("fire");
        assertThat(ids(DIAMOND.ready(Set.of("accept", "plan", "fire")))).containsExactly("decide");
        assertThat(DIAMOND.isFinished(Set.of("accept", "plan", "fire"))).isFalse();
        assertThat(DIAMOND.isFinished(Set.of("accept", "plan", "fire", "decide")))
                .isTrue();
    }

    @Test
    void aSkippedStepLetsNobodyOvertake() {
        StepGraph chain = graph(step("accept"), step("hear", "accept"), step("decide", "hear"));
        assertThat(ids(chain.ready(Set.of(), Set.of("hear")))).containsExactly("accept");
        assertThat(ids(chain.ready(Set.of("accept"), Set.of("hear")))).containsExactly("decide");
        assertThat(chain.isFinished(Set.of("accept", "decide"), Set.of("hear"))).isTrue();
        assertThat(ids(chain.without(Set.of("hear")).ready(Set.of("accept")))).containsExactly("decide");
    }

    @Test
    void theStepsOfAGroupBeginTogether() {
        StepGraph permits = graph(
                step("survey"),
                step("record"),
                grouped(step("planning", "survey"), "permits"),
                grouped(step("building", "record"), "permits"));
        assertThat(ids(permits.ready(Set.of("survey")))).containsExactly("record");
        assertThat(ids(permits.ready(Set.of("survey", "record")))).containsExactly("planning", "building");
        assertThat(permits.stages()).containsExactly(List.of("record", "survey"), List.of("building", "planning"));
    }

    @Test
    void aStepOfAGroupCannotWaitForAnotherOfIt() {
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> graph(grouped(step("one"), "both"), grouped(step("two", "one"), "both")))
                .satisfies(bad -> assertThat(bad.problem()).isEqualTo(Problem.CYCLE));
    }

    @Test
    void aCircleIsNamed() {
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> graph(step("start"), step("c", "b", "start"), step("a", "c"), step("b", "a")))
                .satisfies(bad -> assertThat(bad.about()).containsExactly("a", "b", "c", "a"));
    }

    @Test
    void aStepThatDoesNotExistIsNamed() {
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> graph(step("a", "ghost")))
                .satisfies(bad -> assertThat(bad.about()).containsExactly("a", "ghost"))
                .satisfies(bad -> assertThat(bad.problem()).isEqualTo(Problem.DANGLING));
        assertThatExceptionOfType(BadGraph.class).isThrownBy(() -> graph(step("a"), step("a")));
        assertThatExceptionOfType(BadGraph.class).isThrownBy(() -> DIAMOND.ready(Set.of("ghost")));
    }

    @Test
    void aJointStepWaitsForEveryOpinion() {
        Step joint =
                new Step("check", "联合验收", StepKind.JOINT_CHECK, "住房和城乡建设局、自然资源局", Set.of(), null, true, null, null);
        assertThat(joint.performers()).containsExactly("住房和城乡建设局", "自然资源局");
        assertThat(joint.outstanding(Set.of("住房和城乡建设局"))).containsExactly("自然资源局");
        assertThatExceptionOfType(BadFlow.class)
                .isThrownBy(() -> new Step("a", "a", StepKind.DECISION, "甲局、乙局", Set.of(), null, true, null, null))
                .satisfies(bad -> assertThat(bad.problem()).isEqualTo(BadFlow.Problem.NOT_JOINT));
    }

    @Test
    void theLongestWayLeavesOutWhatIsNotCounted() {
        StepGraph graph = graph(
                limited(step("accept"), "1工作日"),
                limited(step("check", "accept"), "3工作日"),
                uncounted(limited(step("build", "accept"), "60工作日")),
                limited(step("connect", "check", "build"), "2工作日"));
        assertThat(graph.criticalPath()).containsExactly("accept", "check", "connect");
        assertThat(graph.limit(Equivalences.NONE)).hasToString("6工作日");
    }

    @Test
    void branchesInDifferentUnitsAreBothShownUntilSomebodyDeclaresThemComparable() {
        StepGraph graph = graph(
                limited(step("survey"), "10自然日"), limited(step("review"), "8工作日"), step("permit", "survey", "review"));
        assertThat(graph.limit(Equivalences.NONE).branches()).hasSize(2);
        Equivalences declared = new Equivalences(List.of(new Equivalence(Limit.parse("10自然日"), Limit.parse("7工作日"))));
        assertThat(graph.limit(declared)).hasToString("8工作日");
        assertThat(graph.longestPaths(declared).getFirst().nodes()).containsExactly("review", "permit");
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }
}
