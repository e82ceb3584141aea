package org.yingshu.engine.reader.finding.list;

import java.util.stream.Collectors;
import java.util.Set;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** The list gives a duty to others than the body. */
final class OwnersDiffer implements Rule {

    @Override
    public About about() {
        return About.of(
                        "list.owners",
                        Severity.WARNING,
                        "清单与正文的责任单位不一致",
                        "The list names other owners than the body")
                .folding(40, "清单有%d行与正文的责任单位不一致", "%d rows name other owners than the body");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            RowOwners owners = RowOwners.of(row);
            if (owners == null || owners.grouped() || owners.onlyRow().isEmpty() && owners.onlyBody().isEmpty()) {
                return Stream.empty();
            }
            return Stream.of(about().finding(
                            "责任单位不一致：" + told(owners, "清单多", "正文多", "、", "；"),
                            "Other owners: " + told(owners, "only the list has ", "only the body has ", ", ", "; "),
                            row.subject(),
                            plan.manuscript().find(row.row().span(), row.row().ownersRaw()),
                            owners.block().span()));
        });
    }

    private static String told(RowOwners owners, String row, String body, String comma, String semicolon) {
        var parts = new ArrayList<String>();
        if (!owners.onlyRow().isEmpty()) {
            parts.add(row + names(owners.onlyRow(), comma));
        }
        if (!owners.onlyBody().isEmpty()) {
            parts.add(body + names(owners.onlyBody(), comma));
        }
        return String.join(semicolon, parts);
    }

    private static String names(Set<String> names, String comma) {
        String shown = names.stream().limit(6).collect(Collectors.joining(comma));
        return names.size() > 6 ? shown + "…(" + names.size() + ")" : shown;
    }
}
