package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/** Reads a table whose cells are parted: heads of one or two lines, repeated heads, rows of uneven width. */
public final class CellTableReader {

    private static final Pattern HEAD_CELL =
            Pattern.compile(".*(?:指标|项目|水平|目标|时限|节点|现状|序号|名称|单位|前沿|最佳|环节|时间|年|月|情况|问题|意见|建议|备注|措施|内容|类别).*");

    private CellTableReader() {}

    public static Grid read(RawTable table) {
        List<List<String>> lines = new ArrayList<>();
        for (Paragraph row : table.paragraphs()) {
            lines.add(row.cells().stream().map(Passage::text).toList());
        }
        int first = 0;
        String caption = "";
        if (lines.size() > 1 && isCaption(lines.get(0))) {
            caption = lines.get(0).get(0);
            first = 1;
        }
        List<String> header = new ArrayList<>(lines.get(first));
        int from = first + 1;
        if (from < lines.size() && isSecondHead(lines.get(first), lines.get(from))) {
            header = twoLines(lines.get(first), lines.get(from));
            from++;
        }
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        pad(header, width);
        List<List<String>> rows = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            boolean repeatedHead = lines.get(i).equals(lines.get(first));
            if (!repeatedHead && !lines.get(i).stream().allMatch(String::isEmpty)) {
                List<String> row = new ArrayList<>(lines.get(i));
                pad(row, width);
                rows.add(row);
                spans.add(table.paragraphs().get(i).text().span());
            }
        }
        return new Grid(header, rows, spans, caption, 1);
    }

    private static boolean isCaption(List<String> line) {
        return line.size() > 1
                && !line.get(0).isEmpty()
                && line.stream().skip(1).allMatch(String::isEmpty);
    }

    /** A second line of heads stands under cells that span it: its first cell is empty, and it holds no values. */
    private static boolean isSecondHead(List<String> first, List<String> second) {
        return second.size() > 1
                && second.get(0).isEmpty()
                && first.contains("")
                && second.stream()
                        .allMatch(cell ->
                                cell.isEmpty() || HEAD_CELL.matcher(cell).matches());
    }

    private static List<String> twoLines(List<String> upper, List<String> lower) {
        var header = new ArrayList<String>();
        String spanning = "";
        for (int c = 0; c < Math.max(upper.size(), lower.size()); c++) {
            String above = c < upper.size() ? upper.get(c) : "";
            String below = c < lower.size() ? lower.get(c) : "";
            if (!above.isEmpty()) {
                spanning = above;
            }
            header.add(below.isEmpty() ? above : (spanning + " " + below).strip());
        }
        return header;
    }

    private static void pad(List<String> row, int width) {
        while (row.size() < width) {
            row.add("");
        }
    }
}
