package org.yingshu.engine.flow.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yingshu.engine.flow.FlowFixture.step;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.bpmn.BadDiagram.Problem;
import org.yingshu.engine.flow.order.BadGraph;

class BpmnTests {

    @Test
    void aDiagramOfAnotherProgramIsRead() {
        StepGraph graph = read("""
                <laneSet><lane name="住房和城乡建设局"><flowNodeRef>review</flowNodeRef></lane></laneSet>
                <startEvent id="s"/>
                <userTask id="accept" name="受理"><documentation>any text</documentation></userTask>
                <exclusiveGateway id="how" default="simple"/>
                <manualTask id="visit" name="现场勘验"/>
                <task id="review"/>
                <exclusiveGateway id="again"/>
                <serviceTask id="decide" name="决定"/>
                <endEvent id="e"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="accept"/>
                <sequenceFlow id="f2" sourceRef="accept" targetRef="how"/>
                <sequenceFlow id="f3" sourceRef="how" targetRef="visit">
                  <conditionExpression>area &gt; 2000</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="simple" sourceRef="how" targetRef="review"/>
                <sequenceFlow id="f5" sourceRef="visit" targetRef="again"/>
                <sequenceFlow id="f6" sourceRef="review" targetRef="again"/>
                <sequenceFlow id="f7" sourceRef="again" targetRef="decide"/>
                <sequenceFlow id="f8" sourceRef="decide" targetRef="e"/>""");
        assertThat(graph.steps())
                .containsExactly(
                        task("accept", "受理", StepKind.REVIEW, Bpmn.UNASSIGNED, Set.of(), null),
                        task("visit", "现场勘验", StepKind.SITE_CHECK, Bpmn.UNASSIGNED, Set.of("accept"), "area > 2000"),
                        task("review", "review", StepKind.REVIEW, "住房和城乡建设局", Set.of("accept"), "not(area > 2000)"),
                        task("decide", "决定", StepKind.AUTOMATIC, Bpmn.UNASSIGNED, Set.of("visit", "review"), null));
    }

    @Test
    void whatAStepGraphCannotSayIsRefusedByNameAndLine() {
        refused(Problem.UNSUPPORTED, "inclusiveGateway", 3, "<startEvent id='s'/>\n<inclusiveGateway id='g'/>");
        refused(
                Problem.UNSUPPORTED,
                "timerEventDefinition",
                2,
                "<startEvent id='s'><timerEventDefinition/></startEvent>");
        refused(Problem.UNSUPPORTED, "subProcess", 2, "<subProcess id='s'/>");
        refused(Problem.DANGLING_FLOW, "f", 2, "<sequenceFlow id='f' sourceRef='a' targetRef='b'/>");
        refused(Problem.BAD_ATTRIBUTE, "task/id", 2, "<task/>");
    }

    @Test
    void aDiagramThatIsNotClearIsRefused() {
        String tasks = "<task id='a'/><task id='b'/><task id='c'/>";
        refused(Problem.GATEWAY_MISSING, "c", 2, tasks + flow("a", "c") + flow("b", "c"));
        refused(
                Problem.CONDITION_MISSING,
                "a-b",
                2,
                "<exclusiveGateway id='a'/><task id='b'/><task id='c'/>" + flow("a", "b") + flow("a", "c"));
        refused(
                Problem.UNSTRUCTURED,
                "c",
                2,
                "<task id='a'/><task id='b'/><exclusiveGateway id='c'/>" + flow("a", "c") + flow("b", "c"));
        refused(
                Problem.CONDITION_UNEXPECTED,
                "f",
                2,
                tasks
                        + "<sequenceFlow id='f' sourceRef='a' targetRef='b'><conditionExpression>x</conditionExpression>"
                        + "</sequenceFlow>");
        assertThatExceptionOfType(BadGraph.class)
                .isThrownBy(() -> read(tasks + flow("a", "b") + flow("b", "a")))
                .satisfies(bad -> assertThat(bad.about()).containsExactly("a", "b", "a"));
    }

    @Test
    void aFileThatReachesOutIsRefused() {
        String hostile = "<!DOCTYPE definitions [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<definitions xmlns='"
                + Words.BPMN + "'><process id='p'><task id='a' name='&x;'/></process></definitions>";
        assertThatExceptionOfType(BadDiagram.class)
                .isThrownBy(() -> Bpmn.read(hostile))
                .satisfies(bad -> assertThat(bad.problem()).isEqualTo(Problem.UNSUPPORTED))
                .satisfies(bad -> assertThat(bad.element()).isEqualTo("DOCTYPE"));
        for (String broken :
                List.of("", "no xml", "<definitions", "<html/>", "<definitions xmlns='" + Words.BPMN + "'/>")) {
            assertThatExceptionOfType(BadDiagram.class).isThrownBy(() -> Bpmn.read(broken));
        }
        assertThatExceptionOfType(BadDiagram.class).isThrownBy(() -> Bpmn.read(new byte[] {0, 1, 2, (byte) 0xff}));
    }

    @Test
    void theEncodingOfAFileIsItsOwn() {
        String xml = Bpmn.write("p", "名", new StepGraph(List.of(step("a"))))
                .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        assertThat(Bpmn.read(xml.getBytes(StandardCharsets.UTF_16)).steps()).hasSize(1);
    }

    @Test
    void aConditionInAnotherLanguageIsRefusedBeforeACaseMeetsIt() {
        refused(
                Problem.CONDITION_UNREADABLE,
                "${approved}",
                3,
                "<task id='a'/><exclusiveGateway id='x' default='d'/><task id='b'/><task id='c'/>\n"
                        + "<sequenceFlow id='f' sourceRef='x' targetRef='b'><conditionExpression>${approved}"
                        + "</conditionExpression></sequenceFlow>"
                        + flow("a", "x")
                        + "<sequenceFlow id='d' sourceRef='x' targetRef='c'/>");
    }

    private static void refused(Problem problem, String element, int line, String process) {
        assertThatExceptionOfType(BadDiagram.class)
                .isThrownBy(() -> read(process))
                .satisfies(bad -> {
                    assertThat(bad.problem()).isEqualTo(problem);
                    assertThat(bad.element()).isEqualTo(element);
                    assertThat(bad.line()).isEqualTo(line);
                });
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id='" + from + "-" + to + "' sourceRef='" + from + "' targetRef='" + to + "'/>";
    }

    private static StepGraph read(String process) {
        return Bpmn.read(
                "<definitions xmlns='" + Words.BPMN + "'><process id='p'>\n" + process + "\n</process></definitions>");
    }

    private static Step task(
            String id, String name, StepKind kind, String performer, Set<String> after, @Nullable String when) {
        return new Step(id, name, kind, performer, after, null, true, when, null);
    }
}
