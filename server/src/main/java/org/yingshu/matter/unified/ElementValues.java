package org.yingshu.matter.unified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.Faq;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PromisedLimit;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.pack.model.StatutoryLimit;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.StoredItem;

/** Reads the elements of an item off the catalogue, as a place has them on a day: there is no second record of them. */
final class ElementValues {

    private final Shelf shelf;
    private final PackItem item;
    private final Held held;
    private final LocalDate day;

    /** @param item of the catalogue */
    ElementValues(Shelf shelf, PackItem item, Held held, LocalDate day) {
        this.shelf = shelf;
        this.item = item.in(held.place(), day);
        this.held = held;
        this.day = day;
    }

    /** In lines; none where nothing is said. */
    List<Words> of(UnifiedElement element) {
        return switch (element) {
            case NAME -> List.of(item.name());
            case BASIS ->
                item.basis().stream()
                        .map(basis -> Words.same((basis.text() + " " + basis.article()).strip()))
                        .toList();
            case CONDITIONS -> item.conditions();
            case MATERIALS -> materials(need -> need.supply() == Supply.APPLICANT);
            case PROCESS -> item.steps().steps().stream().map(this::step).toList();
            case CHARGE -> List.of(new Words(amount() + " 元", amount() + " yuan"));
            case CHARGE_BASIS -> text(item.cost().basis());
            case STATUTORY_LIMIT -> text(item.statutoryAt(held.place(), day).map(StatutoryLimit::limit));
            case PROMISED_LIMIT -> text(item.promisedAt(held.place(), day).map(PromisedLimit::limit));
            case RESULT ->
                item.products().stream().sorted().map(shelf::materialName).toList();
            case CODE -> text(item.code());
            case KIND -> List.of(ElementWords.of(item.kind()));
            case DEPARTMENT -> text(held.holder() == null ? item.department() : held.holder());
            case LEVELS -> item.levels().stream().map(ElementWords::level).toList();
            case VALIDITY ->
                text(item.validity().from()
                        + (item.validity().until() == null
                                ? ""
                                : " – " + item.validity().until()));
            case KEYWORDS -> text(String.join("、", item.keywords()));
            case SCENES -> item.scenes().stream().map(Scene::name).toList();
            case CHANNELS -> item.channels().stream().map(ElementWords::of).toList();
            case VISITS -> text(String.valueOf(item.visits()));
            case DECISION -> List.of(ElementWords.of(item.risk()));
            case RULE ->
                Optional.ofNullable(item.rule()).flatMap(shelf::rule).stream()
                        .map(rule -> rule.thing().name())
                        .toList();
            case FORM ->
                item.fields().stream()
                        .map(field -> shelf.element(field.element())
                                .map(known -> known.name())
                                .orElse(Words.same(field.element())))
                        .distinct()
                        .toList();
            case FREE_MATERIALS -> materials(need -> need.supply() != Supply.APPLICANT);
            case PROMISED_MATERIALS -> materials(MaterialNeed::promisable);
            case TOLERATED_MATERIALS -> materials(MaterialNeed::tolerable);
            case BEFORE -> item.after().stream().sorted().map(this::itemName).toList();
            case SPECIAL_STEPS ->
                item.steps().steps().stream()
                        .filter(step -> item.special(step) != null)
                        .map(this::step)
                        .toList();
            case SERVICES ->
                item.steps().steps().stream()
                        .map(step -> item.ground(step.id()).service())
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .map(this::serviceName)
                        .toList();
            case FAQ -> item.faq().stream().map(Faq::question).toList();
        };
    }

    private String amount() {
        return item.cost().amount().stripTrailingZeros().toPlainString();
    }

    private List<Words> materials(Predicate<MaterialNeed> wanted) {
        var names = new ArrayList<Words>();
        for (MaterialNeed need : item.materials()) {
            if (wanted.test(need)) {
                Words name = shelf.materialName(need.material());
                names.add(need.when() == null ? name : new Words(name.zh() + "（视情形）", name.en() + " (in some cases)"));
            }
        }
        return names;
    }

    private Words step(Step step) {
        return item.stepNames().getOrDefault(step.id(), Words.same(step.name()));
    }

    private Words itemName(String code) {
        return shelf.item(code)
                .map(Placed::thing)
                .map(StoredItem::item)
                .map(PackItem::name)
                .orElse(Words.same(code));
    }

    private Words serviceName(String code) {
        Placed<IntermediaryService> service =
                shelf.<IntermediaryService>all(DefinitionKind.SERVICE).get(code);
        return service == null ? Words.same(code) : service.thing().name();
    }

    private static List<Words> text(Optional<?> value) {
        return value.map(one -> List.of(Words.same(one.toString()))).orElse(List.of());
    }

    private static List<Words> text(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(Words.same(value));
    }
}
