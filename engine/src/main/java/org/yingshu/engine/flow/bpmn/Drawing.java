package org.yingshu.engine.flow.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;

/**
 * A step graph as the nodes and flows of a diagram.
 *
 * @param nodes by id, the tasks in the order of the graph
 */
record Drawing(Map<String, Node> nodes, List<Flow> flows) {

    /**
     * @param lane the performer in whose lane it stands
     * @param step what the task does; null for events and gateways
     */
    record Node(
            String id,
            String element,
            String lane,
            @Nullable Step step,
            @Nullable String defaultFlow) {}

    record Flow(String id, String from, String to, @Nullable String condition) {}

    static Drawing of(StepGraph graph) {
        return new Draughtsman(graph).draw();
    }

    /** Puts the gateways in: a step that waits for several is joined to them, one with a condition can be passed by. */
    private static final class Draughtsman {

        private final StepGraph graph;
        private final Ids ids;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final List<Flow> flows = new ArrayList<>();
        private final Map<String, Set<String>> next = new HashMap<>();

        Draughtsman(StepGraph graph) {
            this.graph = graph;
            this.ids = new Ids(graph.steps().stream().map(Step::id).toList());
            graph.steps().forEach(step -> step.after()
                    .forEach(earlier -> next.computeIfAbsent(earlier, key -> new TreeSet<>())
                            .add(step.id())));
        }

        Drawing draw() {
            List<Step> steps = graph.stages().stream()
                    .flatMap(List::stream)
                    .map(graph::step)
                    .toList();
            List<String> roots = steps.stream()
                    .filter(step -> step.after().isEmpty())
                    .map(Step::id)
                    .toList();
            String firstLane =
                    steps.isEmpty() ? Step.APPLICANT : steps.getFirst().performer();
            String lastLane = steps.isEmpty() ? Step.APPLICANT : steps.getLast().performer();
            String begin = node(ids.free("start"), Words.START, firstLane);
            begin = roots.size() > 1 ? split(begin, ids.free("start_split"), firstLane) : begin;
            Map<String, String> exits = new HashMap<>();
            for (Step step : steps) {
                exits.put(step.id(), add(step, begin, exits));
            }
            List<String> ends = steps.stream()
                    .map(Step::id)
                    .filter(id -> !next.containsKey(id))
                    .map(id -> exits.getOrDefault(id, id))
                    .toList();
            String close = node(ids.free("end_join"), Words.PARALLEL, lastLane, ends.size() > 1);
            String end = node(ids.free("end"), Words.END, lastLane);
            if (ends.size() > 1) {
                ends.forEach(exit -> flow(exit, close, null));
                flow(close, end, null);
            } else {
                flow(ends.isEmpty() ? begin : ends.getFirst(), end, null);
            }
            return new Drawing(inTheGivenOrder(), flows);
        }

        /** Gateways where the drawing needs them, tasks in the order of the graph: a reader of the file finds it again. */
        private Map<String, Node> inTheGivenOrder() {
            Iterator<Step> given = graph.steps().iterator();
            Map<String, Node> ordered = new LinkedHashMap<>();
            for (Node node : nodes.values()) {
                Node next = node.step() == null
                        ? node
                        : nodes.getOrDefault(given.next().id(), node);
                ordered.put(next.id(), next);
            }
            return ordered;
        }

        /** Where the step is left: behind the gateways around it. */
        private String add(Step step, String begin, Map<String, String> exits) {
            String lane = step.performer();
            String entry = begin;
            if (step.after().size() == 1) {
                String earlier = step.after().iterator().next();
                entry = exits.getOrDefault(earlier, earlier);
            } else if (step.after().size() > 1) {
                entry = node(ids.free(step.id() + "_join"), Words.PARALLEL, lane);
                for (String earlier : step.after()) {
                    flow(exits.getOrDefault(earlier, earlier), entry, null);
                }
            }
            String exit = step.id();
            if (step.when() == null) {
                nodes.put(step.id(), new Node(step.id(), Words.task(step.kind()), lane, step, null));
                flow(entry, step.id(), null);
            } else {
                String choice = ids.free(step.id() + "_if");
                exit = ids.free(step.id() + "_endif");
                String passedBy = ids.free(step.id() + "_else");
                nodes.put(choice, new Node(choice, Words.EXCLUSIVE, lane, null, passedBy));
                nodes.put(step.id(), new Node(step.id(), Words.task(step.kind()), lane, step, null));
                node(exit, Words.EXCLUSIVE, lane);
                flow(entry, choice, null);
                flow(choice, step.id(), step.when());
                flow(step.id(), exit, null);
                flows.add(new Flow(passedBy, choice, exit, null));
            }
            boolean several = next.getOrDefault(step.id(), Set.of()).size() > 1;
            return several ? split(exit, ids.free(step.id() + "_split"), lane) : exit;
        }

        private String split(String from, String id, String lane) {
            flow(from, node(id, Words.PARALLEL, lane), null);
            return id;
        }

        private String node(String id, String element, String lane) {
            return node(id, element, lane, true);
        }

        private String node(String id, String element, String lane, boolean drawn) {
            if (drawn) {
                nodes.put(id, new Node(id, element, lane, null, null));
            }
            return id;
        }

        private void flow(String from, String to, @Nullable String condition) {
            flows.add(new Flow(ids.free("flow"), from, to, condition));
        }
    }
}
