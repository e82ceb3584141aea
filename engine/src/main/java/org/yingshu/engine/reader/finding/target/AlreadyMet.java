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

/** The last target is no more than what is reached already. */
final class AlreadyMet implements Rule {

    @Override
    public About about() {
        return About.of(
                        "target.already-met",
                        Severity.HINT,
                        "目标值等于现状值，已经达到",
                        "The target equals the baseline: it is met already")
                .folding(6, "有%d个目标值等于现状值", "%d targets equal their baselines");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, TableTarget> last = new LinkedHashMap<>();
        TableTarget.in(plan).forEach(row -> last.put(row.row() + row.subject(), row));
        return last.values().stream().flatMap(row -> {
            Quantity promised = row.promised().orElse(null);
            Quantity baseline = row.baseline().orElse(null);
            boolean same = promised != null
                    && baseline != null
                    && TableTarget.agree(promised, baseline)
                    && promised.low().compareTo(baseline.low()) == 0
                    && promised.high().compareTo(baseline.high()) == 0;
            return same
                    ? Stream.of(about().finding(
                                    "“%s”现状%s，目标%s，已经达到"
                                            .formatted(
                                                    row.named(),
                                                    row.target().baseline(),
                                                    row.target().raw()),
                                    "“%s” stands at %s already, the target is %s"
                                            .formatted(
                                                    row.named(),
                                                    row.target().baseline(),
                                                    row.target().raw()),
                                    "",
                                    row.row()))
                    : Stream.empty();
        });
    }
}
