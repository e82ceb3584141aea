package org.yingshu.engine.reader.finding.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** The list gives a duty to others than the body. */
final class OwnersDiffer implements Rule {

    @Override
    public About about() {
        return About.of("list.owners", Severity.WARNING, "清单与正文的责任单位不一致", "The list names other owners than the body")
                .folding(40, "清单有%d行与正文的责任单位不一致", "%d rows name other owners than the body");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, List<Case>> same = new LinkedHashMap<>();
        for (Plan.ListedRow row : plan.rows()) {
            RowOwners owners = RowOwners.of(row);
            if (owners != null
                    && !owners.grouped()
                    && !(owners.onlyRow().isEmpty() && owners.onlyBody().isEmpty())) {
                same.computeIfAbsent(owners.onlyRow() + "|" + owners.onlyBody(), key -> new ArrayList<>())
                        .add(new Case(row, owners));
            }
        }
        return same.values().stream().map(cases -> finding(plan, cases));
    }

    private record Case(Plan.ListedRow row, RowOwners owners) {}

    /** One finding where the same units are left out of many rows. */
    private Finding finding(Plan plan, List<Case> cases) {
        RowOwners owners = cases.get(0).owners();
        var spans = new ArrayList<Span>();
        for (Case one : cases) {
            spans.add(plan.manuscript()
                    .find(one.row().row().span(), one.row().row().ownersRaw()));
            spans.add(one.owners().block().span());
        }
        int more = cases.size() - 1;
        return about().finding(
                        about().severity(),
                        "责任单位不一致：" + told(owners, "清单多", "正文多", "、", "；")
                                + (more > 0 ? "（另有%d行相同）".formatted(more) : ""),
                        "Other owners: "
                                + told(owners, "only the list has ", "only the body has ", ", ", "; ")
                                + (more > 0 ? " (so do %d more rows)".formatted(more) : ""),
                        cases.get(0).row().subject(),
                        spans);
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
