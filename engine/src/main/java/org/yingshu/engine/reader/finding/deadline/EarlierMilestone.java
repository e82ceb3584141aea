package org.yingshu.engine.reader.finding.deadline;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A date in the text before the final one: a milestone that has to be watched as well. */
final class EarlierMilestone implements Rule {

    @Override
    public About about() {
        return About.of(
                        "deadline.milestone",
                        Severity.HINT,
                        "正文里有早于时间节点的阶段性日期，需单独跟踪",
                        "The text has a milestone before the deadline, to be watched on its own")
                .folding(3, "有%d处正文日期早于时间节点，是需单独跟踪的阶段性节点", "%d dates in texts are milestones before the deadline");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return Dues.withoutEchoes(plan, Dues.in(plan).flatMap(dues -> {
            Deadline last = dues.last().orElse(null);
            if (last == null) {
                return Stream.empty();
            }
            return dues.dated()
                    .filter(deadline -> Dues.end(deadline).compareTo(Dues.end(last)) < 0)
                    .map(deadline -> about().finding(
                                    "“%s”：正文“%s”早于时间节点“%s”".formatted(dues.name(), deadline.raw(), last.raw()),
                                    "“%s”: “%s” in the text comes before the deadline “%s”"
                                            .formatted(dues.name(), deadline.raw(), last.raw()),
                                    dues.subject(),
                                    deadline.span(),
                                    last.span()));
        }));
    }
}
