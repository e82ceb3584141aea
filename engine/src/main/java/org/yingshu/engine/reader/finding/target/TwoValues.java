package org.yingshu.engine.reader.finding.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.target.Quantity;

/** One indicator, one place, one time, two values. */
final class TwoValues implements Rule {

    private static final int SHORT_NAME = 8;

    @Override
    public About about() {
        return About.of(
                "target.two-values",
                Severity.WARNING,
                "同一指标在文中有两个不同的目标值",
                "One indicator has two different target values");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, List<StatedTarget>> byKey = new LinkedHashMap<>();
        for (StatedTarget stated : StatedTarget.in(plan)) {
            if (stated.document() >= 0 && isAbsolute(stated.target())) {
                for (String key : SubjectKey.of(stated.target())) {
                    byKey.computeIfAbsent(
                                    scope(stated, key)
                                            + key
                                            + '|'
                                            + stated.target().place(),
                                    k -> new ArrayList<>())
                            .add(stated);
                }
            }
        }
        return byKey.values().stream()
                .flatMap(same -> contradictions(plan.manuscript(), same))
                .distinct();
    }

    private static boolean isAbsolute(Target target) {
        return switch (target.comparator()) {
            case AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN, EQUAL, FULL_COVERAGE ->
                !Quantity.parse(target.value()).isEmpty();
            case RANGE, RELATIVE_PERCENT, RELATIVE_COUNT, PERCENTAGE_POINTS, RANK, QUALITATIVE -> false;
        };
    }

    /** 成功率 and other short names are told by their plan only. */
    private static String scope(StatedTarget stated, String key) {
        boolean shortName = key.length() < SHORT_NAME && !key.matches("[水气电].*");
        return stated.document() + "|" + (shortName ? stated.attachment() + "|" : "");
    }

    /** The first pair that differs; a third value would say the same. */
    private Stream<Finding> contradictions(Manuscript manuscript, List<StatedTarget> same) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                StatedTarget one = same.get(i);
                StatedTarget other = same.get(j);
                if (contradict(manuscript, one, other) && !isExplained(same, one) && !isExplained(same, other)) {
                    return Stream.of(finding(one, other));
                }
            }
        }
        return Stream.empty();
    }

    private static boolean contradict(Manuscript manuscript, StatedTarget one, StatedTarget other) {
        Quantity first = quantity(one);
        Quantity second = quantity(other);
        if (first == null
                || second == null
                || !first.comparableTo(second)
                || first.low().compareTo(second.low()) == 0) {
            return false;
        }
        String due = one.due(manuscript);
        String otherDue = other.due(manuscript);
        boolean sameTime = due == null || otherDue == null || due.equals(otherDue);
        // 具备条件的可压缩至1个工作日 is a wish beside the promise
        boolean asked =
                one.target().strength() != Strength.COULD && other.target().strength() != Strength.COULD;
        boolean sameTable = one.inTable() && other.inTable();
        // 由6个减少为5个, 1个工作日，最多不超过3个工作日: one sentence does not contradict itself
        boolean sameSentence = !one.inTable()
                && !other.inTable()
                && manuscript
                        .sentence(manuscript.from(one.place()))
                        .equals(manuscript.sentence(manuscript.from(other.place())));
        return sameTime && asked && !sameTable && !sameSentence;
    }

    private static @Nullable Quantity quantity(StatedTarget stated) {
        return Quantity.parse(stated.target().value() + stated.target().unit()).orElse(null);
    }

    /** A value without a time that agrees with one of the dated ones means that time. */
    private static boolean isExplained(List<StatedTarget> same, StatedTarget stated) {
        Quantity value = quantity(stated);
        return stated.due() == null
                && value != null
                && same.stream()
                        .filter(other -> !other.place().equals(stated.place()))
                        .map(TwoValues::quantity)
                        .anyMatch(other -> other != null && other.low().compareTo(value.low()) == 0);
    }

    private Finding finding(StatedTarget one, StatedTarget other) {
        Target first = one.target();
        Target second = other.target();
        return about().finding(
                        "“%s”一处是%s，另一处“%s”是%s".formatted(first.subject(), one.value(), second.subject(), other.value()),
                        "“%s” is %s %s in one place, “%s” is %s %s in another"
                                .formatted(
                                        first.subject(),
                                        first.value(),
                                        first.unit(),
                                        second.subject(),
                                        second.value(),
                                        second.unit()),
                        one.where(),
                        one.place(),
                        other.place());
    }
}
