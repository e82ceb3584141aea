package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Matcher;
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

    private static final Pattern ABOVE = Pattern.compile("(?<![\\d.])(?:1\\d\\d|[2-9]\\d\\d|\\d{4,5})(?:\\.\\d+)?[%％]");
    private static final Pattern NAME =
            Pattern.compile("(?<name>[\\u4e00-\\u9fff]{2,12}(?:率|占比))(?:达到|达|为|提升到|提高到|提升至|提高至|不低于)?$");
    private static final int LONGEST_NAME = 20;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|回报|收益|杠杆|负债|超额|投资|完成率|拨备|利用率|产销");

    @Override
    public About about() {
        return About.of("target.over-100", Severity.WARNING, "比率超过100%", "A rate above 100 %");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        var found = new ArrayList<Finding>();
        Matcher above = manuscript.matcher(ABOVE);
        while (above.find()) {
            String figure = above.group();
            int from = Math.max(0, above.start() - LONGEST_NAME);
            Matcher name = NAME.matcher(manuscript.text().substring(from, above.start()));
            boolean rate = name.find() && !GROWTH.matcher(name.group("name")).find();
            boolean whole = new BigDecimal(figure.substring(0, figure.length() - 1)).compareTo(WHOLE) == 0;
            if (rate && !whole && isOneWord(manuscript.span(above.start(), above.end()), figure)) {
                found.add(about().finding(
                                "“%s”写作%s，超过100%%".formatted(name.group("name"), figure),
                                "“%s” is given as %s".formatted(name.group("name"), figure),
                                "",
                                manuscript.span(from + name.start(), above.end())));
            }
        }
        return found.stream();
    }

    /** A footnote's digit or a neighbouring cell may stand before the figure: 覆盖率1 70.96%. */
    private static boolean isOneWord(Span span, String figure) {
        return span.fromLine() == span.toLine() && span.toColumn() - span.fromColumn() == figure.length();
    }
}
