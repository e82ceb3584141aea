package org.yingshu.engine.reader.finding.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A deadline before the document was made, or long after. */
final class YearOutOfTerm implements Rule {

    private static final int LONGEST_PLAN = 10;
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})");

    @Override
    public About about() {
        return About.of(
                "deadline.year",
                Severity.WARNING,
                "时限早于成文年份，或远在其后",
                "A deadline lies before the year of the document, or long after it");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.measures().stream().flatMap(measure -> {
            Integer made = year(measure.document());
            if (made == null) {
                return Stream.empty();
            }
            return measure.deadlines().stream()
                    .filter(deadline -> deadline.until() != null && isOutOfTerm(String.valueOf(deadline.until()), made))
                    .map(deadline -> about().finding(
                                    "时限“%s”与成文年份%d不符".formatted(deadline.raw(), made),
                                    "The deadline “%s” does not fit a document of %d".formatted(deadline.raw(), made),
                                    measure.path(),
                                    deadline.span()));
        });
    }

    private static boolean isOutOfTerm(String until, int made) {
        int year = Integer.parseInt(until.substring(0, 4));
        return year < made || year > made + LONGEST_PLAN;
    }

    private static @Nullable Integer year(Document document) {
        for (String from : new String[] {document.date(), document.number()}) {
            Matcher year = YEAR.matcher(from == null ? "" : from);
            if (year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }
}
