package org.yingshu.engine.reader.finding.list;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** The list's deadline is another than the body's. */
final class DeadlineDiffers implements Rule {

    @Override
    public About about() {
        return About.of(
                        "list.deadline",
                        Severity.ERROR,
                        "清单与正文的完成时限不一致",
                        "The list gives another deadline than the body")
                .folding(30, "清单有%d行与正文的完成时限不一致", "%d rows give another deadline than the body");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            if (row.measure() == null || row.isRepaired("deadlineRaw")) {
                return Stream.empty();
            }
            String listed = due(row.row().deadlines());
            var blocks = row.measure().measure().blocks().stream()
                    .filter(block -> !due(block.deadlines()).isEmpty())
                    .toList();
            boolean same = blocks.isEmpty()
                    || listed.isEmpty()
                    || blocks.stream().anyMatch(block -> due(block.deadlines()).equals(listed));
            if (same) {
                return Stream.empty();
            }
            var block = blocks.get(0);
            return Stream.of(about().finding(
                            "清单的时限是“%s”，正文是“%s”".formatted(row.row().deadlineRaw(), block.deadlineRaw()),
                            "Due “%s” in the list, “%s” in the body"
                                    .formatted(row.row().deadlineRaw(), block.deadlineRaw()),
                            row.subject(),
                            plan.manuscript()
                                    .find(
                                            row.row().span(),
                                            row.row().deadlineRaw().replaceAll("\\s", "")),
                            block.deadlines().get(0).span()));
        });
    }

    /** The last date, or that it goes on; the milestones before it may be told in one place only. */
    private static String due(List<Deadline> deadlines) {
        var line = deadlines.stream().filter(deadline -> !deadline.fromText()).toList();
        return line.stream()
                .map(Deadline::until)
                .filter(Objects::nonNull)
                .map(until -> until.substring(0, Math.min(7, until.length())))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> line.stream().anyMatch(d -> d.kind() == Deadline.Kind.CONTINUING) ? "continuing" : "");
    }
}
