package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.target.Quantity;

/** The table counts fields or matters that a measure names one by one, and the two numbers differ. */
final class ListedOtherwise implements Rule {

    private static final Pattern LIST =
            Pattern.compile("(?<items>[^。；，：（）]{4,12}(?:、[^。；，：（）]{2,20}){4,40})等(?:重点)?(?:行业领域|行业|领域|事项)");
    private static final Pattern COUNTED = Pattern.compile("(?:行业|领域|事项)(?:数量|总数|个数)?$");
    private static final double LEAST_SHARED = 0.6;

    @Override
    public About about() {
        return About.of(
                "target.listed",
                Severity.WARNING,
                "指标表的个数与正文逐一列出的项数不同",
                "The table counts otherwise than the text, which names the items one by one");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, TableTarget> last = new LinkedHashMap<>();
        TableTarget.in(plan)
                .filter(row -> COUNTED.matcher(row.subject()).find())
                .forEach(row -> last.put(row.row() + row.subject(), row));
        return last.values().stream().flatMap(row -> plan.measures().stream()
                .filter(measure -> Objects.equals(
                        measure.attachment().number(), row.table().attachment()))
                .flatMap(measure -> compare(plan, row, measure)));
    }

    private Stream<Finding> compare(Plan plan, TableTarget row, PlanMeasure measure) {
        Quantity promised = row.promised().orElse(null);
        String text = measure.measure().text().replaceAll("\\s", "");
        Matcher list = LIST.matcher(text);
        if (promised == null || !list.find() || !speaksOf(text, row.subject())) {
            return Stream.empty();
        }
        String items = list.group("items");
        int listed = items.split("、").length;
        if (promised.low().compareTo(BigDecimal.valueOf(listed)) == 0) {
            return Stream.empty();
        }
        return Stream.of(about().finding(
                        "“%s”指标表为%s，正文逐一列出%d项"
                                .formatted(row.subject(), row.target().raw(), listed),
                        "“%s” is %s in the table, the text names %d"
                                .formatted(row.subject(), row.target().raw(), listed),
                        measure.path(),
                        row.row(),
                        plan.manuscript().find(measure.measure().span(), items)));
    }

    private static boolean speaksOf(String text, String subject) {
        Set<String> words = Bigrams.of(subject.replaceFirst("(?:数量|总数|个数)$", ""));
        long shared = words.stream().filter(text::contains).count();
        return shared >= LEAST_SHARED * words.size();
    }
}
