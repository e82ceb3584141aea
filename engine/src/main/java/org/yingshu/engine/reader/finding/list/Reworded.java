package org.yingshu.engine.reader.finding.list;

import java.util.Objects;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A row that tells much less than its measure, or tells it otherwise. */
final class Reworded implements Rule {

    private static final double LEAST_KEPT = 0.85;
    private static final double LEAST_TOLD = 0.6;

    @Override
    public About about() {
        return About.of(
                        "list.reworded",
                        Severity.HINT,
                        "清单比正文明显简略或另作表述",
                        "The row tells its measure much shorter or in other words")
                .folding(
                        5,
                        "清单有%d行比正文明显简略或另作表述，请确认没有遗漏要求",
                        "%d rows tell their measures much shorter or in other words");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream()
                .filter(row -> row.comparison() != null && !row.isRepaired("content"))
                .filter(Reworded::isOther)
                .map(row -> {
                    var measure = Objects.requireNonNull(row.measure());
                    return about().finding(
                                    "清单本行与正文“%s”相比改动较多"
                                            .formatted(measure.measure().title()),
                                    "This row differs much from “%s” in the body"
                                            .formatted(measure.measure().title()),
                                    row.subject(),
                                    row.row().span(),
                                    measure.measure().span());
                });
    }

    private static boolean isOther(Plan.ListedRow row) {
        var comparison = Objects.requireNonNull(row.comparison());
        var measure = Objects.requireNonNull(row.measure());
        boolean several = measure.measure().blocks().size() > 1;
        double told = comparison.row().length()
                / (double) Math.max(1, comparison.body().length());
        return comparison.kept() < LEAST_KEPT || (!several && told < LEAST_TOLD);
    }
}
