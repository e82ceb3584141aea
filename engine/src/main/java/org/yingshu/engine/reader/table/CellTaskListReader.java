package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.source.Passage;

/** Reads a task list whose cells are parted. Cells that stand in the wrong columns are moved back by what they hold. */
public final class CellTaskListReader {

    private static final Pattern NUMBER = Pattern.compile("[（(]?(\\d{1,4})[）).、．]?");

    private final RawTable table;
    private final List<String> header;
    private final List<Column> columns;
    private final List<RowDraft> rows = new ArrayList<>();
    private final Set<String> planNames;
    private Set<String> plans = Set.of();

    private CellTaskListReader(RawTable table, int headerRow, Set<String> planNames) {
        this.table = table;
        this.planNames = planNames;
        this.header = strings(table.paragraphs().get(headerRow));
        this.columns = Column.of(header);
    }

    /**
     * The table as a task list; null if it is none.
     *
     * @param planNames by which the document's parts call themselves
     */
    public static @Nullable TaskListDraft read(RawTable table, Set<String> planNames) {
        int headerRow = headerRow(table);
        if (headerRow < 0) {
            return null;
        }
        var reader = new CellTaskListReader(table, headerRow, planNames);
        reader.readRows(headerRow + 1);
        return new TaskListDraft(table.title(), reader.header, reader.rows, table.all());
    }

    private static int headerRow(RawTable table) {
        for (int i = 0; i < Math.min(3, table.paragraphs().size()); i++) {
            if (isHead(table, i)) {
                // Of a head in two lines the lower one names the columns.
                return i + 1 < table.paragraphs().size() && isHead(table, i + 1) && !repeats(table, i) ? i + 1 : i;
            }
        }
        return -1;
    }

    private static boolean isHead(RawTable table, int i) {
        List<String> cells = strings(table.paragraphs().get(i));
        return Column.isTaskList(Column.of(cells)) && !Column.holdsFigures(cells);
    }

    private static boolean repeats(RawTable table, int i) {
        return strings(table.paragraphs().get(i))
                .equals(strings(table.paragraphs().get(i + 1)));
    }

    private static List<String> strings(Paragraph row) {
        return row.cells().stream().map(Passage::text).toList();
    }

    private void readRows(int from) {
        List<Paragraph> paragraphs = table.paragraphs();
        plans = plans(paragraphs.subList(from, paragraphs.size()));
        int page = 0;
        String chapter = "";
        for (int i = from; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<String> cells = strings(paragraph);
            if (cells.equals(header)) {
                page++;
            } else if (isChapter(cells) || isSpanned(cells)) {
                chapter = cells.stream()
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("");
            } else if (!cells.stream().allMatch(String::isEmpty)) {
                readRow(paragraph, page, chapter);
            }
        }
    }

    private Set<String> plans(List<Paragraph> paragraphs) {
        int column = columns.indexOf(Column.PLAN);
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            if (column >= 0 && column < paragraph.cells().size()) {
                String plan = paragraph.cells().get(column).text();
                if (!plan.isEmpty() && plan.length() <= 16 && !Cell.isDeadline(plan)) {
                    counts.merge(plan, 1, Integer::sum);
                }
            }
        }
        var names = new HashSet<String>();
        counts.forEach((plan, count) -> {
            // A label that is merged over its rows is printed once, and may end like an office: 企业开办.
            if (count > 1 || planNames.contains(plan)) {
                names.add(plan);
            }
        });
        names.remove(header.get(Math.max(0, column)));
        return names;
    }

    /** A row with a single cell that spans the table. */
    private static boolean isChapter(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() != 1 || filled.get(0).length() > 40) {
            return false;
        }
        Marker marker = Marker.at(filled.get(0));
        return marker != null && marker.length() < filled.get(0).length();
    }

    /** The one cell of a row stands where numbers or plans do: it spans the table. */
    private boolean isSpanned(List<String> cells) {
        boolean first = !cells.get(0).isEmpty()
                && cells.get(0).length() <= 40
                && !NUMBER.matcher(cells.get(0)).matches();
        return first
                && (columns.get(0) == Column.NUMBER || columns.get(0) == Column.PLAN)
                && cells.size() == columns.size()
                && cells.subList(1, cells.size()).stream().allMatch(String::isEmpty);
    }

    private void readRow(Paragraph paragraph, int page, String chapter) {
        List<Passage> cells = new ArrayList<>(paragraph.cells());
        int numberColumn = columns.indexOf(Column.NUMBER);
        Passage first = numberColumn >= 0 && numberColumn < cells.size() ? cells.get(numberColumn) : null;
        Matcher matcher = NUMBER.matcher(first == null ? "" : first.text());
        int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (number == 0 && isContinuation(cells)) {
            continueRow(cells);
            return;
        }
        RowDraft row = new RowDraft(number, page, paragraph.text());
        row.chapter(chapter);
        fill(row, cells);
        rows.add(row);
    }

    /** A row that a page break parted: no number, and not every kind of cell anew. */
    private boolean isContinuation(List<Passage> cells) {
        if (rows.isEmpty() || !columns.contains(Column.NUMBER)) {
            return false;
        }
        int deadline = columns.indexOf(Column.DEADLINE);
        return deadline >= cells.size() || deadline < 0 || cells.get(deadline).isEmpty();
    }

    private void continueRow(List<Passage> cells) {
        RowDraft last = rows.get(rows.size() - 1);
        for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            last.put(columns.get(c), cells.get(c));
        }
    }

    private void fill(RowDraft row, List<Passage> cells) {
        int[] target = fits(cells) ? null : CellAlignment.align(cells, columns, plans);
        for (int c = 0; c < cells.size(); c++) {
            int column = target == null ? c : target[c];
            if (column >= 0 && column < columns.size() && !cells.get(c).isEmpty()) {
                row.put(columns.get(column), value(row, columns.get(column), cells.get(c)));
                if (column != c) {
                    row.repairs().add(shifted(columns.get(column), cells.get(c), c));
                }
            } else if (column < 0 && !cells.get(c).isEmpty()) {
                Column printed = c < columns.size() ? columns.get(c) : Column.OTHER;
                if (printed != Column.NUMBER) {
                    row.repairs().add(dropped(printed, cells.get(c)));
                }
            }
        }
    }

    private static Passage value(RowDraft row, Column column, Passage cell) {
        String date = column == Column.DEADLINE ? StoredDate.inWords(cell.text()) : null;
        if (date == null) {
            return cell;
        }
        row.repairs()
                .add(new Repair(
                        field(column),
                        cell.text(),
                        date,
                        Repair.Source.STORED_NUMBER,
                        "单元格里的日期只存成了数字，按日期读出",
                        List.of(cell.span())));
        return cell.as(date);
    }

    private boolean fits(List<Passage> cells) {
        for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            String cell = cells.get(c).text();
            if (!cell.isEmpty() && Cell.fit(cell, columns.get(c), plans) < 0) {
                return false;
            }
            boolean repeated = columns.get(c) == Column.PLAN
                    && c + 1 < cells.size()
                    && !plans.contains(cell)
                    && !cell.isEmpty()
                    && cell.equals(cells.get(c + 1).text());
            if (repeated) {
                return false;
            }
        }
        return true;
    }

    private Repair shifted(Column column, Passage cell, int from) {
        String stood = from < header.size() ? "“" + header.get(from) + "”栏" : "表格右侧";
        return new Repair(
                field(column),
                "",
                cell.text(),
                Repair.Source.SHIFTED_CELLS,
                "单元格错位：内容印在" + stood + "，按内容归位",
                List.of(cell.span()));
    }

    private static Repair dropped(Column column, Passage cell) {
        return new Repair(
                field(column), cell.text(), "", Repair.Source.SHIFTED_CELLS, "该栏重复了相邻栏的内容，不予采用", List.of(cell.span()));
    }

    static String field(Column column) {
        return switch (column) {
            case NUMBER -> "number";
            case PLAN -> "plan";
            case DIRECTION -> "direction";
            case CONTENT -> "content";
            case OWNERS, LEAD, SUPPORT -> "ownersRaw";
            case DEADLINE -> "deadlineRaw";
            case PERSON, OTHER -> "other";
        };
    }
}
