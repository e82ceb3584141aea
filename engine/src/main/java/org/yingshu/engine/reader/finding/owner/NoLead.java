package org.yingshu.engine.reader.finding.owner;

import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Role;

/** Several units, none of them the lead, where the document names leads elsewhere. */
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
        return plan.measures().stream().flatMap(measure -> measure.ownBlocks()
                .filter(block -> block.owners().size() > 1
                        && block.owners().stream().noneMatch(owner -> owner.role() == Role.LEAD && !owner.inferred()))
                .map(block -> about().finding(
                                "“%s”有%d个单位，没有写明谁牵头"
                                        .formatted(
                                                measure.measure().title(),
                                                block.owners().size()),
                                "“%s” has %d owners and no lead"
                                        .formatted(
                                                measure.measure().title(),
                                                block.owners().size()),
                                measure.path(),
                                block.owners()
                                        .get(0)
                                        .span()
                                        .and(block.owners()
                                                .get(block.owners().size() - 1)
                                                .span()))));
    }
}
