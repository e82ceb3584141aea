package org.yingshu.engine.flow.bpmn;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.BadLimit;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.bpmn.BadDiagram.Problem;
import org.yingshu.engine.flow.bpmn.Diagram.Arrow;
import org.yingshu.engine.flow.bpmn.Diagram.Element;
import org.yingshu.engine.flow.bpmn.Diagram.Extension;
import org.yingshu.engine.rules.feel.BadFeel;
import org.yingshu.engine.rules.feel.Condition;

/** Reads the nodes, flows and lanes of a file with one process. What it does not know it refuses, except extensions. */
final class DiagramReader {

    private final Tags tags;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final List<Arrow> flows = new ArrayList<>();
    private final Map<String, String> performers = new HashMap<>();
    private int processes;
    private int participants;

    DiagramReader(Reader xml) {
        tags = Tags.of(xml);
    }

    Diagram read() {
        try {
            tags.root("definitions");
            tags.children(this::ofDefinitions);
        } catch (XMLStreamException e) {
            throw new BadDiagram(Problem.NOT_XML, e.getClass().getSimpleName(), tags.line());
        }
        if (processes != 1) {
            throw new BadDiagram(Problem.NOT_ONE_PROCESS, processes + " × process", tags.line());
        }
        return new Diagram(nodes, flows, performers);
    }

    private void ofDefinitions(String element) throws XMLStreamException {
        switch (element) {
            case "process" -> {
                processes++;
                tags.children(this::ofProcess);
            }
            case "collaboration" -> tags.children(this::ofCollaboration);
            case "BPMNDiagram" -> tags.skip();
            default -> skipExtension(element);
        }
    }

    private void ofCollaboration(String element) throws XMLStreamException {
        if (element.equals("participant") && participants++ == 0) {
            tags.children(this::skipExtension);
        } else {
            skipExtension(element);
        }
    }

    private void ofProcess(String element) throws XMLStreamException {
        if (element.equals("laneSet")) {
            tags.children(this::ofLaneSet);
        } else if (element.equals(Words.FLOW)) {
            flow();
        } else if (Words.isNode(element)) {
            node(element);
        } else {
            skipExtension(element);
        }
    }

    private void ofLaneSet(String element) throws XMLStreamException {
        if (!element.equals("lane")) {
            skipExtension(element);
            return;
        }
        String name = tags.attribute("name");
        tags.children(child -> {
            if (child.equals("flowNodeRef")) {
                String node = tags.text();
                if (name != null && !name.isBlank()) {
                    performers.put(node, name);
                }
            } else {
                skipExtension(child);
            }
        });
    }

    private void node(String type) throws XMLStreamException {
        int line = tags.line();
        String id = tags.required("id");
        String name = tags.attribute("name");
        String defaultFlow = tags.attribute("default");
        Extension[] found = new Extension[1];
        tags.children(child -> {
            switch (child) {
                case "incoming", "outgoing" -> tags.skip();
                case "extensionElements" ->
                    tags.extensions(extension -> {
                        if (extension.equals("step")) {
                            found[0] = extension();
                        }
                        tags.skip();
                    });
                default -> skipExtension(child);
            }
        });
        Element node = new Element(id, type, name == null || name.isBlank() ? id : name, defaultFlow, found[0], line);
        if (nodes.put(id, node) != null) {
            throw new BadDiagram(Problem.BAD_ATTRIBUTE, id, line);
        }
    }

    private Extension extension() {
        String kind = tags.attribute("kind");
        String limit = tags.attribute("limit");
        return new Extension(
                kind == null ? null : kind(kind),
                limit == null ? null : limit(limit),
                !"false".equals(tags.attribute("counted")),
                tags.attribute("group"));
    }

    private StepKind kind(String word) {
        for (StepKind kind : StepKind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        throw new BadDiagram(Problem.BAD_ATTRIBUTE, word, tags.line());
    }

    private Limit limit(String words) {
        try {
            return Limit.parse(words);
        } catch (BadLimit e) {
            throw new BadDiagram(Problem.BAD_ATTRIBUTE, words, tags.line());
        }
    }

    private String condition(String words) {
        try {
            return words.isEmpty() ? words : Condition.of(words).toString();
        } catch (BadFeel e) {
            throw new BadDiagram(Problem.CONDITION_UNREADABLE, words, tags.line());
        }
    }

    private void flow() throws XMLStreamException {
        int line = tags.line();
        String from = tags.required("sourceRef");
        String to = tags.required("targetRef");
        String id = tags.attribute("id");
        @Nullable String[] condition = new @Nullable String[1];
        tags.children(child -> {
            if (child.equals("conditionExpression")) {
                condition[0] = condition(tags.text());
            } else {
                skipExtension(child);
            }
        });
        flows.add(new Arrow(id == null ? from + " → " + to : id, from, to, condition[0], line));
    }

    private void skipExtension(String element) throws XMLStreamException {
        if (!element.equals("extensionElements") && !element.equals("documentation")) {
            throw new BadDiagram(Problem.UNSUPPORTED, element, tags.line());
        }
        tags.skip();
    }
}
