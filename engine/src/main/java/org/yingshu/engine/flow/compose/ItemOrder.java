package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yingshu.engine.flow.BadFlow;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.BadGraph.Problem;
import org.yingshu.engine.flow.order.Precedence;

/**
 * Which items of a bundle come before which.
 *
 * @param items each after those that it needs, otherwise by code: the order in which they were given is forgotten
 * @param before the codes of the items that an item waits for, because the law says so or because it needs a product
 * @param makers for each product the codes of the items that make it
 */
record ItemOrder(List<Item> items, Map<String, Set<String>> before, Map<String, Set<String>> makers) {

    /** @throws BadGraph if an item is given twice, or items need each other in a circle */
    static ItemOrder of(List<Item> chosen, Known known) {
        if (chosen.isEmpty()) {
            throw new BadFlow(BadFlow.Problem.BLANK, "bundle.items", "");
        }
        Map<String, Item> byCode = new TreeMap<>();
        Map<String, Set<String>> makers = new HashMap<>();
        for (Item item : chosen) {
            if (byCode.put(item.code(), item) != null) {
                throw new BadGraph(Problem.TWICE, List.of(item.code()));
            }
            item.products().forEach(product -> makers.computeIfAbsent(product, key -> new TreeSet<>())
                    .add(item.code()));
        }
        Map<String, Set<String>> before = new TreeMap<>();
        for (Item item : byCode.values()) {
            Set<String> earlier = new TreeSet<>(item.after());
            item.materials().forEach(need -> earlier.addAll(makersOf(need, item, makers, known)));
            earlier.retainAll(byCode.keySet());
            before.put(item.code(), earlier);
        }
        List<Item> ordered = new ArrayList<>();
        Precedence.inOrder(before).forEach(code -> {
            Item item = byCode.get(code);
            if (item != null) {
                ordered.add(item);
            }
        });
        return new ItemOrder(ordered, before, makers);
    }

    /** Nobody waits for what is at hand, nor for what the item itself renews. */
    private static Set<String> makersOf(MaterialNeed need, Item item, Map<String, Set<String>> makers, Known known) {
        Set<String> found = new TreeSet<>();
        String from = need.from();
        boolean atHand = known.materials().contains(need.material());
        if (!atHand && !item.products().contains(need.material())) {
            found.addAll(makers.getOrDefault(need.material(), Set.of()));
        }
        boolean certified = need.supply() == Supply.CERTIFICATE && from != null;
        if (!atHand
                && certified
                && !known.materials().contains(from)
                && !item.products().contains(from)) {
            found.addAll(makers.getOrDefault(from, Set.of()));
        }
        if (need.supply() == Supply.MADE && from != null) {
            found.add(from);
        }
        found.remove(item.code());
        return found;
    }

    /** The items of the bundle that make what a need asks for, other than the item itself; by code. */
    Set<String> makersOf(MaterialNeed need, Item item, Known known) {
        Set<String> found = makersOf(need, item, makers, known);
        found.retainAll(before.keySet());
        return found;
    }

    Set<String> earlier(String code) {
        return Precedence.earlier(before, code);
    }

    List<List<String>> stages() {
        return Precedence.stages(before);
    }
}
