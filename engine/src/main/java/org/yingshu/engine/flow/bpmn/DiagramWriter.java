package org.yingshu.engine.flow.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.bpmn.Drawing.Flow;
import org.yingshu.engine.flow.bpmn.Drawing.Node;
import org.yingshu.engine.flow.bpmn.Layout.Box;

/** Writes a drawing and its layout as a file. */
final class DiagramWriter {

    private final String id;
    private final String name;
    private final Drawing drawing;
    private final Layout layout;
    private final Xml xml = new Xml();
    private final Ids ids;

    DiagramWriter(String id, String name, Drawing drawing, Layout layout) {
        this.id = id;
        this.name = name;
        this.drawing = drawing;
        this.layout = layout;
        List<String> taken = new ArrayList<>(drawing.nodes().keySet());
        drawing.flows().forEach(flow -> taken.add(flow.id()));
        this.ids = new Ids(taken);
    }

    String write() {
        xml.open(
                "definitions",
                "xmlns",
                Words.BPMN,
                "xmlns:bpmndi",
                Words.BPMNDI,
                "xmlns:dc",
                Words.DC,
                "xmlns:di",
                Words.DI,
                "xmlns:xsi",
                Words.XSI,
                "xmlns:yingshu",
                Words.YINGSHU,
                "id",
                ids.free("definitions"),
                "targetNamespace",
                Words.YINGSHU,
                "expressionLanguage",
                Words.FEEL);
        String process = ids.free(id);
        String pool = ids.free("pool");
        String collaboration = ids.free("collaboration");
        xml.open("collaboration", "id", collaboration);
        xml.empty("participant", "id", pool, "name", name, "processRef", process);
        xml.close();
        xml.open("process", "id", process, "name", name, "isExecutable", "false");
        Map<String, String> lanes = lanes();
        drawing.nodes().values().forEach(this::node);
        drawing.flows().forEach(this::flow);
        xml.close();
        diagram(collaboration, pool, lanes);
        xml.close();
        return xml.finished();
    }

    private Map<String, String> lanes() {
        Map<String, String> lanes = new LinkedHashMap<>();
        xml.open("laneSet", "id", ids.free("lanes"));
        for (String performer : layout.lanes().keySet()) {
            String lane = ids.free("lane");
            lanes.put(performer, lane);
            xml.open("lane", "id", lane, "name", performer);
            drawing.nodes().values().stream()
                    .filter(node -> node.lane().equals(performer))
                    .forEach(node -> xml.text("flowNodeRef", node.id()));
            xml.close();
        }
        xml.close();
        return lanes;
    }

    private void node(Node node) {
        Step step = node.step();
        xml.open(
                node.element(),
                "id",
                node.id(),
                "name",
                step == null ? null : step.name(),
                "default",
                node.defaultFlow());
        if (step != null) {
            Limit limit = step.limit();
            xml.open("extensionElements");
            xml.empty(
                    "yingshu:step",
                    "kind",
                    step.kind().name(),
                    "limit",
                    limit == null ? null : limit.toString(),
                    "counted",
                    step.counted() ? null : "false",
                    "group",
                    step.group());
            xml.close();
        }
        drawing.flows().stream()
                .filter(flow -> flow.to().equals(node.id()))
                .forEach(flow -> xml.text("incoming", flow.id()));
        drawing.flows().stream()
                .filter(flow -> flow.from().equals(node.id()))
                .forEach(flow -> xml.text("outgoing", flow.id()));
        xml.close();
    }

    private void flow(Flow flow) {
        xml.open("sequenceFlow", "id", flow.id(), "sourceRef", flow.from(), "targetRef", flow.to());
        if (flow.condition() != null) {
            xml.text("conditionExpression", flow.condition(), "xsi:type", "tFormalExpression", "language", Words.FEEL);
        }
        xml.close();
    }

    private void diagram(String collaboration, String pool, Map<String, String> lanes) {
        xml.open("bpmndi:BPMNDiagram", "id", ids.free("diagram"));
        xml.open("bpmndi:BPMNPlane", "id", ids.free("plane"), "bpmnElement", collaboration);
        shape(pool, layout.pool(), true);
        layout.lanes().forEach((performer, box) -> shape(lanes.getOrDefault(performer, pool), box, true));
        drawing.nodes().keySet().forEach(node -> shape(node, layout.nodes().getOrDefault(node, layout.pool()), false));
        for (Flow flow : drawing.flows()) {
            xml.open("bpmndi:BPMNEdge", "id", ids.free(flow.id() + "_di"), "bpmnElement", flow.id());
            layout.way(flow)
                    .forEach(point ->
                            xml.empty("di:waypoint", "x", String.valueOf(point.x()), "y", String.valueOf(point.y())));
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void shape(String element, Box box, boolean band) {
        xml.open(
                "bpmndi:BPMNShape",
                "id",
                ids.free(element + "_di"),
                "bpmnElement",
                element,
                "isHorizontal",
                band ? "true" : null);
        xml.empty(
                "dc:Bounds",
                "x",
                String.valueOf(box.x()),
                "y",
                String.valueOf(box.y()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(box.height()));
        xml.close();
    }
}
