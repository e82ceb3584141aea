package org.yingshu.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.imports.CellCheck.Verdict;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.table.RawCell;
import org.yingshu.shared.table.SheetRows;

/** Checks a table row by row: the first row with headings, then each cell, then whether the file says a thing twice. */
final class TableCheck implements SheetRows.Receiver {

    static final int MOST_ROWS = 200_000;

    private static final int MOST_TITLES = 5;

    /** A number with more digits than a spreadsheet keeps (IEEE 754) has lost its last ones. */
    private static final int DIGITS_KEPT = 15;

    private final ImportKind kind;
    private final ImportContext context;
    private final Consumer<CheckedRow> out;
    private final Map<Integer, ImportColumn> columns = new LinkedHashMap<>();
    private final Map<String, Integer> linesByKey = new HashMap<>();
    private int rows;
    private int titles;

    TableCheck(ImportKind kind, ImportContext context, Consumer<CheckedRow> out) {
        this.kind = kind;
        this.context = context;
        this.out = out;
    }

    /** What is wrong with one cell; the reference is the spreadsheet's own, such as C12. */
    record CellProblem(String column, String cell, String why) {}

    record CheckedRow(int line, Map<String, String> values, List<CellProblem> problems) {

        boolean isWrong() {
            return !problems.isEmpty();
        }
    }

    @Override
    public void row(int line, List<RawCell> cells) {
        if (columns.isEmpty()) {
            readHeadings(cells);
            return;
        }
        if (++rows > MOST_ROWS) {
            throw new ProblemException(DirectoryProblem.TOO_MANY_ROWS, MOST_ROWS);
        }
        var values = new LinkedHashMap<String, String>();
        var problems = new ArrayList<CellProblem>();
        columns.forEach((index, column) -> {
            RawCell cell = index < cells.size() ? cells.get(index) : RawCell.EMPTY;
            switch (verdict(column, cell)) {
                case Verdict.Right(String value) -> values.put(column.key(), value);
                case Verdict.Wrong(String why) -> {
                    values.put(column.key(), cell.text());
                    problems.add(new CellProblem(column.key(), reference(line, index), why));
                }
            }
        });
        if (problems.isEmpty()) {
            checkRepeated(line, values, problems);
        }
        out.accept(new CheckedRow(line, values, problems));
    }

    /** A title may stand above the headings. */
    private void readHeadings(List<RawCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String typed = cells.get(i).text();
            for (ImportColumn column : kind.columns()) {
                if (column.isCalled(typed) && !columns.containsValue(column)) {
                    columns.put(i, column);
                }
            }
        }
        if (columns.isEmpty() && ++titles < MOST_TITLES) {
            return;
        }
        checkHeadings();
    }

    private void checkHeadings() {
        String missing = kind.columns().stream()
                .filter(column -> column.required() && !columns.containsValue(column))
                .map(ImportColumn::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new ProblemException(DirectoryProblem.MISSING_COLUMNS, missing);
        }
    }

    private Verdict verdict(ImportColumn column, RawCell cell) {
        return switch (cell.nature()) {
            case FORMULA -> CellCheck.wrong("是公式，请粘贴为数值后再导入");
            case ERROR -> CellCheck.wrong("表格报错“" + cell.text() + "”");
            case NUMBER ->
                cell.text().replaceAll("\\D", "").length() > DIGITS_KEPT
                        ? CellCheck.wrong("长号码存成了数字，后几位已丢失，请改为文本格式重新填写")
                        : checked(column, cell.text());
            case TEXT, DATE -> checked(column, cell.text());
        };
    }

    private Verdict checked(ImportColumn column, String text) {
        if (text.isBlank()) {
            return column.required() ? CellCheck.wrong("没有填写" + column.heading()) : CellCheck.right("");
        }
        return column.check().check(text.strip(), context);
    }

    private void checkRepeated(int line, Map<String, String> values, List<CellProblem> problems) {
        String key = kind.keys().stream().map(values::get).collect(Collectors.joining("\n"));
        Integer before = linesByKey.putIfAbsent(key, line);
        if (before != null) {
            String last = kind.keys().get(kind.keys().size() - 1);
            columns.forEach((index, column) -> {
                if (column.key().equals(last)) {
                    problems.add(new CellProblem(last, reference(line, index), "与第" + before + "行重复"));
                }
            });
        }
    }

    private static String reference(int line, int column) {
        return CellReference.convertNumToColString(column) + line;
    }

    List<String> columnKeys() {
        return columns.values().stream().map(ImportColumn::key).toList();
    }

    /** Refuses a file in which nothing stands below the headings. */
    void finish() {
        if (columns.isEmpty() && titles > 0) {
            checkHeadings();
        }
        if (rows == 0) {
            throw new ProblemException(DirectoryProblem.EMPTY_FILE);
        }
    }
}
