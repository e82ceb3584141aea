package org.yingshu.engine.reader.finding.owner;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** Who answers can only be known from another document. */
final class OwnerByReference implements Rule {

    private static final Pattern REFERENCE = Pattern.compile("《[^》]+》[^、，。]{0,6}(?:规定|确定|明确|列明|所列)");

    @Override
    public About about() {
        return About.of(
                "owner.by-reference",
                Severity.HINT,
                "责任单位要到另一份文件里去查",
                "Another document has to be read to know who answers");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.measures().stream().flatMap(measure -> measure.ownBlocks()
                .filter(block -> REFERENCE.matcher(block.ownersRaw()).find())
                .map(block -> about().finding(
                                "责任单位写作“%s”，需另查该文件才知道是谁".formatted(block.ownersRaw()),
                                "The owners are “%s”: only that document tells who they are"
                                        .formatted(block.ownersRaw()),
                                measure.path(),
                                block.span())));
    }
}
