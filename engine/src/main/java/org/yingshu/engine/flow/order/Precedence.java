package org.yingshu.engine.flow.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingshu.engine.flow.order.BadGraph.Problem;

/** Nodes and what each of them waits for. Names before a node that are no nodes are ignored. */
public final class Precedence {

    private Precedence() {}

    /**
     * Every node after those that it waits for, otherwise by name, so that the order depends on nothing else.
     *
     * @throws BadGraph naming a circle, if there is one
     */
    public static List<String> inOrder(Map<String, Set<String>> before) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Set<String>> following = following(before);
        before.forEach((node, earlier) -> waiting.put(
                node,
                Math.toIntExact(earlier.stream().filter(before::containsKey).count())));
        PriorityQueue<String> ready = new PriorityQueue<>();
        waiting.forEach((node, count) -> {
            if (count == 0) {
                ready.add(node);
            }
        });
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String node = ready.remove();
            order.add(node);
            for (String next : following.getOrDefault(node, Set.of())) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (order.size() < before.size()) {
            throw new BadGraph(Problem.CYCLE, circle(before, order));
        }
        return order;
    }

    /**
     * The nodes by the length of the longest chain before them; those of a stage wait for none of their own stage.
     *
     * @throws BadGraph naming a circle, if there is one
     */
    public static List<List<String>> stages(Map<String, Set<String>> before) {
        Map<String, Integer> depths = new HashMap<>();
        Map<Integer, List<String>> stages = new TreeMap<>();
        for (String node : inOrder(before)) {
            int depth = before.getOrDefault(node, Set.of()).stream()
                    .mapToInt(earlier -> depths.getOrDefault(earlier, -1) + 1)
                    .max()
                    .orElse(0);
            depths.put(node, depth);
            stages.computeIfAbsent(depth, number -> new ArrayList<>()).add(node);
        }
        return stages.values().stream().map(List::copyOf).toList();
    }

    /** All nodes that have to come before a node, near and far. */
    public static Set<String> earlier(Map<String, Set<String>> before, String node) {
        Set<String> earlier = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(before.getOrDefault(node, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (before.containsKey(next) && earlier.add(next)) {
                open.addAll(before.getOrDefault(next, Set.of()));
            }
        }
        return earlier;
    }

    /**
     * The same order with the fewest arrows: without those that a longer way makes needless.
     *
     * @throws BadGraph naming a circle, if there is one
     */
    public static Map<String, Set<String>> reduced(Map<String, Set<String>> before) {
        Map<String, Set<String>> earlier = new HashMap<>();
        for (String node : inOrder(before)) {
            Set<String> all = new HashSet<>();
            for (String direct : before.getOrDefault(node, Set.of())) {
                all.add(direct);
                all.addAll(earlier.getOrDefault(direct, Set.of()));
            }
            earlier.put(node, all);
        }
        Map<String, Set<String>> reduced = new HashMap<>();
        before.forEach((node, direct) -> {
            Set<String> kept = new TreeSet<>(direct);
            direct.forEach(one -> kept.removeAll(earlier.getOrDefault(one, Set.of())));
            reduced.put(node, kept);
        });
        return reduced;
    }

    private static Map<String, Set<String>> following(Map<String, Set<String>> before) {
        Map<String, Set<String>> following = new HashMap<>();
        before.forEach((node, earlier) -> earlier.forEach(
                one -> following.computeIfAbsent(one, key -> new TreeSet<>()).add(node)));
        return following;
    }

    /** Going back from any node that is left over comes to a circle, because each of them waits for another. */
    private static List<String> circle(Map<String, Set<String>> before, List<String> ordered) {
        Set<String> left = new TreeSet<>(before.keySet());
        ordered.forEach(left::remove);
        LinkedHashSet<String> way = new LinkedHashSet<>();
        String node = left.iterator().next();
        while (way.add(node)) {
            node = new TreeSet<>(before.getOrDefault(node, Set.of()))
                    .stream().filter(left::contains).findFirst().orElseThrow();
        }
        List<String> back = new ArrayList<>(way);
        List<String> circle =
                new ArrayList<>(back.subList(back.indexOf(node), back.size()).reversed());
        String first = circle.stream().min(String::compareTo).orElseThrow();
        while (!circle.getFirst().equals(first)) {
            circle.addLast(circle.removeFirst());
        }
        circle.add(first);
        return circle;
    }
}
