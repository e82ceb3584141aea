package org.yingshu.engine.reader.finding.owner;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** One line of owners and deadline behind several measures. */
final class SharedDuty implements Rule {

    @Override
    public About about() {
        return About.of(
                        "owner.shared",
                        Severity.HINT,
                        "本条没有责任单位和时限，系统取同组后一条的",
                        "The measure has no owners and deadline; those of a later one of its section are taken")
                .folding(
                        3,
                        "有%d条措施没有自己的责任单位和时限，系统取同组后一条的，请确认",
                        "%d measures have no owners and deadline; those of a later one are taken");
    }

    /** What stands behind the heading above is said of all its items; what stands below was printed for another. */
    private static boolean isFromBelow(PlanMeasure measure, Block block) {
        return block.shared()
                && block.span().fromLine() >= measure.measure().span().fromLine();
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.measures().stream()
                .filter(measure -> measure.measure().blocks().stream().anyMatch(block -> isFromBelow(measure, block)))
                .map(measure -> about().finding(
                                "“%s”没有责任单位和时限，系统取同组后一条的"
                                        .formatted(measure.measure().title()),
                                "“%s” has no owners and deadline; those of a later measure are taken"
                                        .formatted(measure.measure().title()),
                                measure.path(),
                                measure.measure().span(),
                                measure.measure().blocks().get(0).span()));
    }
}
