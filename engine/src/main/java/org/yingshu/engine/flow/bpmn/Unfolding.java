package org.yingshu.engine.flow.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.bpmn.BadDiagram.Problem;
import org.yingshu.engine.flow.bpmn.Diagram.Arrow;
import org.yingshu.engine.flow.bpmn.Diagram.Element;
import org.yingshu.engine.flow.bpmn.Diagram.Extension;
import org.yingshu.engine.flow.order.Precedence;

/** Takes the gateways out of a diagram: what is left are tasks, what each waits for, and when it is done at all. */
final class Unfolding {

    private final Diagram diagram;
    private final Map<String, List<Arrow>> into = new HashMap<>();
    private final Map<String, List<Arrow>> outOf = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();

    private Unfolding(Diagram diagram) {
        this.diagram = diagram;
    }

    static StepGraph of(Diagram diagram) {
        return new Unfolding(diagram).graph();
    }

    private StepGraph graph() {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        diagram.nodes().keySet().forEach(id -> before.put(id, new LinkedHashSet<>()));
        for (Arrow flow : diagram.flows()) {
            Set<String> earlier = before.get(flow.to());
            if (earlier == null || !before.containsKey(flow.from())) {
                throw new BadDiagram(Problem.DANGLING_FLOW, flow.id(), flow.line());
            }
            earlier.add(flow.from());
            into.computeIfAbsent(flow.to(), key -> new ArrayList<>()).add(flow);
            outOf.computeIfAbsent(flow.from(), key -> new ArrayList<>()).add(flow);
        }
        for (String id : Precedence.inOrder(before)) {
            Element node = diagram.nodes().get(id);
            if (node != null) {
                pass(node);
            }
        }
        List<Step> ordered = new ArrayList<>();
        for (String id : diagram.nodes().keySet()) {
            Step step = steps.get(id);
            if (step != null) {
                ordered.add(step);
            }
        }
        return new StepGraph(ordered);
    }

    private void pass(Element node) {
        Token token = entry(node);
        if (Words.isTask(node.type())) {
            steps.put(node.id(), step(node, token));
            token = token.behind(node.id());
        }
        boolean chooses = node.type().equals(Words.EXCLUSIVE) && ways(node.id()) > 1;
        List<String> earlier = new ArrayList<>();
        for (Arrow flow : outOf.getOrDefault(node.id(), List.of())) {
            if (chooses && !flow.id().equals(node.defaultFlow())) {
                String condition = flow.condition();
                if (condition == null || condition.isEmpty()) {
                    throw new BadDiagram(Problem.CONDITION_MISSING, flow.id(), flow.line());
                }
                // the first way whose condition holds is taken, so a later one also needs that none before it does
                String alone = earlier.isEmpty() ? condition : "(" + condition + ") and " + none(earlier);
                tokens.put(key(flow), token.choosing(node.id(), alone));
                earlier.add(condition);
            } else if (flow.condition() != null) {
                throw new BadDiagram(Problem.CONDITION_UNEXPECTED, flow.id(), flow.line());
            } else {
                tokens.put(key(flow), token);
            }
        }
        for (Arrow flow : outOf.getOrDefault(node.id(), List.of())) {
            if (chooses && flow.id().equals(node.defaultFlow())) {
                if (flow.condition() != null) {
                    throw new BadDiagram(Problem.CONDITION_UNEXPECTED, flow.id(), flow.line());
                }
                tokens.put(key(flow), token.choosing(node.id(), none(earlier)));
            }
        }
    }

    private static String none(List<String> conditions) {
        return conditions.size() == 1
                ? "not(" + conditions.getFirst() + ")"
                : "not(" + conditions.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" or ")) + ")";
    }

    private Token entry(Element node) {
        List<Token> arriving = into.getOrDefault(node.id(), List.of()).stream()
                .map(flow -> tokens.getOrDefault(key(flow), Token.START))
                .toList();
        if (arriving.isEmpty()) {
            return Token.START;
        }
        Token token =
                switch (node.type()) {
                    case Words.PARALLEL -> Token.all(arriving);
                    case Words.EXCLUSIVE -> Token.any(arriving, this::ways);
                    case Words.END -> arriving.getFirst();
                    default -> {
                        if (arriving.size() > 1) {
                            throw new BadDiagram(Problem.GATEWAY_MISSING, node.id(), node.line());
                        }
                        yield arriving.getFirst();
                    }
                };
        if (token == null) {
            throw new BadDiagram(Problem.UNSTRUCTURED, node.id(), node.line());
        }
        return token;
    }

    private Step step(Element node, Token token) {
        Extension extension = node.extension() == null ? Extension.NONE : node.extension();
        return new Step(
                node.id(),
                node.name(),
                extension.kind() != null ? extension.kind() : Words.kind(node.type()),
                diagram.performers().getOrDefault(node.id(), Bpmn.UNASSIGNED),
                token.after(),
                extension.limit(),
                extension.counted(),
                token.condition(),
                extension.group());
    }

    private int ways(String gateway) {
        return outOf.getOrDefault(gateway, List.of()).size();
    }

    /** Flows need no id in a file, and two may lead from one node to another. */
    private static String key(Arrow flow) {
        return flow.id() + "\n" + flow.from() + "\n" + flow.to() + "\n" + flow.line();
    }
}
