package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.order.Precedence;

/** The steps of several items as one graph. */
final class BundleGraph {

    private final ItemOrder order;
    private final Rounds rounds;
    private final Options options;
    private final List<Step> steps = new ArrayList<>();
    /** For each item the steps after which it is decided. */
    private final Map<String, Set<String>> ends = new HashMap<>();

    private BundleGraph(ItemOrder order, Rounds rounds, Options options) {
        this.order = order;
        this.rounds = rounds;
        this.options = options;
    }

    static StepGraph of(ItemOrder order, Rounds rounds, Options options) {
        BundleGraph graph = new BundleGraph(order, rounds, options);
        graph.joint(StepKind.ACCEPT, rounds.acceptances());
        order.items().forEach(graph::add);
        graph.joint(StepKind.DELIVERY, rounds.deliveries());
        return graph.drawn();
    }

    /** Without arrows that others make needless, so that the drawing can be read. */
    private StepGraph drawn() {
        Map<String, Set<String>> before = new HashMap<>();
        steps.forEach(step -> before.put(step.id(), step.after()));
        Map<String, Set<String>> reduced = Precedence.reduced(before);
        return new StepGraph(steps.stream()
                .map(step -> step.withAfter(reduced.getOrDefault(step.id(), step.after())))
                .toList());
    }

    private void joint(StepKind kind, Map<String, Step> shared) {
        Map<Integer, List<Item>> byRound = new TreeMap<>();
        order.items().stream().filter(item -> shared.containsKey(item.code())).forEach(item -> byRound.computeIfAbsent(
                        rounds.number(item), key -> new ArrayList<>())
                .add(item));
        byRound.forEach((round, items) -> {
            List<Step> joined = new ArrayList<>();
            Set<String> after = new TreeSet<>();
            for (Item item : items) {
                Step step = shared.get(item.code());
                if (step != null) {
                    joined.add(step);
                    step.after().forEach(earlier -> after.add(id(item, earlier)));
                    if (kind == StepKind.ACCEPT) {
                        after.addAll(outsideBefore(item));
                    }
                }
            }
            steps.add(new Step(
                    jointId(kind, round),
                    kind == StepKind.ACCEPT ? "一窗受理" : "统一出件",
                    kind,
                    options.lead() == null ? items.getFirst().department() : options.lead(),
                    after,
                    Rounds.longest(joined, options.equivalences()),
                    joined.stream().anyMatch(Step::counted),
                    null,
                    null));
        });
    }

    /** A round begins when the work that its items wait for is done. */
    private Set<String> outsideBefore(Item item) {
        Set<String> after = new TreeSet<>();
        Set<String> earlier = order.earlier(item.code());
        for (Item other : order.items()) {
            if (earlier.contains(other.code())) {
                other.steps().steps().stream()
                        .filter(step -> step.kind().isOutside())
                        .forEach(step -> after.add(id(other, step.id())));
            }
        }
        return after;
    }

    private void add(Item item) {
        Set<String> gates = new TreeSet<>();
        order.before()
                .getOrDefault(item.code(), Set.of())
                .forEach(code -> gates.addAll(ends.getOrDefault(code, Set.of())));
        List<Step> own = item.steps().steps().stream()
                .filter(step -> !isJoint(item, step))
                .toList();
        for (Step step : own) {
            Set<String> after = new TreeSet<>();
            step.after().forEach(earlier -> after.add(id(item, earlier)));
            boolean first = step.after().stream()
                    .allMatch(earlier -> isJoint(item, item.steps().step(earlier)));
            if (first) {
                after.addAll(gates);
            }
            steps.add(new Step(
                    id(item, step.id()),
                    step.name(),
                    step.kind(),
                    step.performer(),
                    after,
                    step.limit(),
                    step.counted(),
                    step.when(),
                    group(item, step)));
        }
        Set<String> decided = decided(item, own);
        ends.put(item.code(), decided.isEmpty() ? gates : decided);
    }

    /** The last steps of an item before its result is delivered. */
    private static Set<String> decided(Item item, List<Step> own) {
        List<Step> core =
                own.stream().filter(step -> step.kind() != StepKind.DELIVERY).toList();
        List<Step> counted = core.isEmpty() ? own : core;
        Set<String> ends = new TreeSet<>();
        counted.forEach(step -> ends.add(step.id()));
        counted.forEach(step -> ends.removeAll(step.after()));
        Set<String> ids = new TreeSet<>();
        ends.forEach(id -> ids.add(item.code() + "." + id));
        return ids;
    }

    private boolean isJoint(Item item, Step step) {
        return step.equals(rounds.acceptances().get(item.code()))
                || step.equals(rounds.deliveries().get(item.code()));
    }

    private String id(Item item, String step) {
        Step accept = rounds.acceptances().get(item.code());
        return accept != null && accept.id().equals(step)
                ? jointId(StepKind.ACCEPT, rounds.number(item))
                : item.code() + "." + step;
    }

    /** Without a dot, so that no item's step has the same. */
    private static String jointId(StepKind kind, int round) {
        return (kind == StepKind.ACCEPT ? "accept-" : "deliver-") + round;
    }

    private static @Nullable String group(Item item, Step step) {
        return step.group() == null ? null : item.code() + "." + step.group();
    }
}
