package org.yingshu.engine.reader.finding.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.target.Direction;
import org.yingshu.engine.reader.target.Quantity;

/** A target that falls behind what is reached already; a cumulative baseline beside a yearly target looks the same. */
final class WorseThanBaseline implements Rule {

    @Override
    public About about() {
        return About.of(
                "target.worse-than-baseline",
                Severity.WARNING,
                "目标值不如现状值（或两者口径不同）",
                "The target is worse than the baseline, or the two do not measure the same");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, TableTarget> last = new LinkedHashMap<>();
        TableTarget.in(plan).forEach(row -> last.put(row.row() + row.subject(), row));
        return last.values().stream().flatMap(row -> {
            Quantity promised = row.promised().orElse(null);
            Quantity baseline = row.baseline().orElse(null);
            if (promised == null || baseline == null || !TableTarget.agree(promised, baseline)) {
                return Stream.empty();
            }
            boolean worse =
                    switch (row.direction()) {
                        case LOWER_IS_BETTER -> promised.low().compareTo(baseline.high()) > 0;
                        case HIGHER_IS_BETTER -> promised.high().compareTo(baseline.low()) < 0;
                        case UNKNOWN -> false;
                    };
            return worse
                    ? Stream.of(about().finding(
                                    "“%s”现状%s，目标%s，%s，请核对口径"
                                            .formatted(
                                                    row.named(),
                                                    row.target().baseline(),
                                                    row.target().raw(),
                                                    row.direction() == Direction.LOWER_IS_BETTER ? "不降反升" : "不升反降"),
                                    "“%s” stands at %s, the target is %s: worse, or another measure"
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
