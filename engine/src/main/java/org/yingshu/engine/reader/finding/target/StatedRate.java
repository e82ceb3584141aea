package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.target.Quantity;

/** A rate of a table that a sentence elsewhere sets otherwise: 双公示及时率 98 % here, 及时率 … 100 % there. */
final class StatedRate implements Rule {

    private static final Pattern RATE =
            Pattern.compile("[“\"](?<of>[\\u4e00-\\u9fff、]{2,10})[”\"](?:信息|工作)?(?<rate>[\\u4e00-\\u9fff]{2}率)$");
    private static final String VALUE =
            "(?:、[\\u4e00-\\u9fff]{2,4}率){0,3}(?:均|分别)?(?:实现|达到|达|为|保持)?(\\d{1,3}(?:\\.\\d+)?)[%％]";

    @Override
    public About about() {
        return About.of(
                "target.rate-elsewhere",
                Severity.WARNING,
                "指标表的比率目标与正文另一处不同",
                "A rate in the table is another than in a sentence of the text");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, TableTarget> last = new LinkedHashMap<>();
        TableTarget.in(plan).forEach(row -> last.put(row.row() + row.subject(), row));
        return last.values().stream().flatMap(row -> elsewhere(plan.manuscript(), row));
    }

    private Stream<Finding> elsewhere(Manuscript manuscript, TableTarget row) {
        Matcher name = RATE.matcher(row.subject());
        Quantity promised = row.promised().orElse(null);
        if (!name.find() || promised == null || !promised.unit().matches("[%％]")) {
            return Stream.empty();
        }
        Matcher stated = Pattern.compile(name.group("rate") + VALUE).matcher(manuscript.text());
        while (stated.find()) {
            boolean same = new BigDecimal(stated.group(1)).compareTo(promised.low()) == 0;
            String before = manuscript.text().substring(Math.max(0, stated.start() - 40), stated.start());
            int sentence = before.lastIndexOf('。');
            int line = manuscript.span(stated.start(), stated.end()).fromLine();
            boolean inTable = line >= row.table().span().fromLine()
                    && line <= row.table().span().toLine();
            if (!same && !inTable && before.substring(sentence + 1).contains(name.group("of"))) {
                return Stream.of(about().finding(
                                "“%s”指标表的目标是%s，正文写“%s”"
                                        .formatted(row.subject(), row.target().raw(), stated.group()),
                                "“%s”: the table's target is %s, the text says “%s”"
                                        .formatted(row.subject(), row.target().raw(), stated.group()),
                                "",
                                row.row(),
                                manuscript.span(stated.start(), stated.end())));
            }
        }
        return Stream.empty();
    }
}
