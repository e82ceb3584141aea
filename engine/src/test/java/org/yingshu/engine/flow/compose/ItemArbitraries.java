package org.yingshu.engine.flow.compose;

import static org.yingshu.engine.flow.FlowFixture.graph;
import static org.yingshu.engine.flow.FlowFixture.limited;
import static org.yingshu.engine.flow.FlowFixture.step;
import static org.yingshu.engine.flow.FlowFixture.usual;
import static org.yingshu.engine.flow.FlowFixture.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.Supply;

/** Items that may need each other's products, but not in a circle. */
final class ItemArbitraries {

    private static final List<Supply> SUPPLIES = List.of(Supply.values());

    private ItemArbitraries() {}

    static Arbitrary<List<Item>> items() {
        return Arbitraries.integers().between(1, 9).flatMap(size -> Arbitraries.randoms()
                .map(random -> items(size, random)));
    }

    private static List<Item> items(int size, Random random) {
        // the code says nothing about the place: item-0 may come last
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            codes.add(i);
        }
        Collections.shuffle(codes, random);
        List<Item> items = new ArrayList<>();
        for (int code : codes) {
            items.add(item("item-" + code, items, random));
        }
        return items;
    }

    private static Item item(String code, List<Item> earlier, Random random) {
        Set<String> after = new TreeSet<>();
        List<MaterialNeed> needs = new ArrayList<>();
        for (Item other : earlier) {
            if (random.nextInt(4) == 0) {
                after.add(other.code());
            }
            if (random.nextInt(3) == 0) {
                needs.add(need("result-of-" + other.code(), random));
            }
        }
        for (int i = 0; i < 4; i++) {
            if (random.nextBoolean()) {
                needs.add(need("paper-" + i, random));
            }
        }
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if (random.nextBoolean()) {
                fields.add(new FormField(
                        (i % 2 == 0 ? "enterprise." : "person.") + i, random.nextBoolean(), condition(random)));
            }
        }
        Collections.shuffle(needs, random);
        return new Item(
                code,
                code,
                "市场监督管理局",
                null,
                random.nextInt(5) == 0
                        ? null
                        : Limit.parse((1 + random.nextInt(20)) + (random.nextInt(3) == 0 ? "天" : "工作日")),
                fields,
                needs,
                random.nextInt(6) == 0 ? Set.of() : Set.of("result-of-" + code),
                after,
                random.nextInt(3),
                BigDecimal.valueOf(random.nextInt(100)),
                steps(random));
    }

    private static MaterialNeed need(String material, Random random) {
        Supply supply = SUPPLIES.get(random.nextInt(SUPPLIES.size()));
        String from =
                switch (supply) {
                    case SHARED -> "税务局";
                    case CERTIFICATE -> material;
                    case APPLICANT, MADE -> null;
                };
        return new MaterialNeed(
                material, material, supply, from, condition(random), random.nextBoolean(), random.nextBoolean());
    }

    private static @Nullable String condition(Random random) {
        return random.nextInt(3) == 0 ? "kind = " + random.nextInt(2) : null;
    }

    private static StepGraph steps(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> graph(step("register", StepKind.AUTOMATIC));
            case 1 ->
                graph(
                        step("build", StepKind.WORKS),
                        step("accept", StepKind.ACCEPT, "build"),
                        step("decide", "accept"));
            case 2 ->
                graph(
                        limited(step("accept", StepKind.ACCEPT), "1工作日"),
                        step("check", StepKind.SITE_CHECK, "accept"),
                        when(step("hear", StepKind.HEARING, "accept"), "disputed"),
                        limited(step("decide", StepKind.DECISION, "check", "hear"), "3工作日"),
                        step("deliver", StepKind.DELIVERY, "decide"));
            case 3 -> graph();
            default -> usual();
        };
    }
}
