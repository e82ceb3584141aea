package org.yingshu.engine.reader.finding.list;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** One group's name in the list for the many units that the body names. */
final class OwnersGrouped implements Rule {

    @Override
    public About about() {
        return About.of(
                        "list.owners-grouped",
                        Severity.HINT,
                        "清单用统称代替正文列出的单位，派发任务时需展开",
                        "The list has a group's name for the units that the body names one by one")
                .folding(4, "清单有%d行用统称代替正文逐一列出的单位", "%d rows have a group's name for units that the body names");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            RowOwners owners = RowOwners.of(row);
            return owners == null || !owners.grouped()
                    ? Stream.empty()
                    : Stream.of(about().finding(
                                    "清单写“%s”，正文写“%s”"
                                            .formatted(
                                                    String.join("、", owners.onlyRow()),
                                                    String.join("、", owners.onlyBody())),
                                    "The list says “%s”, the body “%s”"
                                            .formatted(
                                                    String.join("、", owners.onlyRow()),
                                                    String.join("、", owners.onlyBody())),
                                    row.subject(),
                                    plan.manuscript()
                                            .find(row.row().span(), row.row().ownersRaw()),
                                    owners.block().span()));
        });
    }
}
