package org.yingshu.matter.guide;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.codes.RegionCode;
import org.yingshu.engine.codes.Regions;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.FieldView;
import org.yingshu.matter.MadeUp;
import org.yingshu.matter.MaterialView;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Offer;
import org.yingshu.matter.guide.SampleForm.Line;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.problem.ProblemException;

/**
 * Fills in the form of a service as a guide shows it: the fields are the service's own, the values those of the example
 * that the pack is tested with, so that a sample cannot tell of a form that is not asked for any more.
 */
@Component
class SampleForms {

    private static final String SOMEBODY = "示例申请人";
    private static final int NOBODY = 900;

    private final Finding finding;
    private final Offers offers;
    private final Shelves shelves;
    private final Clock clock;

    SampleForms(Finding finding, Offers offers, Shelves shelves, Clock clock) {
        this.finding = finding;
        this.offers = offers;
        this.shelves = shelves;
        this.clock = clock;
    }

    SampleForm of(String code, String region) {
        LocalDate today = LocalDate.now(clock);
        Taken taken = finding.any(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
        Shelf shelf = shelves.shelf();
        Optional<Example> example = example(taken, region, shelf);
        Map<String, Object> answers = example.map(Example::answers).orElse(Map.of());
        Map<String, Object> filled = example.map(Example::form).orElse(Map.of());
        Set<String> items = example.filter(one -> one.subject().equals(code))
                .map(one -> Set.copyOf(one.items()))
                .orElse(Set.of());
        Offer offer = offers.offer(taken, region, today, answers, items);
        return new SampleForm(
                code,
                offer.name(),
                example.map(Example::name).orElse(Words.NONE),
                offer.form().stream()
                        .map(field -> line(field, filled.get(field.element()), region, today, shelf))
                        .toList(),
                offer.materials().stream()
                        .filter(material -> material.supply() == Supply.APPLICANT && material.when() == null)
                        .map(MaterialView::name)
                        .toList());
    }

    /** The service's own example, else that of a bundle with it; the nearer to the place, the better. */
    private static Optional<Example> example(Taken taken, String region, Shelf shelf) {
        return shelf.<Example>all(DefinitionKind.EXAMPLE).values().stream()
                .map(Placed::thing)
                .filter(one -> one.subject().equals(taken.code()) || isOfBundleWith(one, taken, shelf))
                .min(Comparator.comparing((Example one) -> !one.subject().equals(taken.code()))
                        .thenComparing(one -> !one.place().equals(region))
                        .thenComparing(one -> !one.place().startsWith(region.substring(0, 4)))
                        .thenComparing(Example::date, Comparator.reverseOrder())
                        .thenComparing(Example::code));
    }

    private static boolean isOfBundleWith(Example example, Taken taken, Shelf shelf) {
        return taken.bundle() == null
                && shelf.bundle(example.subject())
                        .map(placed -> placed.thing().bundle())
                        .filter(bundle -> bundle.items().contains(taken.code())
                                || bundle.optional().contains(taken.code()))
                        .isPresent();
    }

    private static Line line(FieldView field, @Nullable Object given, String region, LocalDate today, Shelf shelf) {
        boolean made = given == null && field.required() && field.when() == null;
        Object value = made
                ? shelf.element(field.element())
                        .<Object>map(element -> MadeUp.value(
                                element.element(), SOMEBODY, MadeUp.creditCode(region, NOBODY), region, new Random(0)))
                        .orElse("")
                : given;
        Words sample = value == null ? Words.NONE : words(field, value, today);
        return new Line(field.element(), field.name(), field.required(), sample, made);
    }

    private static Words words(FieldView field, Object value, LocalDate today) {
        if (value instanceof Collection<?> several) {
            List<Words> all =
                    several.stream().map(one -> words(field, one, today)).toList();
            return new Words(
                    all.stream().map(Words::zh).collect(Collectors.joining("、")),
                    all.stream().map(Words::en).collect(Collectors.joining(", ")));
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                field.options().stream()
                        .filter(option -> option.value().equals(text))
                        .map(Option::name)
                        .findFirst()
                        .orElse(Words.same(text));
            case YES_NO -> Boolean.parseBoolean(text) ? new Words("是", "Yes") : new Words("否", "No");
            case REGION ->
                Words.same(
                        text.matches("\\d{6}")
                                ? Regions.henan()
                                        .find(new RegionCode(text), today)
                                        .map(found -> found.name())
                                        .orElse(text)
                                : text);
            case PERSON_ID -> masked(text, ElementType.PERSON_ID, 6);
            case PHONE -> masked(text, ElementType.PHONE, 3);
            case TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CREDIT_CODE, ADDRESS, FILE -> Words.same(text);
        };
    }

    /** It might be somebody's: how it begins and ends shows its shape. */
    private static Words masked(String text, ElementType type, int shown) {
        int end = type == ElementType.PERSON_ID ? 2 : 4;
        if (text.length() <= shown + end) {
            return Words.same(text);
        }
        String middle = "*".repeat(text.length() - shown - end);
        return Words.same(text.substring(0, shown) + middle + text.substring(text.length() - end));
    }
}
