package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/** Reads what the rows of a comparison table promise: one target a cell of a target column that is not empty. */
public final class TableTargets {

    private static final int LONGEST_SENTENCE = 40;

    private static final Pattern NAME = Pattern.compile("(.*?)\\s*[（(]([^（()）]*)[)）]");
    private static final Pattern SCALE = Pattern.compile("[\\d.]+[-—–－~～至][\\d.]+");
    private static final Pattern OF_SHARE = Pattern.compile("(.+?)([%％‰])");
    private static final Pattern LEADING_DATE =
            Pattern.compile("^(力争|争取|确保)?(?:到|至)?20\\d{2}年(?:\\d{1,2}月)?(?:年?底)?(?:之?前)?[，,：:]?");

    /**
     * The targets of all rows, row by row.
     *
     * @param title the table's title; names the subject of a row that has no name
     * @param year the document's year
     * @param spans where a row stands; rows count from 0
     */
    public List<Target> read(
            String title,
            List<String> header,
            List<List<String>> rows,
            @Nullable Integer year,
            IntFunction<Span> spans) {
        var dates = new DueDates(year);
        int first = !rows.isEmpty() && TableColumns.continues(header, rows.get(0)) ? 1 : 0;
        List<String> names = first == 1 ? TableColumns.merged(header, rows.get(0)) : header;
        TableColumns columns = TableColumns.of(names, dates);
        var targets = new ArrayList<Target>();
        String name = title;
        for (int i = first; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (TableColumns.repeats(header, row) || TableColumns.continues(header, row)) {
                continue;
            }
            // a cell merged over several rows leaves the name's place empty in all but the first
            String printed = TableColumns.withoutBlanks(cell(row, columns.indicator()));
            name = printed.isEmpty() ? name : printed;
            for (TableColumns.Column column : columns.targets()) {
                if (!TargetCell.isEmpty(cell(row, column.index()))) {
                    targets.add(target(indicator(name, row, columns), row, column, columns, dates, spans.apply(i)));
                }
            }
        }
        return List.copyOf(targets);
    }

    /** An indicator's name, and what its bracket says: a unit, a scale (which is neither), or a condition. */
    private record Indicator(String name, String unit, String condition) {}

    private static Indicator indicator(String name, List<String> row, TableColumns columns) {
        String ownUnit = cell(row, columns.unit()).strip();
        Matcher bracket = NAME.matcher(name);
        if (!bracket.matches()) {
            return new Indicator(name, ownUnit, "");
        }
        String inside = bracket.group(2);
        if (Units.ONE.matcher(inside).matches() || inside.equals("次数")) {
            return new Indicator(bracket.group(1), ownUnit.isEmpty() ? inside : ownUnit, "");
        }
        Matcher share = OF_SHARE.matcher(inside);
        if (share.matches()) {
            return new Indicator(bracket.group(1), share.group(2), share.group(1));
        }
        return new Indicator(bracket.group(1), ownUnit, SCALE.matcher(inside).matches() ? "" : inside);
    }

    private static Target target(
            Indicator indicator,
            List<String> row,
            TableColumns.Column column,
            TableColumns columns,
            DueDates dates,
            Span span) {
        String printed = cell(row, column.index());
        String words = TableColumns.withoutBlanks(printed);
        TargetCell promised = TargetCell.read(LEADING_DATE.matcher(words).replaceFirst("$1"));
        boolean qualitative = promised.comparator() == Target.Comparator.QUALITATIVE;
        String due = column.due();
        if (due == null) {
            due = qualitative
                    ? dates.last(cell(row, columns.deadline())).orElse(null)
                    : dates.last(words)
                            .or(() -> dates.last(cell(row, columns.deadline())))
                            .orElse(null);
        }
        if (qualitative) {
            Optional<Target> single = singleFigure(words);
            if (single.isPresent()) {
                Target said = single.get();
                // the cell may measure something narrower than its row: 电子保函费率 in the row 担保成本
                indicator = Subject.isMeasured(said.subject())
                        ? new Indicator(said.subject(), "", said.condition())
                        : new Indicator(indicator.name(), "", said.condition());
                promised = new TargetCell(said.comparator(), said.value(), said.unit(), said.condition(), said.place());
                qualitative = false;
            }
        }
        return new Target(
                indicator.name(),
                promised.comparator(),
                qualitative ? words : promised.value(),
                promised.unit().isEmpty() && !qualitative ? indicator.unit() : promised.unit(),
                promised.condition().isEmpty() ? indicator.condition() : promised.condition(),
                promised.place(),
                emptyAsNull(cell(row, columns.baseline())),
                benchmark(row, columns),
                due,
                StrengthWords.of(words, ""),
                printed.strip(),
                span);
    }

    /** What a short cell promises in a sentence with a single figure; cells that say more stay words. */
    private static Optional<Target> singleFigure(String words) {
        if (words.length() > LONGEST_SENTENCE || words.contains("，") || words.contains("；")) {
            return Optional.empty();
        }
        List<Target> said = new TargetsReader().read(Passage.of(words), new TargetContext(null, ""));
        boolean figure =
                said.size() == 1 && Character.isDigit(said.get(0).value().charAt(0));
        return figure ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static @Nullable String benchmark(List<String> row, TableColumns columns) {
        List<String> given = columns.benchmarks().stream()
                .filter(column -> !TargetCell.isEmpty(cell(row, column.index())))
                .map(column -> column.header() + " " + cell(row, column.index()).strip())
                .toList();
        return given.isEmpty() ? null : String.join("；", given);
    }

    private static String cell(List<String> row, int index) {
        return index >= 0 && index < row.size() ? row.get(index) : "";
    }

    private static @Nullable String emptyAsNull(String cell) {
        return TargetCell.isEmpty(cell) ? null : cell.strip();
    }
}
