package org.yingshu.engine.reader.finding.deadline;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** The text sets a date behind the one that the measure is due by. */
final class TextLater implements Rule {

    @Override
    public About about() {
        return About.of(
                        "deadline.text-later",
                        Severity.WARNING,
                        "正文写的日期晚于时间节点",
                        "The text sets a later date than the deadline line or column")
                .folding(25, "有%d处正文日期晚于时间节点", "%d texts set a later date than their deadline");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return Dues.withoutEchoes(plan, Dues.in(plan).flatMap(dues -> {
            Deadline last = dues.last().orElse(null);
            if (last == null) {
                return Stream.empty();
            }
            return dues.dated()
                    .filter(deadline ->
                            !deadline.inferredYear() && Dues.end(deadline).compareTo(Dues.end(last)) > 0)
                    .map(deadline -> about().finding(
                                    "“%s”：正文写“%s”，时间节点却是“%s”".formatted(dues.name(), deadline.raw(), last.raw()),
                                    "“%s”: the text says “%s”, the deadline is “%s”"
                                            .formatted(dues.name(), deadline.raw(), last.raw()),
                                    dues.subject(),
                                    deadline.span(),
                                    last.span()));
        }));
    }
}
