package org.yingshu.engine.reader.finding.reference;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** 7项：, and then six. */
final class CountOfItems implements Rule {

    private static final Pattern ENUMERATION = Pattern.compile(
            "(?<count>\\d{1,2}|[三四五六七八九])(?:个|项|类|种|大)(?<what>[\\u4e00-\\u9fff]{2,8})：(?<items>[^。；：（）\\d]{6,160})[。；]");
    private static final String NUMERALS = "零一二三四五六七八九";

    @Override
    public About about() {
        return About.of(
                "reference.count-of-items",
                Severity.WARNING,
                "写明的项数与列出的项数不同",
                "So many items are announced, and another number is listed");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript.matcher(ENUMERATION).results().flatMap(found -> {
            String items = found.group(3);
            int listed = items.split("、").length;
            int announced = number(found.group(1));
            // far apart, or with a sentence inside, the list is no list of these
            boolean list = listed > 2 && items.indexOf('，') < 0 && !items.contains("等");
            return list && announced != listed && Math.abs(announced - listed) <= 2
                    ? Stream.of(about().finding(
                                    "写“%s%s”，列出%d项".formatted(found.group(1), found.group(2), listed),
                                    "“%s%s” are announced, %d are listed"
                                            .formatted(found.group(1), found.group(2), listed),
                                    "",
                                    manuscript.span(found.start(), found.end())))
                    : Stream.empty();
        });
    }

    private static int number(String printed) {
        int numeral = NUMERALS.indexOf(printed);
        return numeral >= 0 ? numeral : Integer.parseInt(printed);
    }
}
