package org.yingshu.engine.reader.finding.owner;

import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;

/** Several units, none of them the lead. */
final class NoLead implements Rule {

    @Override
    public About about() {
        return About.of(
                        "owner.no-lead",
                        Severity.HINT,
                        "多个责任单位，没有写明谁牵头（系统按排名第一推定）",
                        "Several owners and no lead; the first one named is taken for it")
                .folding(
                        6,
                        "有%d条措施列了多个单位而没有写明谁牵头，系统按排名第一推定，请确认",
                        "%d measures name several owners and no lead; the first one named is taken for it");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.measures().stream()
                .flatMap(measure -> measure.ownBlocks().flatMap(block -> finding(measure, block)));
    }

    private static boolean isLead(Owner owner) {
        return owner.role() == Role.LEAD && !owner.inferred();
    }

    private Stream<Finding> finding(PlanMeasure measure, Block block) {
        List<Owner> units =
                block.owners().stream().filter(owner -> !owner.isPerson()).toList();
        if (units.size() < 2 || units.stream().anyMatch(NoLead::isLead)) {
            return Stream.empty();
        }
        String title = measure.measure().title();
        return Stream.of(about().finding(
                        "“%s”有%d个单位，没有写明谁牵头".formatted(title, units.size()),
                        "“%s” has %d owners and no lead".formatted(title, units.size()),
                        measure.path(),
                        units.get(0).span().and(units.get(units.size() - 1).span())));
    }
}
