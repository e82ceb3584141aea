package org.yingshu.matter.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.order.Span;
import org.yingshu.engine.flow.order.Sum;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.FieldView;
import org.yingshu.matter.ItemPart;
import org.yingshu.matter.LimitView;
import org.yingshu.matter.MaterialView;
import org.yingshu.matter.model.Shelf;

/** Dresses what the engine composed with names, sources and the items that ask for it. */
final class Parts {

    private final Shelf shelf;
    private final String region;
    private final LocalDate on;

    Parts(Shelf shelf, String region, LocalDate on) {
        this.shelf = shelf;
        this.region = region;
        this.on = on;
    }

    ItemPart part(Taken taken, PackItem item) {
        return part(taken, item, item.cost().amount());
    }

    ItemPart part(Taken taken, PackItem item, BigDecimal cost) {
        Set<String> certificates = item.products().stream()
                .filter(shelf::isCertificate)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ItemPart(
                Objects.requireNonNull(taken.versions().get(item.code())),
                item.code(),
                item.name(),
                item.department(),
                statutory(item),
                promised(item),
                certificates,
                item.products(),
                item.after(),
                item.steps(),
                item.risk(),
                item.rule(),
                item.channels(),
                item.visits(),
                cost,
                taken.isOptional(item.code()));
    }

    @Nullable
    LimitView statutory(PackItem item) {
        return item.statutoryAt(region, on)
                .map(limit -> new LimitView(limit.limit(), null, limit.cited()))
                .orElse(null);
    }

    @Nullable
    LimitView promised(PackItem item) {
        return item.promisedAt(region, on)
                .map(limit -> new LimitView(limit.limit(), limit.validity().place(), limit.cited()))
                .orElse(null);
    }

    /** The place's own promise for the whole; else what the items' promises add up to, where that is one limit. */
    @Nullable
    LimitView promised(Taken taken, Span composed) {
        var bundle = Objects.requireNonNull(taken.bundle());
        return bundle.promisedAt(region, on)
                .map(limit -> new LimitView(limit.limit(), limit.validity().place(), limit.cited()))
                .or(() -> Optional.ofNullable(single(composed)).map(LimitView::composed))
                .orElse(null);
    }

    static @Nullable Limit single(Span span) {
        if (span.branches().size() != 1) {
            return null;
        }
        Sum sum = span.branches().getFirst();
        if (sum.amounts().size() != 1) {
            return null;
        }
        Map.Entry<LimitUnit, BigDecimal> only =
                sum.amounts().entrySet().iterator().next();
        return new Limit(only.getValue(), only.getKey());
    }

    FieldView field(FormField field, List<Item> items, @Nullable String when) {
        Element element = shelf.element(field.element())
                .orElseThrow(() -> new IllegalStateException("no element " + field.element()));
        return new FieldView(
                field.element(),
                field.group(),
                element.name(),
                element.type(),
                element.options(),
                field.required(),
                element.sensitive(),
                when,
                items.stream()
                        .filter(item -> item.fields().stream()
                                .anyMatch(one -> one.element().equals(field.element())))
                        .map(Item::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    MaterialView material(MaterialNeed need, List<Item> items, @Nullable String when) {
        return new MaterialView(
                need.material(),
                shelf.materialName(need.material()),
                need.supply(),
                need.from(),
                fromName(need),
                need.tolerable(),
                need.promisable(),
                when,
                items.stream()
                        .filter(item -> item.materials().stream()
                                .anyMatch(one -> one.material().equals(need.material())))
                        .map(Item::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Words fromName(MaterialNeed need) {
        String from = need.from();
        if (from == null) {
            return Words.NONE;
        }
        return need.supply() == Supply.CERTIFICATE ? shelf.materialName(from) : Words.same(from);
    }

    /** The steps' names in both languages; a step that the composer made has the name that it gave. */
    static Map<String, Words> stepNames(Taken taken, StepGraph graph) {
        var names = new LinkedHashMap<String, Words>();
        for (Step step : graph.steps()) {
            names.put(step.id(), stepName(taken, step));
        }
        return names;
    }

    private static Words stepName(Taken taken, Step step) {
        String item = itemOf(taken, step.id());
        if (item == null) {
            return switch (step.kind()) {
                case ACCEPT -> new Words(step.name(), "Accepted together");
                case DELIVERY -> new Words(step.name(), "Delivered together");
                default -> Words.same(step.name());
            };
        }
        String own = taken.bundle() == null ? step.id() : step.id().substring(item.length() + 1);
        return Objects.requireNonNull(taken.items().get(item)).stepNames().getOrDefault(own, Words.same(step.name()));
    }

    static Map<String, String> stepItems(Taken taken, StepGraph graph) {
        var items = new LinkedHashMap<String, String>();
        for (Step step : graph.steps()) {
            String item = itemOf(taken, step.id());
            if (item != null) {
                items.put(step.id(), item);
            }
        }
        return items;
    }

    /** Null for a step that items have in common. */
    private static @Nullable String itemOf(Taken taken, String step) {
        if (taken.bundle() == null) {
            return taken.code();
        }
        int dot = step.lastIndexOf('.');
        String item = dot < 0 ? "" : step.substring(0, dot);
        return taken.items().containsKey(item) ? item : null;
    }
}
