package org.yingshu.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.bpmn.Bpmn;
import org.yingshu.engine.flow.compose.Bundle;
import org.yingshu.engine.flow.compose.Composer;
import org.yingshu.engine.flow.compose.Options;

/** Fifty items, with 20 fields, up to 20 materials and 8 steps each, as one bundle; the bound is 200 ms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComposeItems {

    private static final int ITEMS = 50;
    private static final List<Supply> SUPPLIES = List.of(Supply.APPLICANT, Supply.SHARED, Supply.CERTIFICATE);
    private static final String DEPARTMENT = "市场监督管理局";

    private final List<Item> items = new ArrayList<>();
    private StepGraph graph = new StepGraph(List.of());

    @Setup
    public void describe() {
        var random = new Random(1);
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(i, random));
        }
        Collections.shuffle(items, random);
        graph = compose().graph();
    }

    @Benchmark
    public Bundle compose() {
        return Composer.compose("一件事", items, Options.NONE);
    }

    /** Out to a diagram and in again. */
    @Benchmark
    public StepGraph drawAndRead() {
        return Bpmn.read(Bpmn.write("bundle", "一件事", graph));
    }

    private static Item item(int number, Random random) {
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            fields.add(new FormField("group" + i % 5 + ".element" + (i * 7 + random.nextInt(7)), i % 2 == 0, null));
        }
        List<MaterialNeed> needs = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            needs.add(need("paper-" + (i * 5 + random.nextInt(5)), SUPPLIES.get(random.nextInt(SUPPLIES.size()))));
        }
        for (int i = 1; i <= Math.min(number, 4); i++) {
            needs.add(need("result-" + (number - i * (1 + number / 10)), Supply.APPLICANT));
        }
        Set<String> after = number % 10 == 9 ? new TreeSet<>(Set.of("item-" + (number - 9))) : Set.of();
        return new Item(
                "item-" + number,
                "事项" + number,
                DEPARTMENT,
                Limit.parse("20工作日"),
                Limit.parse(1 + random.nextInt(10) + (random.nextInt(4) == 0 ? "天" : "工作日")),
                fields,
                needs,
                Set.of("result-" + number),
                after,
                1,
                BigDecimal.ZERO,
                steps());
    }

    private static MaterialNeed need(String material, Supply supply) {
        String from =
                switch (supply) {
                    case SHARED -> DEPARTMENT;
                    case CERTIFICATE -> material;
                    case APPLICANT, MADE -> null;
                };
        return new MaterialNeed(material, material, supply, from, null, false, false);
    }

    private static StepGraph steps() {
        return new StepGraph(List.of(
                step("accept", StepKind.ACCEPT),
                step("review", StepKind.REVIEW, "accept"),
                step("check", StepKind.SITE_CHECK, "accept"),
                step("experts", StepKind.EXPERT_REVIEW, "review"),
                step("opinion", StepKind.REVIEW, "check", "experts"),
                step("decide", StepKind.DECISION, "opinion"),
                step("certify", StepKind.CERTIFICATE, "decide"),
                step("deliver", StepKind.DELIVERY, "certify")));
    }

    private static Step step(String id, StepKind kind, String... after) {
        return new Step(id, id, kind, DEPARTMENT, Set.of(after), Limit.parse("1工作日"), true, null, null);
    }
}
