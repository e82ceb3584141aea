package org.yingshu.engine.reader.finding.deadline;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** 每季度, without the day by which: nobody can be reminded. */
final class RecurringWithoutDay implements Rule {

    private static final Pattern DAY = Pattern.compile("\\d|[日号底末初]|上旬|中旬|下旬");

    @Override
    public About about() {
        return About.of(
                        "deadline.no-day",
                        Severity.HINT,
                        "周期性任务没有写明哪一天前完成",
                        "A recurring duty does not say by which day")
                .folding(3, "有%d处周期性任务没有写明哪一天前完成", "%d recurring duties do not say by which day");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.measures().stream()
                .flatMap(measure -> Stream.concat(measure.deadlines().stream(), measure.measure().milestones().stream())
                        .filter(deadline -> deadline.kind() == Deadline.Kind.RECURRING
                                && !DAY.matcher(deadline.raw()).find())
                        .map(deadline -> about().finding(
                                        "“%s”没有写明哪一天前完成".formatted(deadline.raw()),
                                        "“%s” does not say by which day".formatted(deadline.raw()),
                                        measure.path(),
                                        deadline.span())));
    }
}
