package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Blanks;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.source.Passage;

/**
 * Reads a task list of which only lines are left: the cells of a row follow each other without any mark.
 *
 * <p>A row begins with the next running number behind a deadline, and ends with its own deadline. Within a row the cells
 * are told by their order, by the width of their columns (names and owners are set in narrow ones) and by what they say.
 */
public final class FlatTaskListReader {

    private static final Pattern DEADLINE_END = Pattern.compile(
            "(?:^|[\\s。；、）)\\u4e00-\\u9fff])(?<deadline>20\\d{2}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?(?:底)?(?:前)?|20\\d{2}\\s*年(?:底|底前)?|持续(?:推进|实施|开展|推动)|长期(?:坚持|推进|实施)?|常态化(?:推进|开展)?)$");
    private static final Pattern NUMBER_START = Pattern.compile("(?<number>\\d{1,4})(?:\\s+|$)");
    /** Characters that fit into a line of the owners' or the direction's column; the content's lines hold more. */
    private static final int NARROW = 12;

    private static final int LONGEST_PLAN = 8;

    private final List<Passage> lines;
    private final Set<String> plans;
    private final List<Column> columns;
    private final List<RowDraft> rows = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();
    private String chapter = "";
    private int expected = 1;

    private FlatTaskListReader(List<Passage> lines, List<Column> columns, Set<String> plans) {
        this.lines = lines;
        this.columns = columns;
        this.plans = plans;
    }

    /**
     * The table as a task list.
     *
     * @param plans short names of the special plans that the list can name
     * @return null if the first line is not the head of a task list
     */
    public static @Nullable TaskListDraft read(RawTable table, Set<String> plans) {
        List<Passage> lines = table.lines();
        List<String> header = Arrays.asList(lines.get(0).text().strip().split("\\s+"));
        List<Column> columns = Column.of(header);
        if (!Column.isTaskList(columns)) {
            return null;
        }
        var reader = new FlatTaskListReader(lines, columns, plans);
        reader.readRows();
        return new TaskListDraft(table.title(), header, reader.rows, table.all());
    }

    private void readRows() {
        String header = bare(lines.get(0));
        for (Passage line : lines) {
            if (bare(line).equals(header)) {
                continue;
            }
            boolean between = open.isEmpty() || endsWithDeadline(open.get(open.size() - 1));
            if (between && startsRow(line)) {
                close();
                open.add(line);
                expected++;
            } else if (between && isChapter(line)) {
                close();
                chapter = line.text();
            } else {
                open.add(line);
            }
        }
        close();
    }

    private static String bare(Passage line) {
        return line.text().replaceAll("\\s", "");
    }

    private static boolean endsWithDeadline(Passage line) {
        return DEADLINE_END.matcher(line).find();
    }

    private boolean startsRow(Passage line) {
        Matcher matcher = NUMBER_START.matcher(line);
        return matcher.lookingAt() && Integer.parseInt(matcher.group("number")) == expected;
    }

    private static boolean isChapter(Passage line) {
        Marker marker = Marker.at(line);
        return marker != null && marker.style() == Marker.Style.CHINESE && line.length() <= 40;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Matcher number = NUMBER_START.matcher(open.get(0));
        if (number.lookingAt()) {
            RowDraft row = new RowDraft(Integer.parseInt(number.group("number")), 0, Passage.join(open));
            row.chapter(chapter);
            var cells = new ArrayList<>(open);
            cells.set(0, cells.get(0).from(number.end()).strip());
            cells.removeIf(Passage::isEmpty);
            fill(row, cells);
            rows.add(row);
        }
        open.clear();
    }

    private void fill(RowDraft row, List<Passage> cells) {
        if (cells.isEmpty()) {
            return;
        }
        if (columns.contains(Column.DEADLINE)) {
            cutDeadline(row, cells);
        }
        int ownersFrom = cutOwners(row, cells);
        int from = columns.contains(Column.PLAN) ? takePlan(row, cells, ownersFrom) : 0;
        if (columns.contains(Column.DIRECTION)) {
            from = takeDirection(row, cells, from, ownersFrom);
        }
        put(row, Column.CONTENT, cells.subList(from, ownersFrom));
    }

    private static void put(RowDraft row, Column column, List<Passage> parts) {
        if (!parts.isEmpty()) {
            row.put(column, Blanks.clean(Passage.join(parts)).strip());
        }
    }

    private static void cutDeadline(RowDraft row, List<Passage> cells) {
        int last = cells.size() - 1;
        Matcher matcher = DEADLINE_END.matcher(cells.get(last));
        if (matcher.find()) {
            put(row, Column.DEADLINE, List.of(cells.get(last).from(matcher.start("deadline"))));
            Passage rest = cells.get(last).sub(0, matcher.start("deadline")).strip();
            if (rest.isEmpty()) {
                cells.remove(last);
            } else {
                cells.set(last, rest);
            }
        }
    }

    /** Takes the owners' lines off the end and returns how many cells are left in front of them. */
    private int cutOwners(RowDraft row, List<Passage> cells) {
        if (cells.isEmpty()) {
            return 0;
        }
        int last = cells.size() - 1;
        int run = cells.size();
        while (run > 0 && cells.get(run - 1).length() <= NARROW) {
            run--;
        }
        for (int from = run; from <= last; from++) {
            List<Passage> candidate = cells.subList(from, cells.size());
            boolean contentAbove = from > 0 && endsSentence(cells.get(from - 1));
            String text = Blanks.clean(Passage.join(candidate)).text();
            if ((contentAbove || (from == run && from > 0)) && Cell.isOwners(text)) {
                put(row, Column.OWNERS, candidate);
                return from;
            }
        }
        return cutOwnersInLine(row, cells, last);
    }

    private static boolean endsSentence(Passage line) {
        return "。；”）)".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** The owners stand behind a blank in the last line of the content. */
    private static int cutOwnersInLine(RowDraft row, List<Passage> cells, int last) {
        Passage line = cells.get(last);
        for (int at = line.length() - 1; at > 0; at--) {
            if (Passage.isBlank(line.charAt(at))
                    && Cell.isOwners(Blanks.clean(line.from(at)).text().strip())) {
                put(row, Column.OWNERS, List.of(line.from(at)));
                cells.set(last, line.sub(0, at).strip());
                return cells.size();
            }
        }
        return cells.size();
    }

    /** A plan's name may be broken over two lines, or share a line with the direction. */
    private int takePlan(RowDraft row, List<Passage> cells, int end) {
        if (end == 0) {
            return 0;
        }
        Passage first = cells.get(0);
        for (int parts = Math.min(2, end); parts > 0; parts--) {
            List<Passage> name = cells.subList(0, parts);
            if (isPlan(Passage.join(name).text())) {
                put(row, Column.PLAN, name);
                return parts;
            }
        }
        int blank = first.text().indexOf(' ');
        if (blank > 0 && isPlan(first.text().substring(0, blank))) {
            put(row, Column.PLAN, List.of(first.sub(0, blank)));
            cells.set(0, first.from(blank).strip());
        }
        return 0;
    }

    private boolean isPlan(String text) {
        return text.length() <= LONGEST_PLAN && plans.stream().anyMatch(plan -> PlanNames.isSame(plan, text));
    }

    /** The narrow lines above the first wide one. */
    private static int takeDirection(RowDraft row, List<Passage> cells, int from, int end) {
        int wide = from;
        while (wide < end && cells.get(wide).length() <= NARROW) {
            wide++;
        }
        if (wide == from || wide == end) {
            return from;
        }
        put(row, Column.DIRECTION, cells.subList(from, wide));
        return wide;
    }
}
