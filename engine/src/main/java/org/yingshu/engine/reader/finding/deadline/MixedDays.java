package org.yingshu.engine.reader.finding.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** 5日 beside 5个工作日: calendar days or working days? */
final class MixedDays implements Rule {

    private static final Pattern WORKING = Pattern.compile("\\d+个?工作日");
    private static final Pattern CALENDAR = Pattern.compile("(?<![月\\d.])\\d{1,3}(?:日|天)(?:内|以内|之内|前|办结)");

    @Override
    public About about() {
        return About.of(
                        "deadline.mixed-days",
                        Severity.HINT,
                        "同一措施里“日”“天”与“工作日”混用",
                        "Days and working days stand side by side in one measure")
                .folding(5, "有%d条措施里“日”“天”与“工作日”混用", "%d measures mix days and working days");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.allMeasures().stream().flatMap(measure -> {
            String text = measure.measure().text().replaceAll("\\s", "");
            Matcher calendar = CALENDAR.matcher(text);
            Matcher working = WORKING.matcher(text);
            if (!calendar.find() || !working.find()) {
                return Stream.empty();
            }
            Span whole = measure.measure().span();
            return Stream.of(about().finding(
                            "“%s”与“%s”并用，前者是自然日还是工作日不明确".formatted(calendar.group(), working.group()),
                            "“%s” beside “%s”: calendar or working days?".formatted(calendar.group(), working.group()),
                            measure.path(),
                            plan.manuscript().find(whole, calendar.group()),
                            plan.manuscript().find(whole, working.group())));
        });
    }
}
