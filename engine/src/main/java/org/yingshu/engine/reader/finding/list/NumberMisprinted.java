package org.yingshu.engine.reader.finding.list;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A running number that is printed twice, or missing. */
final class NumberMisprinted implements Rule {

    @Override
    public About about() {
        return About.of(
                "list.number",
                Severity.WARNING,
                "清单序号重复、缺失或跳号",
                "A running number of the list is printed twice, or missing");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> row.row().repairs().stream()
                .filter(repair -> repair.field().equals("number"))
                .map(repair -> about().finding(
                                repair.printed().isEmpty()
                                        ? "本行没有序号，按前后行应为%s".formatted(repair.restored())
                                        : "序号印为%s，按前后行应为%s".formatted(repair.printed(), repair.restored()),
                                repair.printed().isEmpty()
                                        ? "The row has no number; by its neighbours it is %s"
                                                .formatted(repair.restored())
                                        : "Number %s is printed; by its neighbours it is %s"
                                                .formatted(repair.printed(), repair.restored()),
                                row.subject(),
                                row.row().span())));
    }
}
