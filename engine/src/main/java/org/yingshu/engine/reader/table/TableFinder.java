package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/** Parts a text into its tables and the paragraphs between them. */
public final class TableFinder {

    private static final Pattern TITLE = Pattern.compile(
            "(?:表\\s*\\d+\\s*[：:．.、]?)?.{0,60}(?:对比表?|对照表|汇总表|一览表|清单|统计表|任务表|分工表|分解表|责任表|台账|情况表|环节和时间|指标表)(?:[（(][^（()）]*[）)])?");
    private static final Pattern FLAT_TITLE = Pattern.compile(".{0,60}(?:对比表|对照表|环节和时间|指标表)");
    private static final Pattern FLAT_LIST_HEAD = Pattern.compile("序号\\S*(?:措施|任务|内容|事项)\\S*(?:单位|部门)\\S*");
    private static final Pattern NOTE = Pattern.compile("(?:说明|备注|注)\\s*\\d?\\s*[：:].*", Pattern.DOTALL);

    private final List<Paragraph> paragraphs;
    private final List<RawTable> tables = new ArrayList<>();
    private final List<Paragraph> prose = new ArrayList<>();

    private TableFinder(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** What a text falls into. */
    public record Found(List<RawTable> tables, List<Paragraph> prose) {}

    public static Found in(List<Paragraph> paragraphs) {
        var finder = new TableFinder(paragraphs);
        finder.find();
        return new Found(List.copyOf(finder.tables), List.copyOf(finder.prose));
    }

    private void find() {
        int i = 0;
        while (i < paragraphs.size()) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isRow()) {
                i = cellTable(i);
            } else if (isFlatListHead(paragraph)) {
                i = flatList(i);
            } else if (isFlatTitle(i)) {
                i = flatTable(i);
            } else {
                prose.add(paragraph);
                i++;
            }
        }
    }

    private int cellTable(int from) {
        int width = paragraphs.get(from).cells().size();
        var rows = new ArrayList<Paragraph>();
        int to = from;
        while (to < paragraphs.size()) {
            Paragraph next = paragraphs.get(to);
            Paragraph last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.cells().size() < width && goesOn(last, next, width)) {
                rows.set(rows.size() - 1, joined(last, next));
            } else if (next.isRow()) {
                rows.add(next);
            } else if (isChapterInTable(to)) {
                rows.add(new Paragraph(next.text(), next.lines(), List.of(next.text()), next.pageStart()));
            } else if (!isRepeatedTitle(to)) {
                break;
            }
            to++;
        }
        Passage title = takeTitle();
        int end = notesEnd(to);
        tables.add(new RawTable(title, rows, false, paragraphs.subList(to, end)));
        return end;
    }

    /** A line break inside a cell parts a row: the cells of both lines make up one row, the cell between counted once. */
    private static boolean goesOn(Paragraph row, Paragraph next, int width) {
        int cells = row.cells().size() + Math.max(1, next.cells().size()) - 1;
        boolean ownRow = next.isRow() && next.cells().get(0).text().matches("\\d{1,4}|序号");
        boolean prose = !next.isRow() && Marker.at(next.text()) != null;
        return row.cells().size() > 1
                && cells <= width
                && !ownRow
                && !prose
                && next.cells().size() < width;
    }

    private static Paragraph joined(Paragraph row, Paragraph next) {
        var cells = new ArrayList<>(row.cells());
        List<Passage> more = next.isRow() ? next.cells() : List.of(next.text());
        cells.set(cells.size() - 1, Passage.join(List.of(cells.get(cells.size() - 1), more.get(0))));
        cells.addAll(more.subList(1, more.size()));
        var lines = new ArrayList<>(row.lines());
        lines.addAll(next.lines());
        return new Paragraph(Passage.join(List.of(row.text(), next.text())), lines, cells, row.pageStart());
    }

    /** A chapter's title between the rows of a task list. */
    private boolean isChapterInTable(int i) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = Marker.at(paragraph.text());
        return marker != null
                && marker.style() == Marker.Style.CHINESE
                && paragraph.value().length() <= 40
                && !paragraph.value().contains("。")
                && i + 1 < paragraphs.size()
                && paragraphs.get(i + 1).isRow()
                && !paragraphs.get(i + 1).value().startsWith("序号");
    }

    /** A title that is repeated between two pages of one table. */
    private boolean isRepeatedTitle(int i) {
        return i + 1 < paragraphs.size()
                && paragraphs.get(i + 1).isRow()
                && paragraphs.get(i).value().matches("续表.{0,20}|.{0,30}[（(]续[）)]");
    }

    private @Nullable Passage takeTitle() {
        if (prose.isEmpty()) {
            return null;
        }
        Paragraph last = prose.get(prose.size() - 1);
        Marker marker = Marker.at(last.text());
        if (marker != null && last.value().length() <= 30 && !last.value().contains("。")) {
            // A heading names the table and stays a heading.
            return last.text().from(marker.length());
        }
        if (last.value().length() > 70
                || marker != null
                || !TITLE.matcher(last.value()).matches()) {
            return null;
        }
        prose.remove(prose.size() - 1);
        return last.text();
    }

    private int notesEnd(int from) {
        int end = from;
        while (end < paragraphs.size()
                && !paragraphs.get(end).isRow()
                && NOTE.matcher(paragraphs.get(end).value()).matches()) {
            end++;
        }
        return end;
    }

    private static boolean isFlatListHead(Paragraph paragraph) {
        return paragraph.value().length() <= 60
                && FLAT_LIST_HEAD.matcher(paragraph.value()).matches();
    }

    private int flatList(int from) {
        Passage title = takeTitle();
        tables.add(new RawTable(title, paragraphs.subList(from, paragraphs.size()), true, List.of()));
        return paragraphs.size();
    }

    private boolean isFlatTitle(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return paragraph.value().length() <= 50
                && Marker.at(paragraph.text()) == null
                && FLAT_TITLE.matcher(paragraph.value()).matches()
                && i + 1 < paragraphs.size()
                && !paragraphs.get(i + 1).isRow()
                && Marker.at(paragraphs.get(i + 1).text()) == null
                && !NOTE.matcher(paragraphs.get(i + 1).value()).matches();
    }

    private int flatTable(int titleAt) {
        int to = titleAt + 1;
        while (to < paragraphs.size() && !endsFlatTable(to, titleAt)) {
            to++;
        }
        int end = to;
        while (end < paragraphs.size() && isNoteText(end, to)) {
            end++;
        }
        tables.add(new RawTable(
                paragraphs.get(titleAt).text(),
                paragraphs.subList(titleAt + 1, to),
                true,
                paragraphs.subList(to, end)));
        return end;
    }

    private boolean endsFlatTable(int i, int titleAt) {
        Paragraph paragraph = paragraphs.get(i);
        Marker marker = paragraph.isRow() ? null : Marker.at(paragraph.text());
        boolean chapter = marker != null
                && marker.style().compareTo(Marker.Style.CHINESE_BRACKET) <= 0
                && marker.label().length() <= 3;
        return paragraph.isRow()
                || chapter
                || NOTE.matcher(paragraph.value()).matches()
                || (i > titleAt + 1 && isFlatTitle(i));
    }

    /** A note runs to the end of the text, the next table or the next chapter. */
    private boolean isNoteText(int i, int noteStart) {
        if (i == noteStart) {
            return NOTE.matcher(paragraphs.get(i).value()).matches();
        }
        return !paragraphs.get(i).isRow() && Marker.at(paragraphs.get(i).text()) == null && !isFlatTitle(i);
    }
}
