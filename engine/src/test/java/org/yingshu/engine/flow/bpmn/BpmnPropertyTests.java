package org.yingshu.engine.flow.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.yingshu.engine.flow.GraphArbitraries;
import org.yingshu.engine.flow.StepGraph;

class BpmnPropertyTests {

    private static final Set<String> NODES = Set.of(
            "startEvent", "endEvent", "userTask", "serviceTask", "manualTask", "exclusiveGateway", "parallelGateway");

    @Provide
    Arbitrary<StepGraph> graphs() {
        return GraphArbitraries.graphs();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("graphs") StepGraph graph) {
        assertThat(Bpmn.read(Bpmn.write("bundle", "一件事", graph))).isEqualTo(graph);
    }

    /** What an editor needs to draw: ids, a shape for each node, lane and pool, an edge for each flow, no dead reference. */
    @Property(tries = 100)
    void everyElementIsDrawn(@ForAll("graphs") StepGraph graph) throws Exception {
        List<Element> elements = elements(Bpmn.write("bundle", "一件事", graph));
        Map<String, Element> byId = new HashMap<>();
        for (Element element : elements) {
            if (element.hasAttribute("id")) {
                assertThat(byId.put(element.getAttribute("id"), element)).isNull();
            }
        }
        Set<String> drawn = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Element element : elements) {
            for (String reference : List.of("bpmnElement", "sourceRef", "targetRef", "processRef", "default")) {
                if (element.hasAttribute(reference)) {
                    assertThat(byId).containsKey(element.getAttribute(reference));
                }
            }
            String target = element.getAttribute("bpmnElement");
            if (element.getLocalName().equals("BPMNShape")) {
                drawn.add(target);
                Element bounds =
                        (Element) element.getElementsByTagNameNS("*", "Bounds").item(0);
                if (NODES.contains(byId.getOrDefault(target, element).getLocalName())) {
                    int x = Integer.parseInt(bounds.getAttribute("x"));
                    int y = Integer.parseInt(bounds.getAttribute("y"));
                    int width = Integer.parseInt(bounds.getAttribute("width"));
                    int height = Integer.parseInt(bounds.getAttribute("height"));
                    assertThat(places.add((x + width / 2) + "," + (y + height / 2)))
                            .isTrue();
                }
            } else if (element.getLocalName().equals("BPMNEdge")) {
                drawn.add(target);
                assertThat(element.getElementsByTagNameNS("*", "waypoint").getLength())
                        .isGreaterThanOrEqualTo(2);
            }
        }
        for (Element element : elements) {
            String name = element.getLocalName();
            if (NODES.contains(name)
                    || List.of("sequenceFlow", "lane", "participant").contains(name)) {
                assertThat(drawn).contains(element.getAttribute("id"));
            }
            if (List.of("incoming", "outgoing", "flowNodeRef").contains(name)) {
                assertThat(byId).containsKey(element.getTextContent());
            }
        }
    }

    private static List<Element> elements(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        NodeList all = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
