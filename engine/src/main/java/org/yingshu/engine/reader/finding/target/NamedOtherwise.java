package org.yingshu.engine.reader.finding.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Target;

/** An indicator that text and table of one plan promise alike, by the same time, under names that differ. */
final class NamedOtherwise implements Rule {

    /** Share of letter pairs that the two names have in common. */
    private static final double LEAST_ALIKE = 0.5;

    private static final int SHORTEST = 5;
    private static final Pattern SIGNS = Pattern.compile("[“”‘’\"《》（）()、，,·\\s]");

    @Override
    public About about() {
        return About.of(
                        "target.two-names",
                        Severity.HINT,
                        "同一指标在正文和指标表里名称不同",
                        "One indicator has another name in the text than in the table")
                .folding(12, "有%d个指标在正文和指标表里名称不同", "%d indicators have another name in the text than in the table");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        List<StatedTarget> stated = StatedTarget.in(plan).stream()
                .filter(target ->
                        target.attachment() != null && name(target.target()).length() >= SHORTEST)
                .toList();
        List<StatedTarget> rows = stated.stream().filter(StatedTarget::inTable).toList();
        var found = new ArrayList<Finding>();
        Set<String> told = new HashSet<>();
        for (StatedTarget text : stated) {
            if (text.inTable() || rows.stream().anyMatch(row -> isSamePlan(row, text) && isSameName(row, text))) {
                continue;
            }
            rows.stream()
                    .filter(row -> isSamePlan(row, text) && isSamePromise(row.target(), text.target()))
                    .filter(row -> likeness(name(row.target()), name(text.target())) >= LEAST_ALIKE)
                    .filter(row -> stated.stream()
                            .noneMatch(other -> !other.inTable() && isSamePlan(row, other) && isSameName(row, other)))
                    .filter(row -> told.add(
                            text.target().subject() + "|" + row.target().subject()))
                    .findFirst()
                    .ifPresent(row -> found.add(finding(text, row)));
        }
        return found.stream();
    }

    private static boolean isSamePlan(StatedTarget row, StatedTarget text) {
        return Objects.equals(row.attachment(), text.attachment())
                && (row.document() < 0 || row.document() == text.document());
    }

    /** One of them may say more than the other. */
    private static boolean isSameName(StatedTarget row, StatedTarget text) {
        String one = name(row.target());
        String other = name(text.target());
        String first = SubjectKey.plain(one);
        String second = SubjectKey.plain(other);
        return one.contains(other) || other.contains(one) || first.contains(second) || second.contains(first);
    }

    private static boolean isSamePromise(Target row, Target text) {
        return row.due() != null
                && row.due().equals(text.due())
                && !row.value().isEmpty()
                && row.comparator() != Target.Comparator.QUALITATIVE
                && row.value().equals(text.value())
                && row.unit().equals(text.unit());
    }

    private static String name(Target target) {
        return SIGNS.matcher(target.subject()).replaceAll("");
    }

    private static double likeness(String one, String other) {
        Set<String> pairs = Bigrams.of(one);
        Set<String> others = Bigrams.of(other);
        var common = new HashSet<>(pairs);
        common.retainAll(others);
        return pairs.isEmpty() || others.isEmpty() ? 0 : 2.0 * common.size() / (pairs.size() + others.size());
    }

    private Finding finding(StatedTarget text, StatedTarget row) {
        return about().finding(
                        "正文称“%s”，指标表称“%s”，目标相同"
                                .formatted(text.target().subject(), row.target().subject()),
                        "“%s” in the text is “%s” in the table, with the same target"
                                .formatted(text.target().subject(), row.target().subject()),
                        text.where(),
                        text.place(),
                        row.place());
    }
}
