package org.yingshu.engine.reader.finding.reference;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** 〔2022〕号: a document that cannot be looked up. */
final class NumberMissing implements Rule {

    private static final Pattern EMPTY = Pattern.compile("[〔\\[（(]20\\d\\d[〕\\]）)]号");

    @Override
    public About about() {
        return About.of(
                "reference.number-missing",
                Severity.WARNING,
                "引用文件的文号缺序号（如〔2022〕号）",
                "The number of a quoted document lacks its last part");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript.matcher(EMPTY).results().map(number -> {
            int from = issuer(manuscript.text(), number.start());
            String printed = manuscript.text().substring(from, number.end());
            return about().finding(
                            "文号“%s”缺序号".formatted(printed),
                            "The document number “%s” is not complete".formatted(printed),
                            "",
                            manuscript.span(from, number.end()));
        });
    }

    /** The issuer's short name stands in front: 政办发. */
    private static int issuer(String text, int number) {
        int from = number;
        while (from > 0 && number - from < 8 && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
