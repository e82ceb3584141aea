package org.yingshu.engine.reader.finding.reference;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** The text announces so many special plans, and the document has more or fewer. */
final class CountOfPlans implements Rule {

    private static final Pattern COUNT = Pattern.compile("[“\"]?(?<count>\\d{1,2})[”\"]?(?:个|项|份)专项[^，。；、\\d]{0,10}方案");

    @Override
    public About about() {
        return About.of(
                "reference.count",
                Severity.WARNING,
                "文中所说的专项方案个数与附件不符",
                "The text announces another number of special plans than the document has");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return plan.reading().documents().stream().flatMap(document -> {
            long plans = document.attachments().stream()
                    .filter(attachment -> attachment.title().contains("专项"))
                    .count();
            if (plans < 2) {
                return Stream.empty();
            }
            return manuscript
                    .matcher(COUNT)
                    .region(manuscript.from(document.span()), manuscript.to(document.span()))
                    .results()
                    .filter(count -> Integer.parseInt(count.group(1)) != plans)
                    .map(count -> about().finding(
                                    "文中说“%s”，附件里有%d个专项方案".formatted(count.group(), plans),
                                    "The text says “%s”; there are %d special plans".formatted(count.group(), plans),
                                    "",
                                    manuscript.span(count.start(), count.end())));
        });
    }
}
