package org.yingshu.engine.reader.finding.owner;

import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A measure that names nobody, in a document whose other measures do. */
final class NoOwner implements Rule {

    @Override
    public About about() {
        return About.of("owner.none", Severity.WARNING, "措施没有责任单位", "Nobody answers for the measure")
                .folding(8, "有%d条措施没有责任单位", "%d measures name nobody who answers for them");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.byDocument().values().stream().flatMap(measures -> {
            List<PlanMeasure> without = measures.stream()
                    .filter(measure -> measure.owners().isEmpty())
                    .toList();
            // a report or an outline plan names owners nowhere: that is its kind, not its mistake
            if (without.size() * 2 > measures.size()) {
                return Stream.empty();
            }
            return without.stream().map(measure -> about().finding(
                            "“%s”没有责任单位".formatted(measure.measure().title()),
                            "Nobody answers for “%s”"
                                    .formatted(measure.measure().title()),
                            measure.path(),
                            measure.measure().span()));
        });
    }
}
