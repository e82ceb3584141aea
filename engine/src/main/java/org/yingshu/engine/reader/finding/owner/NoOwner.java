package org.yingshu.engine.reader.finding.owner;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A measure that names nobody, in a document whose other measures do. */
final class NoOwner implements Rule {

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]{2,160}(?:负责|牵头|配合|落实)\\s*[)）]|责任单位");

    @Override
    public About about() {
        return About.of("owner.none", Severity.WARNING, "措施没有责任单位", "Nobody answers for the measure")
                .folding(8, "有%d条措施没有责任单位", "%d measures name nobody who answers for them");
    }

    /** Owners that the text names in brackets, though they could not be read as such, are named all the same. */
    private static boolean namesNobody(PlanMeasure measure) {
        return measure.owners().isEmpty()
                && !IN_BRACKETS.matcher(measure.measure().text()).find();
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.byDocument().stream().flatMap(measures -> {
            List<PlanMeasure> without =
                    measures.stream().filter(NoOwner::namesNobody).toList();
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
