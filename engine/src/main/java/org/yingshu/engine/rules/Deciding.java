package org.yingshu.engine.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.rules.Outcome.Judged;
import org.yingshu.engine.rules.Outcome.Status;
import org.yingshu.engine.rules.feel.Facts;

/** One subject before one table. */
final class Deciding {

    private final DecisionTable table;
    private final Facts facts;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Row> fired = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Deciding(DecisionTable table, Facts facts) {
        this.table = table;
        this.facts = facts;
    }

    Outcome outcome() {
        for (Row row : table.rows()) {
            judge(row);
            // A row above that may still fire keeps the first one open.
            if (table.hit() == HitPolicy.FIRST && !fired.isEmpty() && missing.isEmpty()) {
                break;
            }
        }
        if (fired.isEmpty()) {
            return ended(missing.isEmpty() ? Status.MANUAL : Status.INCOMPLETE, Map.of());
        }
        return switch (table.hit()) {
            case FIRST -> missing.isEmpty() ? decided(fired.getFirst()) : ended(Status.INCOMPLETE, Map.of());
            case UNIQUE -> fired.size() == 1 ? decided(fired.getFirst()) : ended(Status.CONTRADICTION, Map.of());
            case ANY -> any();
            case COLLECT -> missing.isEmpty() ? collected() : ended(Status.INCOMPLETE, Map.of());
        };
    }

    private void judge(Row row) {
        var unknown = new LinkedHashSet<String>();
        Integer undecided = null;
        for (int n = 0; n < table.inputs().size(); n++) {
            Boolean accepted = row.when().get(n).test().accepts(facts.get(name(n)), facts);
            if (accepted == null) {
                undecided = undecided == null ? Integer.valueOf(n) : undecided;
                unknown.add(name(n));
            } else if (!accepted) {
                judged.add(judged(row, false, n));
                return;
            }
        }
        judged.add(undecided == null ? judged(row, true, -1) : judged(row, null, undecided));
        if (undecided == null) {
            fired.add(row);
        } else if (fired.isEmpty() || table.hit() != HitPolicy.FIRST) {
            missing.addAll(unknown);
        }
    }

    private Judged judged(Row row, @Nullable Boolean fits, int input) {
        return new Judged(
                row.id(),
                fits,
                input < 0 ? null : name(input),
                input < 0 ? null : row.when().get(input).text(),
                table.where(row),
                row.note());
    }

    private String name(int input) {
        return table.inputs().get(input).name();
    }

    private Outcome any() {
        Map<String, @Nullable Object> first = results(fired.getFirst());
        boolean agree = fired.stream().allMatch(row -> results(row).equals(first));
        return agree ? ended(Status.DECIDED, first) : ended(Status.CONTRADICTION, Map.of());
    }

    private Outcome decided(Row row) {
        fired.removeIf(other -> other != row);
        return ended(Status.DECIDED, results(row));
    }

    private Outcome collected() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        for (int n = 0; n < table.outputs().size(); n++) {
            var values = new ArrayList<@Nullable Object>();
            for (Row row : fired) {
                values.add(result(row, n));
            }
            all.put(table.outputs().get(n).name(), values);
        }
        return ended(Status.DECIDED, all);
    }

    private Map<String, @Nullable Object> results(Row row) {
        var results = new LinkedHashMap<String, @Nullable Object>();
        for (int n = 0; n < table.outputs().size(); n++) {
            results.put(table.outputs().get(n).name(), result(row, n));
        }
        return results;
    }

    private @Nullable Object result(Row row, int output) {
        Object value = row.then().get(output).expression().value(facts);
        return value instanceof BigDecimal number ? plain(number) : value;
    }

    private Outcome ended(Status status, Map<String, @Nullable Object> result) {
        boolean decided = status == Status.DECIDED;
        return new Outcome(
                status,
                result,
                decided || status == Status.CONTRADICTION
                        ? fired.stream().map(Row::id).toList()
                        : List.of(),
                decided ? List.of() : List.copyOf(missing),
                List.copyOf(judged));
    }

    /** 10 and not 1E+1, whatever it was computed from. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
