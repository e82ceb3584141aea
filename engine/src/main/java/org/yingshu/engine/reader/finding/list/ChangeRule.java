package org.yingshu.engine.reader.finding.list;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;

/** A rule that looks at one difference at a time between a row and the measure it stands for. */
interface ChangeRule extends Rule {

    /** Below this a row was written afresh, and its differences are no slips. */
    double LEAST_KEPT = 0.5;

    @Override
    default Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            Comparison comparison = row.comparison();
            if (comparison == null || row.isRepaired("content") && row.row().content().isEmpty()) {
                return Stream.empty();
            }
            return comparison.kept() < LEAST_KEPT
                    ? Stream.empty()
                    : comparison.changes().stream().filter(this::concerns).map(change -> tell(row, change));
        });
    }

    boolean concerns(Comparison.Change change);

    Finding tell(Plan.ListedRow row, Comparison.Change change);

    default Finding finding(Plan.ListedRow row, Comparison.Change change, String message, String messageEn) {
        return about().finding(message, messageEn, row.subject(), change.rowSpan(), change.bodySpan());
    }
}
