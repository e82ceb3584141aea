package org.yingshu.engine.reader.finding.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** Signs of a typesetting language that were never set. */
final class MarkupRemains implements Rule {

    private static final Pattern MARKUP = Pattern.compile(
            "_\\{[^}]{0,12}\\}|\\^\\{[^}]{0,12}\\}|\\*\\*|</?(?:b|p|sub|sup|br|td|tr|table|span|i)/?>|&(?:lt|gt|amp|nbsp);|\\\\(?:text|mathrm|times|frac)");

    @Override
    public About about() {
        return About.of("text.markup", Severity.WARNING, "文中残留排版标记（如下标、加粗符号）", "Remains of markup stand in the text")
                .folding(
                        10,
                        "文中残留%d处排版标记（如“**”“<b>”），可能是转换文件时留下的",
                        "%d remains of markup (** and the like), probably of a conversion");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript.matcher(MARKUP).results().map(found -> about().finding(
                        "残留排版标记“%s”".formatted(found.group()),
                        "A remain of markup: “%s”".formatted(found.group()),
                        "",
                        manuscript.span(Math.max(0, found.start() - 2), found.end())));
    }
}
