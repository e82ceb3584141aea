package org.yingshu.engine.reader.finding.deadline;

import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A measure that is due at no time, among others that are. */
final class NoDeadline implements Rule {

    private static final double MOST = 0.6;

    @Override
    public About about() {
        return About.of(
                        "deadline.none",
                        Severity.WARNING,
                        "措施没有时限，而同一方案的多数措施有",
                        "The measure is due at no time, though most measures of its plan are")
                .folding(10, "有%d条措施没有时限", "%d measures are due at no time");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.byAttachment().stream().flatMap(measures -> {
            List<PlanMeasure> without =
                    measures.stream().filter(NoDeadline::isTimeless).toList();
            long lines = measures.stream()
                    .filter(measure -> !measure.deadlines().isEmpty())
                    .count();
            // a plan that has its dates in the text here and there does not promise one for each measure
            if (lines < measures.size() * MOST) {
                return Stream.empty();
            }
            return without.stream().map(measure -> about().finding(
                            "“%s”没有时限".formatted(measure.measure().title()),
                            "“%s” is due at no time".formatted(measure.measure().title()),
                            measure.path(),
                            measure.measure().span()));
        });
    }

    private static boolean isTimeless(PlanMeasure measure) {
        return measure.deadlines().isEmpty()
                && measure.measure().milestones().isEmpty()
                && measure.measure().blocks().stream()
                        .allMatch(block -> block.deadlineRaw().isEmpty());
    }
}
