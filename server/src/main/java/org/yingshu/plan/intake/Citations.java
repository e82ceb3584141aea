package org.yingshu.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.plan.PlanSpan;

/** Documents that a plan cites: 《…条例》, 《…的意见》（国发〔2019〕1号） (R1.33). */
final class Citations {

    /** Names in these signs are documents when they end like one; others are platforms, products, columns. */
    private static final Pattern CITED =
            Pattern.compile("《([^《》\\n]{3,80}(?:法|条例|办法|意见|通知|方案|规定|规划|决定|细则|标准|目录|指南|规程|纲要|清单|规则|准则|指引|批复|公告))》"
                    + "(?:[（(](\\p{IsHan}{1,12}[〔\\[［]\\d{4}[〕\\]］](?:第)?\\d{1,4}号)[）)])?");

    private Citations() {}

    /** @param number 国发〔2019〕1号; null where the plan gives none */
    record Cited(String title, @Nullable String number, PlanSpan span) {}

    /** @param fromLine and {@code toLine} enclose the document; a title that runs over a line's end is found too */
    static List<Cited> in(SourceText source, int fromLine, int toLine) {
        int start = source.lineStart(fromLine);
        String text = source.text().substring(start, source.lineEnd(toLine));
        var cited = new ArrayList<Cited>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            cited.add(new Cited(
                    matcher.group(1),
                    matcher.group(2),
                    TasksOfReading.span(source.span(start + matcher.start(), start + matcher.end()))));
        }
        return cited;
    }
}
