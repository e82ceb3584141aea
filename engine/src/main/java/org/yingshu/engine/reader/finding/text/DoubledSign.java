package org.yingshu.engine.reader.finding.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** Two signs where one belongs. */
final class DoubledSign implements Rule {

    private static final Pattern SIGNS = Pattern.compile("[，、；：][，、；：。]|。[。，、；]|（）|《》");

    @Override
    public About about() {
        return About.of("text.signs", Severity.HINT, "标点重复或括号内为空", "Signs are doubled, or brackets empty")
                .folding(10, "有%d处标点重复或括号内为空", "%d signs are doubled, or brackets empty");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript
                .matcher(SIGNS)
                .results()
                .filter(signs -> {
                    Span span = manuscript.span(signs.start(), signs.end());
                    return span.fromLine() == span.toLine() && span.toColumn() - span.fromColumn() == 2;
                })
                .map(signs -> {
                    int from = Math.max(0, signs.start() - 8);
                    int to = Math.min(manuscript.text().length(), signs.end() + 4);
                    String words = manuscript.text().substring(from, to);
                    return about().finding(
                                    "“%s”处标点有误".formatted(words),
                                    "The signs in “%s” are wrong".formatted(words),
                                    "",
                                    manuscript.span(signs.start(), signs.end()));
                });
    }
}
