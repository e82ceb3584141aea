package org.yingshu.engine.flow.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.compose.Saving.Measure;
import org.yingshu.engine.flow.compose.Saving.Reason;
import org.yingshu.engine.flow.order.Equivalences;
import org.yingshu.engine.flow.order.Span;

class ComposerPropertyTests {

    private static final Set<Reason> SUPPLIED =
            Set.of(Reason.MATERIAL_MADE, Reason.MATERIAL_CERTIFIED, Reason.MATERIAL_SHARED);

    @Provide
    Arbitrary<List<Item>> items() {
        return ItemArbitraries.items();
    }

    @Property
    void noMaterialIsDropped(@ForAll("items") List<Item> items) {
        Bundle bundle = compose(items);
        Map<String, MaterialNeed> set =
                bundle.materials().stream().collect(Collectors.toMap(MaterialNeed::material, need -> need));
        Set<String> codes = items.stream().map(Item::code).collect(Collectors.toSet());
        for (Item item : items) {
            for (MaterialNeed need : item.materials()) {
                assertThat(set).containsKey(need.material());
                MaterialNeed merged = set.getOrDefault(need.material(), need);
                boolean asked = merged.supply() == Supply.APPLICANT
                        && (merged.when() == null
                                || (need.when() != null && merged.when().contains(need.when())));
                boolean supplied = bundle.savings().stream()
                        .anyMatch(saving -> SUPPLIED.contains(saving.reason())
                                && need.material().equals(saving.subject())
                                && saving.by() != null
                                && (saving.reason() != Reason.MATERIAL_MADE || codes.contains(saving.by()))
                                && saving.items().contains(item.code()));
                assertThat(asked || supplied || need.supply() == Supply.MADE).isTrue();
                if (asked && need.supply() == Supply.APPLICANT && !supplied) {
                    assertThat(merged.tolerable() && !need.tolerable()).isFalse();
                }
            }
        }
    }

    @Property
    void noOrderOfTheLawOrOfProductsIsTurnedRound(@ForAll("items") List<Item> items) {
        Bundle bundle = compose(items);
        for (Item late : items) {
            for (Item early : items) {
                boolean ordered = late.after().contains(early.code())
                        || late.materials().stream()
                                .anyMatch(need -> early.products().contains(need.material()));
                if (ordered) {
                    assertAllAfter(bundle, early, late);
                }
            }
        }
    }

    private static void assertAllAfter(Bundle bundle, Item early, Item late) {
        assertThat(place(bundle, early)).isLessThan(place(bundle, late));
        for (Step step : own(bundle, late)) {
            Set<String> before = bundle.graph().earlier(step.id());
            assertThat(own(bundle, early))
                    .filteredOn(first -> first.kind() != StepKind.DELIVERY)
                    .allMatch(first -> before.contains(first.id()));
        }
    }

    private static int place(Bundle bundle, Item item) {
        return bundle.stages().stream()
                .filter(stage -> stage.items().contains(item.code()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<Step> own(Bundle bundle, Item item) {
        return bundle.graph().steps().stream()
                .filter(step -> step.id().startsWith(item.code() + "."))
                .toList();
    }

    @Property
    void noStepIsDropped(@ForAll("items") List<Item> items) {
        Bundle bundle = compose(items);
        for (Item item : items) {
            Set<String> kept = own(bundle, item).stream().map(Step::id).collect(Collectors.toSet());
            assertThat(item.steps().steps())
                    .allMatch(step -> kept.contains(item.code() + "." + step.id())
                            || step.kind() == StepKind.ACCEPT
                            || step.kind() == StepKind.DELIVERY);
        }
    }

    @Property
    void theOrderOfChoosingDoesNotMatter(@ForAll("items") List<Item> items, @ForAll Random random) {
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        assertThat(compose(shuffled)).isEqualTo(compose(items));
    }

    @Property
    void thePromiseIsNoLongerThanAllPartsAndNoShorterThanAnyOnTheLongestWay(@ForAll("items") List<Item> items) {
        Bundle bundle = compose(items);
        Equivalences none = Equivalences.NONE;
        assertThat(bundle.promised().isAtMost(bundle.before().days(), none)).isTrue();
        for (Item item : items) {
            if (bundle.criticalPath().contains(item.code()) && item.promised() != null) {
                assertThat(Span.of(item.promised()).isAtMost(bundle.promised(), none))
                        .isTrue();
            }
        }
    }

    @Property
    void theSavingsExplainTheWholeDifference(@ForAll("items") List<Item> items) {
        Bundle bundle = compose(items);
        Map<Measure, Integer> saved = new EnumMap<>(Measure.class);
        bundle.savings().forEach(saving -> saved.merge(saving.reason().measure(), saving.amount(), Integer::sum));
        Measures before = bundle.before();
        Measures after = bundle.after();
        assertThat(before.steps() - after.steps()).isEqualTo(saved.getOrDefault(Measure.STEPS, 0));
        assertThat(before.fields() - after.fields()).isEqualTo(saved.getOrDefault(Measure.FIELDS, 0));
        assertThat(before.materials() - after.materials()).isEqualTo(saved.getOrDefault(Measure.MATERIALS, 0));
        assertThat(before.visits() - after.visits()).isEqualTo(saved.getOrDefault(Measure.VISITS, 0));
        assertThat(before.cost()).isEqualByComparingTo(after.cost());
    }

    private static Bundle compose(List<Item> items) {
        return Composer.compose("bundle", items, Options.NONE);
    }
}
