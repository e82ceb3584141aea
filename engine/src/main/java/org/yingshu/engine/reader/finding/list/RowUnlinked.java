package org.yingshu.engine.reader.finding.list;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A row that no measure of the body answers to, in a list whose other rows have one. */
final class RowUnlinked implements Rule {

    @Override
    public About about() {
        return About.of(
                        "list.row-without-measure",
                        Severity.WARNING,
                        "清单的任务在正文里找不到对应措施",
                        "A row of the list that no measure of the body answers to")
                .folding(12, "清单有%d行在正文里找不到对应措施", "%d rows of the list have no measure in the body");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        long linked = plan.rows().stream().filter(row -> row.measure() != null).count();
        if (linked * 2 < plan.rows().size()) {
            return Stream.empty();
        }
        return plan.rows().stream()
                .filter(row -> row.measure() == null && !row.row().content().isEmpty())
                .map(row -> about().finding(
                                "清单任务“%s”在正文里找不到对应措施"
                                        .formatted(Excerpt.of(row.row().content())),
                                "No measure of the body answers to the row “%s”"
                                        .formatted(Excerpt.of(row.row().content())),
                                row.subject(),
                                row.row().span()));
    }
}
