package org.yingshu.engine.reader.finding.deadline;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** 7个工作内: the 日 was lost, and with it the limit's unit. */
final class DayMissing implements Rule {

    private static final Pattern BROKEN = Pattern.compile("\\d+个?工作(?:内|以内|之内)");

    @Override
    public About about() {
        return About.of(
                "deadline.day-missing",
                Severity.ERROR,
                "时限少了“日”字（如“3个工作内”）",
                "The word for day is missing from a time limit");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        return manuscript.matcher(BROKEN).results().map(broken -> about().finding(
                        "“%s”应为“%s”".formatted(broken.group(), broken.group().replaceFirst("工作", "工作日")),
                        "“%s” lacks its 日".formatted(broken.group()),
                        "",
                        manuscript.span(broken.start(), broken.end())));
    }
}
