package org.yingshu.engine.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.rules.BadTable.Problem;
import org.yingshu.engine.rules.feel.Facts;

/**
 * A decision table of DMN 1.3. Where no row fires, a person decides, and gives the reason: a table never guesses.
 *
 * @param source what the rows cite, unless they cite more exactly themselves
 */
public record DecisionTable(
        String code,
        String name,
        String source,
        HitPolicy hit,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows) {

    /** @throws BadTable if it has no rows or columns, a name twice, or a row of another width */
    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
        check(inputs.isEmpty(), Problem.NO_INPUT, code);
        check(outputs.isEmpty(), Problem.NO_OUTPUT, code);
        check(rows.isEmpty(), Problem.NO_ROW, code);
        var names = new HashSet<String>();
        Stream.concat(inputs.stream(), outputs.stream())
                .forEach(column -> check(!names.add(column.name()), Problem.NAME_TWICE, column.name()));
        var ids = new HashSet<String>();
        for (Row row : rows) {
            check(!ids.add(row.id()), Problem.ROW_TWICE, row.id());
            boolean fits = row.when().size() == inputs.size() && row.then().size() == outputs.size();
            check(!fits, Problem.WRONG_WIDTH, row.id());
        }
    }

    private static void check(boolean wrong, Problem problem, String value) {
        if (wrong) {
            throw new BadTable(problem, value);
        }
    }

    /** Decides one subject; pure, and quick enough to be asked at every key stroke. */
    public Outcome decide(Map<String, ? extends @Nullable Object> facts) {
        return new Deciding(this, Facts.of(facts)).outcome();
    }

    /** Gaps and contradictions of the whole table. */
    public TableCheck check() {
        return TableCheck.of(this);
    }

    /** The place that a row cites. */
    public String where(Row row) {
        return row.where().isEmpty() ? source : row.where();
    }
}
