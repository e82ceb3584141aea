package org.yingshu.engine.flow.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.compose.Saving.Reason;
import org.yingshu.engine.flow.order.Equivalences;
import org.yingshu.engine.flow.order.LongPath;
import org.yingshu.engine.flow.order.LongestPaths;
import org.yingshu.engine.flow.order.Span;

/** Counts steps, visits and days of the items one by one and together. */
record Tally(ItemOrder order, Rounds rounds, Equivalences equivalences) {

    /** What the office promises; else what the law allows; else what the steps add up to. */
    static Span length(Item item, Equivalences equivalences) {
        Limit limit = item.promised() == null ? item.statutory() : item.promised();
        return limit == null ? item.steps().limit(equivalences) : Span.of(limit);
    }

    List<LongPath> longestPaths() {
        Map<String, Span> lengths = new HashMap<>();
        order.items().forEach(item -> lengths.put(item.code(), length(item, equivalences)));
        return LongestPaths.of(order.before(), lengths, equivalences);
    }

    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (List<String> codes : order.stages()) {
            Span limit = items(codes).stream()
                    .map(item -> length(item, equivalences))
                    .reduce(Span.ZERO, (one, other) -> one.or(other, equivalences));
            stages.add(new Stage(stages.size() + 1, codes, limit));
        }
        return stages;
    }

    Measures before(int fields, int materials) {
        Span days = Span.ZERO;
        int steps = 0;
        int visits = 0;
        for (Item item : order.items()) {
            days = days.plus(length(item, equivalences), equivalences);
            steps += alone(item);
            visits += item.visits();
        }
        return new Measures(steps, fields, materials, visits, days, cost());
    }

    Measures after(int fields, int materials, Span days) {
        int steps = order.stages().stream()
                .mapToInt(codes ->
                        items(codes).stream().mapToInt(Item::encounters).max().orElse(0))
                .sum();
        int visits = order.items().stream().mapToInt(Item::visits).sum();
        for (List<Item> together : together()) {
            visits -= spared(together);
        }
        return new Measures(Math.max(steps, 1), fields, materials, visits, days, cost());
    }

    /** Even an item whose data others could push has to be applied for when it is handled alone. */
    private static int alone(Item item) {
        return Math.max(item.encounters(), 1);
    }

    private static int spared(List<Item> together) {
        int all = together.stream().mapToInt(Item::visits).sum();
        return all - together.stream().mapToInt(Item::visits).max().orElse(0);
    }

    private BigDecimal cost() {
        return order.items().stream().map(Item::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The items that are accepted together, by round. */
    private List<List<Item>> together() {
        return byRound(rounds.acceptances().keySet());
    }

    private List<List<Item>> byRound(Set<String> codes) {
        Map<Integer, List<Item>> byRound = new TreeMap<>();
        order.items().stream().filter(item -> codes.contains(item.code())).forEach(item -> byRound.computeIfAbsent(
                        rounds.number(item), key -> new ArrayList<>())
                .add(item));
        return List.copyOf(byRound.values());
    }

    List<Saving> savings(List<String> criticalPath) {
        List<Saving> savings = new ArrayList<>();
        savings.addAll(steps());
        together().forEach(items -> {
            savings.add(new Saving(Reason.ONE_ACCEPTANCE, null, null, codes(items), items.size() - 1));
            if (spared(items) > 0) {
                savings.add(new Saving(Reason.ONE_VISIT, null, null, codes(items), spared(items)));
            }
        });
        byRound(rounds.deliveries().keySet())
                .forEach(items ->
                        savings.add(new Saving(Reason.ONE_DELIVERY, null, null, codes(items), items.size() - 1)));
        savings.addAll(parallel(criticalPath));
        return savings;
    }

    private List<Saving> steps() {
        List<Saving> savings = new ArrayList<>();
        int left = 0;
        for (List<String> codes : order.stages()) {
            List<Item> met =
                    items(codes).stream().filter(item -> item.encounters() > 0).toList();
            int all = met.stream().mapToInt(Item::encounters).sum();
            int most = met.stream().mapToInt(Item::encounters).max().orElse(0);
            left += most;
            if (all > most) {
                savings.add(new Saving(Reason.SAME_STAGE, null, null, codes(met), all - most));
            }
        }
        for (Item item : order.items()) {
            if (item.encounters() == 0) {
                // something has to be applied for, be it the first of items that are all pushed
                if (left > 0) {
                    savings.add(new Saving(Reason.PUSHED, item.code(), null, List.of(item.code()), 1));
                }
                left = Math.max(left, 1);
            }
        }
        return savings;
    }

    private List<Saving> parallel(List<String> criticalPath) {
        List<Saving> savings = new ArrayList<>();
        for (Item item : order.items()) {
            if (!criticalPath.contains(item.code())
                    && !length(item, equivalences).isZero()) {
                Set<String> ordered = new HashSet<>(order.earlier(item.code()));
                List<String> beside = criticalPath.stream()
                        .filter(code ->
                                !ordered.contains(code) && !order.earlier(code).contains(item.code()))
                        .toList();
                savings.add(new Saving(Reason.PARALLEL, item.code(), null, beside, 0));
            }
        }
        return savings;
    }

    private List<Item> items(List<String> codes) {
        return order.items().stream()
                .filter(item -> codes.contains(item.code()))
                .toList();
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }
}
