package org.yingshu.engine.reader.finding.list;

import java.util.regex.Pattern;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Comparison;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** The list promises without a condition what the body promises under one. */
final class ConditionLost implements ChangeRule {

    private static final Pattern CONDITION = Pattern.compile(
            "除[^，。；]{1,40}外|不含|不包括|(?:以上|以下|以内)的|有条件的|条件成熟|原则上|特殊情况|符合[^，。；]{1,20}(?:条件|要求|规定)的|单户[^，。；]*以下");
    private static final int MOST_LETTERS = 60;

    @Override
    public About about() {
        return About.of(
                "list.condition-lost",
                Severity.WARNING,
                "清单丢了正文的限定条件（除……外、不含、有条件的）",
                "The list drops a condition that the body sets");
    }

    @Override
    public boolean concerns(Comparison.Change change) {
        String body = change.inBody();
        return body.length() <= MOST_LETTERS
                && change.inRow().length() * 3 <= body.length()
                && body.indexOf('。') < 0
                && (body.startsWith("（")
                        || body.startsWith("除")
                        || body.replaceFirst("^，|，$", "").indexOf('，') < 0)
                && CONDITION.matcher(body).find()
                && !CONDITION.matcher(change.inRow()).find();
    }

    @Override
    public Finding tell(Plan.ListedRow row, Comparison.Change change) {
        return finding(
                row,
                change,
                "清单没有正文的限定“%s”".formatted(change.inBody()),
                "The list lacks the body's condition “%s”".formatted(change.inBody()));
    }
}
