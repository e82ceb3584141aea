package org.yingshu.engine.reader.finding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** （三） follows upon （一）: a measure was lost, or a number was miscounted. */
final class SkippedNumber implements Rule {

    /** A greater jump is no slip: another numbering begins there. */
    private static final int GREATEST = 3;

    @Override
    public About about() {
        return About.of("text.number-skipped", Severity.WARNING, "同一部分里序号跳号", "A number is left out in a section")
                .folding(12, "有%d处序号跳号", "%d numbers are left out");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        var found = new ArrayList<Finding>();
        PlanMeasure before = null;
        for (PlanMeasure measure : plan.allMeasures()) {
            if (before != null && before.kind() == measure.kind()) {
                Finding skipped = between(before, measure, plan.manuscript());
                if (skipped != null) {
                    found.add(skipped);
                }
            }
            before = measure;
        }
        return found.stream();
    }

    private @Nullable Finding between(PlanMeasure before, PlanMeasure after, Manuscript manuscript) {
        List<String> left = List.of(before.path().split("/"));
        List<String> right = List.of(after.path().split("/"));
        int level = 0;
        while (level < Math.min(left.size(), right.size()) && left.get(level).equals(right.get(level))) {
            level++;
        }
        if (level == 0 || level >= left.size() || level >= right.size()) {
            return null;
        }
        Marker from = marker(left.get(level));
        Marker to = marker(right.get(level));
        if (from == null || to == null || from.style() != to.style()) {
            return null;
        }
        int missing = to.number() - from.number() - 1;
        if (missing < 1 || missing >= GREATEST || isPrinted(from, before, after, manuscript)) {
            return null;
        }
        return about().finding(
                        "序号从“%s”跳到“%s”，中间缺%d项".formatted(left.get(level), right.get(level), missing),
                        "The numbers go from “%s” to “%s”: %d left out"
                                .formatted(left.get(level), right.get(level), missing),
                        after.path(),
                        before.measure().span(),
                        after.measure().span());
    }

    /** A path gives a number without the sign behind it. */
    private static @Nullable Marker marker(String segment) {
        Marker whole = Marker.at(segment);
        return whole == null ? Marker.at(segment + "、") : whole;
    }

    /** The number stands in the text all the same, within a paragraph or over one that holds no measure. */
    private static boolean isPrinted(Marker from, PlanMeasure before, PlanMeasure after, Manuscript manuscript) {
        String chinese = "[一二三四五六七八九十]{1,3}";
        Pattern marks =
                switch (from.style()) {
                    case CHINESE -> Pattern.compile(chinese + "\\s?[、.]");
                    case CHINESE_BRACKET -> Pattern.compile("[（(]\\s?" + chinese + "\\s?[)）]");
                    default -> Pattern.compile("\\d{1,3}\\s?[.．、）)]|[①-⑳]");
                };
        int start = manuscript.from(before.measure().span());
        // A measure that was read out of order may stand before the other.
        int end = Math.max(start, manuscript.from(after.measure().span()));
        return manuscript
                .matcher(marks)
                .region(start, end)
                .results()
                .map(mark -> marker(mark.group()))
                .anyMatch(mark -> mark != null && mark.number() == from.number() + 1);
    }
}
