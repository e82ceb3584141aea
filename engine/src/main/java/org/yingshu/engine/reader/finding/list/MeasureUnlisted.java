package org.yingshu.engine.reader.finding.list;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A measure that the list forgot. The overall plan says in short what the special plans say, and is not listed. */
final class MeasureUnlisted implements Rule {

    @Override
    public About about() {
        return About.of(
                        "list.measure-without-row",
                        Severity.WARNING,
                        "正文措施没有列入任务清单",
                        "A measure of the body that the task list does not hold")
                .folding(15, "正文有%d条措施没有列入任务清单", "%d measures of the body are not in the task list");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        var linked = new HashSet<String>();
        // by identity: to compare two attachments is to compare all that they hold
        Set<Attachment> attachments = Collections.newSetFromMap(new IdentityHashMap<>());
        plan.rows().forEach(row -> {
            if (row.measure() != null) {
                linked.add(row.measure().path());
                attachments.add(row.measure().attachment());
            }
        });
        return plan.measures().stream()
                .filter(measure -> attachments.contains(measure.attachment()) && !measure.isOverall())
                .filter(measure -> !linked.contains(measure.path()))
                .map(measure -> about().finding(
                                "“%s”没有列入任务清单".formatted(measure.measure().title()),
                                "“%s” is not in the task list"
                                        .formatted(measure.measure().title()),
                                measure.path(),
                                measure.measure().span()));
    }
}
