package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.target.Quantity;

/** The text says by how much an indicator changes, the table from what to what: the two must agree. */
final class ChangeMismatch implements Rule {

    @Override
    public About about() {
        return About.of(
                "target.change",
                Severity.WARNING,
                "正文的升降幅度与指标表的现状、目标不符",
                "The change that the text promises is not the one between baseline and target of the table");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Map<String, TableTarget> rows = new LinkedHashMap<>();
        TableTarget.in(plan).forEach(row -> rows.put(SubjectKey.plain(row.subject()), row));
        Map<String, Finding> once = new LinkedHashMap<>();
        for (StatedTarget stated : StatedTarget.in(plan)) {
            TableTarget row = rows.get(SubjectKey.plain(stated.target().subject()));
            if (row != null && SubjectKey.isTelling(stated.target()) && !stated.inTable() && lasts(stated, row)) {
                mismatch(stated, row)
                        .ifPresent(finding -> once.merge(row.row().toString(), finding, (first, second) -> second));
            }
        }
        return once.values().stream();
    }

    /** A half-year's share of the change is no contradiction. */
    private static boolean lasts(StatedTarget stated, TableTarget row) {
        String due = stated.due();
        return due == null || due.endsWith("-12") || due.equals(row.target().due());
    }

    private Optional<Finding> mismatch(StatedTarget stated, TableTarget row) {
        Quantity from = row.baseline().orElse(null);
        Quantity to = row.promised().orElse(null);
        BigDecimal change = change(stated.target());
        if (from == null || to == null || change == null) {
            return Optional.empty();
        }
        BigDecimal given = from.low().subtract(to.low()).abs();
        boolean percent = stated.target().comparator() == Target.Comparator.RELATIVE_PERCENT;
        if (percent && from.low().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal shown =
                percent ? given.multiply(BigDecimal.valueOf(100)).divide(from.low(), 2, RoundingMode.HALF_UP) : given;
        BigDecimal slack = percent ? BigDecimal.ONE : new BigDecimal("0.05");
        if (shown.subtract(change).abs().compareTo(slack) <= 0) {
            return Optional.empty();
        }
        String unit = stated.target().unit();
        return Optional.of(about().finding(
                        "“%s”正文写变动%s%s，指标表从%s到%s，变动为%s"
                                .formatted(
                                        row.subject(),
                                        stated.target().value(),
                                        unit,
                                        row.target().baseline(),
                                        row.target().raw(),
                                        shown.toPlainString()),
                        "“%s” changes by %s %s in the text, from %s to %s in the table, which is %s"
                                .formatted(
                                        row.subject(),
                                        stated.target().value(),
                                        unit,
                                        row.target().baseline(),
                                        row.target().raw(),
                                        shown.toPlainString()),
                        stated.where(),
                        stated.place(),
                        row.row()));
    }

    private static @Nullable BigDecimal change(Target target) {
        return switch (target.comparator()) {
            case RELATIVE_COUNT, PERCENTAGE_POINTS, RELATIVE_PERCENT ->
                Quantity.parse(target.value()).map(Quantity::low).orElse(null);
            default -> null;
        };
    }
}
