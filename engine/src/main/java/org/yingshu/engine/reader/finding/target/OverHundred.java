package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** A share of more than the whole. */
final class OverHundred implements Rule {

    private static final Pattern RATE = Pattern.compile(
            "(?<name>[\\u4e00-\\u9fff]{2,12}(?:率|占比))(?:达到|达|为|提升到|提高到|提升至|提高至|不低于)?(?<value>\\d{1,5}(?:\\.\\d+)?)[%％]");
    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|回报|收益|杠杆|负债|超额|投资|完成率|拨备|利用率|产销");

    @Override
    public About about() {
        return About.of(
                "target.over-100", Severity.WARNING, "比率超过100%", "A rate above 100 %");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript.matcher(RATE).results()
                .filter(rate -> new BigDecimal(rate.group(2)).compareTo(BigDecimal.valueOf(100)) > 0)
                .filter(rate -> isOneWord(manuscript.span(rate.start(2), rate.end(2)), rate.group(2)))
                .filter(rate -> !GROWTH.matcher(rate.group(1)).find())
                .map(rate -> about().finding(
                                "“%s”写作%s%%，超过100%%".formatted(rate.group(1), rate.group(2)),
                                "“%s” is given as %s %%".formatted(rate.group(1), rate.group(2)),
                                "",
                                manuscript.span(rate.start(), rate.end())));
    }

    /** A footnote's digit or a neighbouring cell may stand before the figure: 覆盖率1 70.96%. */
    private static boolean isOneWord(Span span, String figure) {
        return span.fromLine() == span.toLine() && span.toColumn() - span.fromColumn() == figure.length();
    }
}
