package org.yingshu.matter.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.flow.BadFlow;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.bpmn.Bpmn;
import org.yingshu.engine.flow.compose.Bundle;
import org.yingshu.engine.flow.compose.Composer;
import org.yingshu.engine.flow.compose.Measures;
import org.yingshu.engine.flow.compose.Options;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.flow.order.Sum;
import org.yingshu.engine.pack.model.Expectation;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.compose.Composition.Expected;
import org.yingshu.matter.compose.Composition.Saved;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.offer.Dressing;
import org.yingshu.matter.offer.Exempting;
import org.yingshu.shared.problem.ProblemException;

/** Composes items that somebody chose, without storing anything. */
@Component
class Compositions {

    private final Shelves shelves;
    private final Exempting exempting;

    Compositions(Shelves shelves, Exempting exempting) {
        this.shelves = shelves;
        this.exempting = exempting;
    }

    Composition compose(
            String name,
            @Nullable String lead,
            List<String> codes,
            @Nullable StepGraph drawn,
            List<Expectation> expected,
            String region,
            LocalDate on) {
        Shelf shelf = shelves.shelf();
        List<PackItem> chosen = codes.stream()
                .map(code -> shelf.item(code)
                        .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code))
                        .thing()
                        .item())
                .toList();
        List<Item> items =
                chosen.stream().map(item -> exempting.at(item, region, on)).toList();
        Bundle bundle = bundle(name, lead, items, drawn);
        var dressing = new Dressing(shelf);
        return new Composition(
                name,
                bundle.items().stream().map(Item::code).toList(),
                bundle.form().stream()
                        .map(field -> dressing.field(field, items))
                        .toList(),
                bundle.materials().stream()
                        .map(need -> dressing.material(need, items))
                        .toList(),
                bundle.stages(),
                bundle.graph(),
                bundle.before(),
                bundle.after(),
                bundle.savings().stream().map(Saved::of).toList(),
                bundle.criticalPath(),
                bundle.promised().toString(),
                bundle.prerequisites(),
                expected.stream().map(one -> beside(one, bundle.after())).toList(),
                names(bundle, shelf),
                Bpmn.write("composed", name, bundle.graph()));
    }

    private static Bundle bundle(String name, @Nullable String lead, List<Item> items, @Nullable StepGraph drawn) {
        try {
            Options options = lead == null || lead.isBlank() ? Options.NONE : Options.NONE.ledBy(lead);
            Bundle bundle = Composer.compose(name, items, options);
            return drawn == null ? bundle : bundle.withGraph(drawn);
        } catch (BadGraph e) {
            throw new ProblemException(MatterProblem.CANNOT_COMPOSE, String.join(" → ", e.about()));
        } catch (BadFlow e) {
            throw new ProblemException(MatterProblem.CANNOT_COMPOSE, e.value());
        }
    }

    private static Expected beside(Expectation expectation, Measures found) {
        BigDecimal value =
                switch (expectation.measure()) {
                    case STEPS -> BigDecimal.valueOf(found.steps());
                    case MATERIALS -> BigDecimal.valueOf(found.materials());
                    case VISITS -> BigDecimal.valueOf(found.visits());
                    case COST -> found.cost();
                    case DAYS -> days(expectation.unit(), found);
                };
        if (value == null) {
            return new Expected(expectation, null, null);
        }
        int order = value.compareTo(expectation.value());
        Boolean kept =
                switch (expectation.comparator()) {
                    case "<=" -> order <= 0;
                    case "<" -> order < 0;
                    case ">=" -> order >= 0;
                    case ">" -> order > 0;
                    default -> order == 0;
                };
        return new Expected(expectation, value, kept);
    }

    /** Days in the promise's own unit; units are never converted silently. */
    private static @Nullable BigDecimal days(String unit, Measures found) {
        if (found.days().branches().size() != 1) {
            return null;
        }
        Sum sum = found.days().branches().getFirst();
        for (Map.Entry<LimitUnit, BigDecimal> part : sum.amounts().entrySet()) {
            if (sum.amounts().size() == 1 && part.getKey().printed().equals(unit)) {
                return part.getValue();
            }
        }
        return sum.isZero() ? BigDecimal.ZERO : null;
    }

    private static Map<String, Words> names(Bundle bundle, Shelf shelf) {
        var names = new LinkedHashMap<String, Words>();
        var codes = new ArrayList<String>();
        bundle.items().forEach(item -> {
            codes.add(item.code());
            item.after().forEach(codes::add);
        });
        codes.forEach(code -> shelf.item(code)
                .ifPresent(placed -> names.put(code, placed.thing().item().name())));
        bundle.savings().forEach(saving -> {
            String subject = saving.subject();
            if (subject != null) {
                names.computeIfAbsent(subject, code -> shelf.element(code)
                        .map(element -> element.name())
                        .orElseGet(() -> shelf.materialName(code)));
            }
            String by = saving.by();
            if (by != null) {
                names.computeIfAbsent(by, code -> Objects.requireNonNull(shelf.materialName(code)));
            }
        });
        return names;
    }
}
