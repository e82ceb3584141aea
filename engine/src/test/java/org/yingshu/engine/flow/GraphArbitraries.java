package org.yingshu.engine.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.order.BadGraph;

/** Step graphs of all shapes. */
public final class GraphArbitraries {

    private static final List<String> PERFORMERS = List.of("市场监督管理局", "税务局", Step.APPLICANT, "A & <B>");
    private static final List<String> CONDITIONS = List.of("kind = \"limited\"", "area > 2000 and not(basement)");
    private static final List<String> LIMITS = List.of("5工作日", "2.5工作日", "10自然日", "3个月", "90分钟", "1年", "7天");

    private static final List<StepKind> KINDS = List.of(StepKind.values());

    private GraphArbitraries() {}

    public static Arbitrary<StepGraph> graphs() {
        return Arbitraries.integers().between(0, 12).flatMap(size -> Arbitraries.randoms()
                .map(random -> graph(size, random)));
    }

    private static StepGraph graph(int size, Random random) {
        List<Step> steps = new ArrayList<>();
        double density = random.nextDouble() * 0.6;
        for (int i = 0; i < size; i++) {
            Set<String> after = new TreeSet<>();
            for (Step earlier : steps) {
                if (random.nextDouble() < density) {
                    after.add(earlier.id());
                }
            }
            StepKind kind = one(KINDS, random);
            steps.add(new Step(
                    "s" + i,
                    "步骤 <" + i + "> & \"co\"",
                    kind,
                    kind.isJoint() ? "住房和城乡建设局、自然资源局" : one(PERFORMERS, random),
                    after,
                    random.nextBoolean() ? Limit.parse(one(LIMITS, random)) : null,
                    random.nextInt(4) > 0,
                    random.nextInt(4) == 0 ? one(CONDITIONS, random) : null,
                    null));
        }
        Collections.shuffle(steps, random);
        return grouped(steps, random);
    }

    /** Groups where they form no circle. */
    private static StepGraph grouped(List<Step> steps, Random random) {
        List<Step> grouped = steps.stream()
                .map(step -> random.nextInt(4) == 0 ? FlowFixture.grouped(step, "group " + random.nextInt(2)) : step)
                .toList();
        try {
            return new StepGraph(grouped);
        } catch (BadGraph e) {
            return new StepGraph(steps);
        }
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of the steps, chosen by a number. */
    static Set<String> some(StepGraph graph, int mask) {
        Set<String> some = new TreeSet<>();
        int bits = mask;
        for (Step step : graph.steps()) {
            if ((bits & 1) == 1) {
                some.add(step.id());
            }
            bits >>= 1;
        }
        return some;
    }
}
