package org.yingshu.engine.flow.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yingshu.engine.flow.order.BadGraph.Problem;

/** The longest ways through a graph: one, or several where nothing tells which of them is longer. */
public final class LongestPaths {

    /** Branches of several units can double at each fork; no text has more than a handful. */
    private static final int MOST = 256;

    /** More nodes first among equals, so that a step without a limit of its own is not left out; then by name. */
    private static final Comparator<Way> ORDER = Comparator.comparing(
                    (Way way) -> way.length().toString())
            .thenComparing(Way::size, Comparator.reverseOrder())
            .thenComparing(Way::node);

    private final Equivalences equivalences;
    private final Map<String, List<Way>> ending = new HashMap<>();

    private LongestPaths(Equivalences equivalences) {
        this.equivalences = equivalences;
    }

    /** The way to a node, as a chain from its end, so that ways share their beginnings. */
    private record Way(String node, Sum length, int size, List<Way> before) {

        LongPath path() {
            List<String> nodes = new ArrayList<>();
            Way way = this;
            while (!way.before.isEmpty()) {
                nodes.add(way.node);
                way = way.before.getFirst();
            }
            nodes.add(way.node);
            return new LongPath(nodes.reversed(), length);
        }
    }

    /**
     * The longest ways in a stable order; one of no nodes in an empty graph.
     *
     * @param before each node with those before it
     * @param lengths of every node
     * @throws BadGraph if there is a circle, or too many ways of which nothing tells the longest
     */
    public static List<LongPath> of(
            Map<String, Set<String>> before, Map<String, Span> lengths, Equivalences equivalences) {
        if (before.isEmpty()) {
            return List.of(new LongPath(List.of(), Sum.ZERO));
        }
        LongestPaths paths = new LongestPaths(equivalences);
        Set<String> last = new HashSet<>(before.keySet());
        for (String node : Precedence.inOrder(before)) {
            paths.extend(node, before.getOrDefault(node, Set.of()), lengths.getOrDefault(node, Span.ZERO));
            last.removeAll(before.getOrDefault(node, Set.of()));
        }
        return paths.longestOf(last, "end").stream().map(Way::path).toList();
    }

    private void extend(String node, Set<String> before, Span length) {
        List<Way> ways = new ArrayList<>();
        for (Sum branch : length.branches()) {
            if (before.isEmpty()) {
                ways.add(new Way(node, branch, 1, List.of()));
            }
            for (Way way : longestOf(before, node)) {
                ways.add(new Way(node, way.length.plus(branch), way.size + 1, List.of(way)));
            }
        }
        ending.put(node, longest(ways, node));
    }

    private List<Way> longestOf(Set<String> nodes, String at) {
        return longest(
                nodes.stream()
                        .flatMap(node -> ending.getOrDefault(node, List.of()).stream())
                        .toList(),
                at);
    }

    private List<Way> longest(List<Way> ways, String at) {
        List<Way> kept = new ArrayList<>();
        for (Way way : ways.stream().sorted(ORDER).toList()) {
            if (kept.stream().noneMatch(longer -> equivalences.isAtMost(way.length, longer.length))) {
                kept.removeIf(shorter -> equivalences.isAtMost(shorter.length, way.length));
                kept.add(way);
            }
        }
        if (kept.size() > MOST) {
            throw new BadGraph(Problem.TOO_MANY_BRANCHES, List.of(at));
        }
        return kept;
    }
}
