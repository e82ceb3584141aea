package org.yingshu.engine.reader.finding.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.target.Quantity;

/** 国内前沿水平 that is behind the target: no front to look up to, or a slip. */
final class BenchmarkWorse implements Rule {

    @Override
    public About about() {
        return About.of(
                "target.benchmark-worse",
                Severity.HINT,
                "对标的“前沿水平”不如本地目标，请核对",
                "The benchmark is behind the target that looks up to it");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, Finding> once = new LinkedHashMap<>();
        TableTarget.in(plan).forEach(row -> {
            Quantity promised = row.promised().orElse(null);
            Quantity benchmark = row.benchmark().orElse(null);
            if (promised != null && benchmark != null && isBehind(row, promised, benchmark)) {
                once.put(
                        row.row() + row.subject(),
                        about().finding(
                                        "“%s”目标%s，已优于所列“%s”"
                                                .formatted(
                                                        row.named(),
                                                        row.target().raw(),
                                                        row.target().benchmark()),
                                        "“%s”: the target %s is better than the benchmark “%s”"
                                                .formatted(
                                                        row.named(),
                                                        row.target().raw(),
                                                        row.target().benchmark()),
                                        "",
                                        row.row()));
            }
        });
        return once.values().stream();
    }

    private static boolean isBehind(TableTarget row, Quantity promised, Quantity benchmark) {
        return TableTarget.agree(promised, benchmark)
                && switch (row.direction()) {
                    case LOWER_IS_BETTER -> promised.high().compareTo(benchmark.low()) < 0;
                    case HIGHER_IS_BETTER -> promised.low().compareTo(benchmark.high()) > 0;
                    case UNKNOWN -> false;
                };
    }
}
