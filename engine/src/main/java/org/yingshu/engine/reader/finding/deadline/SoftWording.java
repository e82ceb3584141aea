package org.yingshu.engine.reader.finding.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** 力争 beside a hard date: is it due then, or not? */
final class SoftWording implements Rule {

    private static final Pattern SOFT = Pattern.compile("力争|争取(?!更多|上级|国家|资金|政策|项目|支持)|原则上|(?<!积极)探索");
    private static final int NEAR = 24;
    private static final int BEFORE = 6;
    private static final String STOPS = "。；";

    @Override
    public About about() {
        return About.of(
                        "deadline.soft",
                        Severity.HINT,
                        "有明确日期，却用“力争”“争取”“原则上”等软性措辞",
                        "A firm date beside soft wording (力争, 争取, 原则上): binding or not?")
                .folding(3, "有%d处明确日期与“力争”“争取”等软性措辞并用", "%d firm dates stand beside soft wording");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return plan.measures().stream().flatMap(measure -> measure.measure().milestones().stream()
                .filter(deadline -> deadline.until() != null)
                .flatMap(deadline -> {
                    int date = manuscript.from(deadline.span());
                    int from = date;
                    while (from > 0
                            && date - from < BEFORE
                            && STOPS.indexOf(manuscript.text().charAt(from - 1)) < 0) {
                        from--;
                    }
                    int to = Math.min(manuscript.text().length(), manuscript.to(deadline.span()) + NEAR);
                    String near = manuscript.text().substring(from, to).replaceFirst("[。；].*", "");
                    Matcher soft = SOFT.matcher(near);
                    return soft.find()
                            ? Stream.of(about().finding(
                                            "“%s”与“%s”并用，是否必须按期完成不明确".formatted(soft.group(), deadline.raw()),
                                            "“%s” beside “%s”: it stays open whether that is binding"
                                                    .formatted(soft.group(), deadline.raw()),
                                            measure.path(),
                                            manuscript.span(from, from + near.length())))
                            : Stream.empty();
                }));
    }
}
