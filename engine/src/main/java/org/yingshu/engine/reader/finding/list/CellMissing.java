package org.yingshu.engine.reader.finding.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A cell that neither the row, nor its neighbours, nor the body can fill. */
final class CellMissing implements Rule {

    @Override
    public About about() {
        return About.of(
                        "list.cell-missing",
                        Severity.WARNING,
                        "清单缺责任单位、完成时限或内容，且无从补出",
                        "A row lacks owners, deadline or content, and nothing else gives them")
                .folding(10, "清单有%d行缺责任单位、完成时限或内容", "%d rows lack owners, deadline or content");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            var zh = new ArrayList<String>();
            var en = new ArrayList<String>();
            missing(row.row().content(), "内容", "content", zh, en);
            missing(row.row().ownersRaw(), "责任单位", "owners", zh, en);
            missing(row.row().deadlineRaw(), "完成时限", "deadline", zh, en);
            // a list without such a column does not miss it
            boolean column =
                    row.list().rows().stream().anyMatch(r -> !r.deadlineRaw().isEmpty());
            if (!column) {
                zh.remove("完成时限");
                en.remove("deadline");
            }
            return zh.isEmpty()
                    ? Stream.empty()
                    : Stream.of(about().finding(
                                    "本行缺" + String.join("、", zh),
                                    "The row lacks its " + String.join(", ", en),
                                    row.subject(),
                                    row.row().span()));
        });
    }

    private static void missing(String value, String zh, String en, List<String> named, List<String> namedEn) {
        if (value.isEmpty()) {
            named.add(zh);
            namedEn.add(en);
        }
    }
}
