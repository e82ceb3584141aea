package org.yingshu.engine.reader.finding.text;

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

/** What a replacement over the whole text left behind: 国家省发展改革委, （市、区） that lost its 县. */
final class WrongReplacement implements Rule {

    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "国家省[\\u4e00-\\u9fff]{2,6}(?:委|局|厅|部)|人民政府采购|人民政府人民政府|密切负责|协调负责|积极负责" + "|(?<!县)[（(]市、区[）)]");
    private static final Pattern COUNTY = Pattern.compile("县[（(]市、区[）)]");

    @Override
    public About about() {
        return About.of(
                        "text.replacement",
                        Severity.WARNING,
                        "疑似批量替换留下的错词（如“国家省……委”、漏“县”的“（市、区）”）",
                        "A word that a replacement over the whole text seems to have spoilt")
                .folding(20, "有%d处疑似批量替换留下的错词", "%d words seem spoilt by a replacement over the whole text");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        boolean counties = manuscript.matcher(COUNTY).results().limit(3).count() == 3;
        var found = new ArrayList<Finding>();
        Matcher words = manuscript.matcher(LEFT_BEHIND);
        int end = -1;
        while (words.find()) {
            boolean county = words.group().length() == 5 && words.group().contains("市、区");
            boolean same = words.start() - end < 4 && end >= 0;
            end = words.end();
            if ((county && !counties) || same) {
                continue;
            }
            int from = Math.max(0, words.start() - 4);
            int to = Math.min(manuscript.text().length(), words.end() + 8);
            String around = manuscript.text().substring(from, to);
            found.add(about().finding(
                            county
                                    ? "“%s”：“%s”前疑漏“县”字".formatted(around, words.group())
                                    : "“%s”：“%s”疑为批量替换所致".formatted(around, words.group()),
                            "“%s”: “%s” seems spoilt by a replacement".formatted(around, words.group()),
                            "",
                            manuscript.span(words.start(), words.end())));
        }
        return found.stream();
    }
}
