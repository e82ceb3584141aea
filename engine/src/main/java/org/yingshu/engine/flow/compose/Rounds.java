package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.order.Equivalences;
import org.yingshu.engine.flow.order.Sum;

/**
 * Which items are accepted, and which delivered, together.
 *
 * <p>All that wait for the same work of the applicant's own, or for the same construction, are one round: nobody can hand in the result of that work before it is done, and a permit to build is
 * of no use after the building.
 */
record Rounds(Map<String, Integer> numbers, Map<String, Step> acceptances, Map<String, Step> deliveries) {

    static Rounds of(ItemOrder order, Options options) {
        Set<String> outside =
                order.items().stream().filter(Rounds::isOutside).map(Item::code).collect(Collectors.toSet());
        Map<Set<String>, List<Item>> byRound = new LinkedHashMap<>();
        for (Item item : order.items()) {
            Set<String> awaited = order.earlier(item.code());
            awaited.retainAll(outside);
            byRound.computeIfAbsent(awaited, key -> new ArrayList<>()).add(item);
        }
        Map<String, Integer> numbers = new HashMap<>();
        int number = 1;
        for (List<Item> items : byRound.values()) {
            for (Item item : items) {
                numbers.put(item.code(), number);
            }
            number++;
        }
        Map<String, Step> acceptances = new HashMap<>();
        Map<String, Step> deliveries = new HashMap<>();
        byRound.values().forEach(items -> {
            acceptances.putAll(together(items, StepKind.ACCEPT, options.equivalences()));
            deliveries.putAll(together(items, StepKind.DELIVERY, options.equivalences()));
        });
        return new Rounds(numbers, acceptances, deliveries);
    }

    int number(Item item) {
        return numbers.getOrDefault(item.code(), 1);
    }

    private static boolean isOutside(Item item) {
        return item.steps().steps().stream().anyMatch(step -> step.kind().isOutside());
    }

    private static Map<String, Step> together(List<Item> items, StepKind kind, Equivalences equivalences) {
        Map<String, Step> found = new HashMap<>();
        for (Item item : items) {
            (kind == StepKind.ACCEPT ? acceptance(item) : delivery(item))
                    .ifPresent(step -> found.put(item.code(), step));
        }
        boolean several = found.size() > 1;
        return several && canShareALimit(List.copyOf(found.values()), equivalences) ? found : Map.of();
    }

    /** An acceptance that every application begins with can be anybody's. */
    private static Optional<Step> acceptance(Item item) {
        return only(item, StepKind.ACCEPT).filter(step -> step.after().isEmpty());
    }

    /** Whoever builds for months should not wait with the others' results until the house stands. */
    private static Optional<Step> delivery(Item item) {
        return isOutside(item)
                ? Optional.empty()
                : only(item, StepKind.DELIVERY)
                        .filter(step -> !step.after().isEmpty())
                        .filter(step -> item.steps().steps().stream()
                                .noneMatch(other -> other.after().contains(step.id())));
    }

    private static Optional<Step> only(Item item, StepKind kind) {
        List<Step> steps = item.steps().steps();
        List<Step> ofKind = steps.stream().filter(step -> step.kind() == kind).toList();
        boolean hasCore =
                steps.stream().anyMatch(step -> step.kind() != StepKind.ACCEPT && step.kind() != StepKind.DELIVERY);
        return ofKind.size() == 1 && hasCore
                ? Optional.of(ofKind.getFirst()).filter(step -> step.when() == null && step.group() == null)
                : Optional.empty();
    }

    /** A step has one limit, so one of theirs must be known to cover the others. */
    private static boolean canShareALimit(List<Step> steps, Equivalences equivalences) {
        return steps.stream().allMatch(step -> step.limit() == null) || longest(steps, equivalences) != null;
    }

    static @Nullable Limit longest(List<Step> steps, Equivalences equivalences) {
        return steps.stream()
                .map(Step::limit)
                .filter(limit -> limit != null
                        && steps.stream()
                                .allMatch(other -> equivalences.isAtMost(Sum.of(other.limit()), Sum.of(limit))))
                .findFirst()
                .orElse(null);
    }
}
