package org.yingshu.engine.reader.finding.target;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.target.Quantity;

/** 万元 beside 亿元: the reader has to convert, and may not notice that he must. */
final class UnlikeUnits implements Rule {

    @Override
    public About about() {
        return About.of(
                "target.units",
                Severity.WARNING,
                "同一行的现状、目标、对标值计量单位不同",
                "Baseline, target and benchmark of one row have different units");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, Finding> once = new LinkedHashMap<>();
        TableTarget.in(plan).forEach(row -> {
            Quantity promised = row.promised().orElse(null);
            if (promised == null) {
                return;
            }
            compare(
                    row,
                    promised,
                    row.baseline(),
                    "现状",
                    "baseline",
                    row.target().baseline(),
                    once);
            Optional<Quantity> first = row.target().benchmark() == null
                    ? Optional.empty()
                    : Quantity.parseAll(row.target().benchmark()).stream().findFirst();
            compare(row, promised, first, "对标值", "benchmark", row.target().benchmark(), once);
        });
        return once.values().stream();
    }

    private void compare(
            TableTarget row,
            Quantity promised,
            Optional<Quantity> other,
            String zh,
            String en,
            @Nullable String printed,
            Map<String, Finding> once) {
        if (other.isEmpty() || TableTarget.agree(promised, other.get())) {
            return;
        }
        once.putIfAbsent(
                row.row() + zh,
                about().finding(
                                "“%s”目标的单位是%s，%s“%s”的单位是%s"
                                        .formatted(
                                                row.named(),
                                                promised.unit(),
                                                zh,
                                                printed,
                                                other.get().unit()),
                                "“%s”: the target is in %s, the %s “%s” in %s"
                                        .formatted(
                                                row.named(),
                                                promised.unit(),
                                                en,
                                                printed,
                                                other.get().unit()),
                                "",
                                row.row()));
    }
}
