package org.yingshu.engine.reader.finding.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/** Two measures of one section with the same number: the path of either is ambiguous. */
final class RepeatedNumber implements Rule {

    private static final Pattern AGAIN = Pattern.compile("(?<path>.*/)?(?<number>[^/]+)#(?<time>\\d+)(?:/.*)?");

    @Override
    public About about() {
        return About.of("text.numbering", Severity.WARNING, "同一部分里序号重复", "A number is used twice in one section")
                .folding(12, "有%d处序号重复", "%d numbers are used twice in one section");
    }

    /** A section that begins again with its first number lacks a heading; its numbers are no misprints. */
    private static boolean restarts(Plan plan, @Nullable String path) {
        Pattern first =
                Pattern.compile(Pattern.quote(path == null ? "" : path) + "[（(]?[一1](?:[)）.、]|章|节)?#\\d+(?:/.*)?");
        return plan.allMeasures().stream()
                .anyMatch(measure -> first.matcher(measure.path()).matches());
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, PlanMeasure> byPath = new LinkedHashMap<>();
        plan.allMeasures().forEach(measure -> byPath.putIfAbsent(measure.path(), measure));
        var told = new HashSet<String>();
        var found = new ArrayList<Finding>();
        for (PlanMeasure measure : plan.allMeasures()) {
            Matcher again = AGAIN.matcher(measure.path());
            if (!again.matches() || !told.add(again.group("path") + again.group("number"))) {
                continue;
            }
            if (restarts(plan, again.group("path"))) {
                continue;
            }
            String first = (again.group("path") == null ? "" : again.group("path")) + again.group("number");
            PlanMeasure other = byPath.values().stream()
                    .filter(candidate ->
                            candidate.path().equals(first) || candidate.path().startsWith(first + "/"))
                    .findFirst()
                    .orElse(null);
            var spans = new ArrayList<Span>();
            if (other != null) {
                spans.add(other.measure().span());
            }
            spans.add(measure.measure().span());
            found.add(about().finding(
                            about().severity(),
                            "序号“%s”在同一部分里出现不止一次".formatted(again.group("number")),
                            "The number “%s” is used more than once in its section".formatted(again.group("number")),
                            measure.path(),
                            spans));
        }
        return found.stream();
    }
}
