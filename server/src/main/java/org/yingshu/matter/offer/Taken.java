package org.yingshu.matter.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.ServiceHead;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.model.StoredItem;

/**
 * An item or a bundle in one version, with its items in theirs.
 *
 * @param bundle null for an item
 * @param items by code, in the bundle's order, the optional ones last
 * @param questions the bundle's own first, then those of items
 */
public record Taken(
        UUID version,
        String code,
        @Nullable PackBundle bundle,
        Map<String, PackItem> items,
        Map<String, UUID> versions,
        List<Questions> questions,
        @Nullable StepGraph graph) {

    static Taken of(Placed<StoredItem> placed) {
        PackItem item = placed.thing().item();
        Questions asked = placed.thing().questions();
        return new Taken(
                placed.version(),
                item.code(),
                null,
                Map.of(item.code(), item),
                Map.of(item.code(), placed.version()),
                asked == null ? List.of() : List.of(asked),
                null);
    }

    static Taken of(Placed<StoredBundle> placed, Shelf shelf, Shelves shelves) {
        StoredBundle stored = placed.thing();
        var items = new LinkedHashMap<String, PackItem>();
        var questions = new ArrayList<Questions>();
        Questions own = stored.questions();
        if (own != null) {
            questions.add(own);
        }
        var codes = new ArrayList<>(stored.bundle().items());
        codes.addAll(stored.bundle().optional());
        for (String code : codes) {
            UUID pin = stored.items().get(code);
            if (pin != null) {
                StoredItem item = shelf.item(code)
                        .filter(current -> current.version().equals(pin))
                        .or(() -> shelves.version(pin, DefinitionKind.ITEM))
                        .map(Placed::thing)
                        .orElseThrow();
                items.put(code, item.item());
                Questions asked = item.questions();
                if (asked != null) {
                    questions.add(asked);
                }
            }
        }
        return new Taken(
                placed.version(),
                placed.code(),
                stored.bundle(),
                items,
                stored.items(),
                List.copyOf(questions),
                stored.graph());
    }

    /** The same as the place has it on the day. */
    public Taken in(String region, LocalDate day) {
        var own = new LinkedHashMap<String, PackItem>();
        items.forEach((item, described) -> own.put(item, described.in(region, day)));
        return new Taken(version, code, bundle, own, versions, questions, graph == null ? null : standing(graph, own));
    }

    /** A graph that was drawn by hand, without the steps that its items have ended. */
    private StepGraph standing(StepGraph drawn, Map<String, PackItem> own) {
        var ended = new HashSet<String>();
        items.forEach((item, described) -> described.steps().steps().stream()
                .filter(step -> Objects.requireNonNull(own.get(item)).steps().steps().stream()
                        .noneMatch(left -> left.id().equals(step.id())))
                .map(step -> item + "." + step.id())
                .filter(id -> drawn.steps().stream().anyMatch(step -> step.id().equals(id)))
                .forEach(ended::add));
        return ended.isEmpty() ? drawn : drawn.without(ended);
    }

    ServiceKind kind() {
        return bundle == null ? ServiceKind.ITEM : ServiceKind.BUNDLE;
    }

    PackItem first() {
        return items.values().iterator().next();
    }

    Words name() {
        return bundle == null ? first().name() : bundle.name();
    }

    String department() {
        return bundle == null ? first().department() : bundle.lead();
    }

    public ServiceHead head() {
        return new ServiceHead(
                code,
                name(),
                kind(),
                Set.copyOf(items.keySet()),
                departments(),
                items.values().stream().flatMap(item -> item.levels().stream()).collect(Collectors.toSet()),
                bundle == null && first().risk() == Risk.INSTANT);
    }

    /** Those that have an item, and those that do a step of it. */
    private Set<String> departments() {
        return items.values().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.department()),
                        item.steps().steps().stream().flatMap(step -> step.performers().stream())))
                .filter(one -> !one.equals(Step.APPLICANT))
                .collect(Collectors.toSet());
    }

    boolean isOptional(String item) {
        return bundle != null && bundle.optional().contains(item);
    }
}
