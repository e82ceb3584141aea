package org.yingshu.engine.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yingshu.engine.rules.feel.Expression;
import org.yingshu.engine.rules.feel.Facts;

/**
 * An input's values, cut where any cell cuts them: within one piece no cell tells two values apart.
 */
final class Domain {

    /** A value of the piece, and the piece as a cell says it. */
    record Piece(Object sample, String words) {}

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String OTHER = "\u0000";

    private Domain() {}

    static List<Piece> of(DecisionTable table, int input) {
        Column column = table.inputs().get(input);
        var bounds = new ArrayList<Object>();
        for (Row row : table.rows()) {
            row.when().get(input).test().eachBound(bound -> add(bounds, bound));
        }
        return switch (column.type()) {
            case NUMBER -> numbers(bounds);
            case DATE -> dates(bounds);
            case YES_NO -> List.of(new Piece(true, "true"), new Piece(false, "false"));
            case TEXT -> texts(column, bounds);
        };
    }

    private static void add(List<Object> bounds, Expression bound) {
        switch (bound.value(Facts.of(Map.of()))) {
            case List<?> many -> many.forEach(one -> bounds.add(Objects.requireNonNull(one)));
            case null -> {}
            case Object one -> bounds.add(one);
        }
    }

    private static List<Piece> texts(Column column, List<Object> bounds) {
        var pieces = new LinkedHashMap<Object, Piece>();
        column.options().forEach(option -> pieces.put(option, new Piece(option, quoted(option))));
        if (column.options().isEmpty()) {
            var known = new ArrayList<String>();
            bounds.forEach(bound -> pieces.computeIfAbsent(bound, one -> {
                known.add(quoted(one));
                return new Piece(one, quoted(one));
            }));
            pieces.put(OTHER, new Piece(OTHER, known.isEmpty() ? "-" : "not(" + String.join(", ", known) + ")"));
        }
        return List.copyOf(pieces.values());
    }

    private static String quoted(Object text) {
        return "\"" + text + "\"";
    }

    private static List<Piece> numbers(List<Object> bounds) {
        SortedSet<BigDecimal> cuts = new TreeSet<>();
        bounds.stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .forEach(cuts::add);
        var pieces = new ArrayList<Piece>();
        BigDecimal before = null;
        for (BigDecimal cut : cuts) {
            pieces.add(
                    before == null
                            ? new Piece(cut.subtract(BigDecimal.ONE), "< " + cut.toPlainString())
                            : new Piece(
                                    before.add(cut).divide(TWO, cut.scale() + before.scale() + 2, RoundingMode.HALF_UP),
                                    "(%s..%s)".formatted(before.toPlainString(), cut.toPlainString())));
            pieces.add(new Piece(cut, cut.toPlainString()));
            before = cut;
        }
        pieces.add(
                before == null
                        ? new Piece(BigDecimal.ZERO, "-")
                        : new Piece(before.add(BigDecimal.ONE), "> " + before.toPlainString()));
        return pieces;
    }

    private static List<Piece> dates(List<Object> bounds) {
        SortedSet<LocalDate> cuts = new TreeSet<>();
        bounds.stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .forEach(cuts::add);
        var pieces = new ArrayList<Piece>();
        LocalDate before = null;
        for (LocalDate cut : cuts) {
            if (before == null) {
                pieces.add(new Piece(cut.minusDays(1), "< " + written(cut)));
            } else if (before.plusDays(1).isBefore(cut)) {
                pieces.add(new Piece(before.plusDays(1), "(%s..%s)".formatted(written(before), written(cut))));
            }
            pieces.add(new Piece(cut, written(cut)));
            before = cut;
        }
        pieces.add(
                before == null
                        ? new Piece(LocalDate.EPOCH, "-")
                        : new Piece(before.plusDays(1), "> " + written(before)));
        return pieces;
    }

    private static String written(LocalDate date) {
        return "date(\"" + date + "\")";
    }
}
