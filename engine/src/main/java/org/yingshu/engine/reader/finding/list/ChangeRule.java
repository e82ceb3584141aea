package org.yingshu.engine.reader.finding.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;

/** A rule that looks at one difference at a time between a row and the measure it stands for. */
interface ChangeRule extends Rule {

    /** Below this a row was written afresh, and its differences are no slips. */
    double LEAST_KEPT = 0.5;

    int NEAR = 8;

    @Override
    default Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            Comparison comparison = row.comparison();
            if (comparison == null
                    || (row.isRepaired("content") && row.row().content().isEmpty())) {
                return Stream.empty();
            }
            return comparison.kept() < LEAST_KEPT
                    ? Stream.empty()
                    : apart(comparison.changes().stream().filter(this::concerns).toList()).stream()
                            .map(change -> tell(row, change));
        });
    }

    /** Of changes that stand next to each other the first: year and month of one date are one finding. */
    private static List<Comparison.Change> apart(List<Comparison.Change> changes) {
        var apart = new ArrayList<Comparison.Change>();
        for (Comparison.Change change : changes) {
            boolean near = !apart.isEmpty()
                    && change.rowFrom() - apart.get(apart.size() - 1).rowTo() < NEAR;
            if (!near) {
                apart.add(change);
            }
        }
        return apart;
    }

    boolean concerns(Comparison.Change change);

    Finding tell(Plan.ListedRow row, Comparison.Change change);

    default Finding finding(Plan.ListedRow row, Comparison.Change change, String message, String messageEn) {
        return about().finding(message, messageEn, row.subject(), change.rowSpan(), change.bodySpan());
    }
}
