package org.yingshu.engine.reader.finding.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.engine.reader.target.Direction;
import org.yingshu.engine.reader.target.Quantity;

/** A target of a table, with its row's place. */
record TableTarget(ComparisonTable table, Target target, Span row) {

    private static final int SHORT_NAME = 3;

    static Stream<TableTarget> in(Plan plan) {
        return plan.reading().tables().stream().flatMap(table -> {
            List<String> rows = table.rows().stream()
                    .map(row -> String.join("", row).replaceAll("\\s", ""))
                    .toList();
            return table.targets().stream()
                    .map(target -> new TableTarget(table, target, row(plan, table, rows, target)));
        });
    }

    private static Span row(Plan plan, ComparisonTable table, List<String> rows, Target target) {
        if (!target.span().equals(table.span())) {
            return target.span();
        }
        for (String cells : rows) {
            if (cells.startsWith(target.subject())) {
                return plan.manuscript().find(table.span(), cells);
            }
        }
        return table.span();
    }

    /** What is promised, as a number that may be set against an absolute one. */
    Optional<Quantity> promised() {
        return switch (target.comparator()) {
            case AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN, EQUAL, RANGE, FULL_COVERAGE ->
                Quantity.parse(target.value() + target.unit());
            case RELATIVE_PERCENT, RELATIVE_COUNT, PERCENTAGE_POINTS, RANK, QUALITATIVE -> Optional.empty();
        };
    }

    Optional<Quantity> baseline() {
        String printed = target.baseline();
        return printed == null || printed.length() > 12 ? Optional.empty() : Quantity.parse(printed);
    }

    /** The value of others that it is held against; only where a single one is given. */
    Optional<Quantity> benchmark() {
        String printed = target.benchmark();
        if (printed == null || printed.length() > 24) {
            return Optional.empty();
        }
        int header = printed.indexOf(' ');
        return Quantity.parse(header < 0 ? printed : printed.substring(header + 1));
    }

    /** A cell without a unit has its row's. */
    static boolean agree(Quantity one, Quantity other) {
        return one.unit().isEmpty() || other.unit().isEmpty() || one.comparableTo(other);
    }

    Direction direction() {
        return Direction.of(target.subject(), target.unit());
    }

    String subject() {
        return target.subject();
    }

    /** For a sentence: a short name (时间, 成本) says little without its table's. */
    String named() {
        boolean needsTable = subject().length() <= SHORT_NAME && !table.title().isEmpty();
        return needsTable ? table.title() + "：" + subject() : subject();
    }
}
