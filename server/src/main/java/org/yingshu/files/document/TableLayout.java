package org.yingshu.files.document;

import static org.yingshu.files.document.Sheet.LEFT;
import static org.yingshu.files.document.Sheet.LINE;
import static org.yingshu.files.document.Sheet.WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.files.OfficialDocument.Table;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Lines.Line;

/** Sets a table: its head on each page, rows that may run over a page's end. */
final class TableLayout {

    /** Small 4 (小四号), the usual size in tables. */
    private static final double SIZE = 12;

    private static final double LINE_HEIGHT = SIZE * 1.5;
    private static final double PADDING = 4;
    private static final double RULE = 0.6;

    private final Fonts fonts;
    private final Lines lines;
    private final Sheet sheet;

    TableLayout(Fonts fonts, Lines lines, Sheet sheet) {
        this.fonts = fonts;
        this.lines = lines;
        this.sheet = sheet;
    }

    void set(Table table) {
        double[] widths = widths(table.columns());
        List<List<Line>> head =
                cells(table.columns().stream().map(Column::title).toList(), widths, Face.BOLD);
        if (table.caption() != null) {
            sheet.need(LINE + height(head) * 2);
            String caption = fonts.printable(table.caption());
            double x = LEFT + (WIDTH - fonts.width(caption, Face.BOLD) * SIZE * 7 / 6) / 2;
            sheet.words(caption, Math.max(LEFT, x), Face.BOLD, SIZE * 7 / 6, LINE, 0, false);
            sheet.skip(LINE);
        }
        sheet.need(height(head) * 2);
        draw(head, widths, table.columns(), Face.BOLD);
        for (List<String> row : table.rows()) {
            rows(cells(row, widths, Face.REGULAR), head, widths, table.columns());
        }
        sheet.skip(LINE / 2);
    }

    /** Draws a row, in pieces where it is higher than what is left of the page. */
    private void rows(List<List<Line>> cells, List<List<Line>> head, double[] widths, List<Column> columns) {
        List<List<Line>> rest = cells;
        while (!rest.isEmpty()) {
            int fits = (int) Math.floor((sheet.left() - 2 * PADDING + 0.5) / LINE_HEIGHT);
            int most = rest.stream().mapToInt(List::size).max().orElse(1);
            if (fits < Math.min(most, 3)) {
                sheet.turn();
                draw(head, widths, columns, Face.BOLD);
                continue;
            }
            int here = Math.min(most, fits);
            draw(part(rest, 0, here), widths, columns, Face.REGULAR);
            rest = most > here ? part(rest, here, most) : List.of();
        }
    }

    private static List<List<Line>> part(List<List<Line>> cells, int from, int to) {
        return cells.stream()
                .map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(to, cell.size())))
                .toList();
    }

    private void draw(List<List<Line>> cells, double[] widths, List<Column> columns, Face face) {
        double top = sheet.y();
        double height = height(cells);
        double x = LEFT;
        for (int n = 0; n < cells.size(); n++) {
            List<Line> cell = cells.get(n);
            Align align = face == Face.BOLD ? Align.CENTER : columns.get(n).align();
            sheet.to(top + (height - cell.size() * LINE_HEIGHT) / 2);
            for (Line line : cell) {
                double slack = widths[n] - 2 * PADDING - line.width() * SIZE;
                double in = align == Align.LEFT ? 0 : align == Align.CENTER ? slack / 2 : slack;
                sheet.words(line.text(), x + PADDING + in, face, SIZE, LINE_HEIGHT, 0, false);
                sheet.to(sheet.y() + LINE_HEIGHT);
            }
            sheet.rule(x, top, x, top + height, RULE, false);
            x += widths[n];
        }
        sheet.rule(x, top, x, top + height, RULE, false);
        sheet.rule(LEFT, top, x, top, RULE, false);
        sheet.rule(LEFT, top + height, x, top + height, RULE, false);
        sheet.to(top + height);
    }

    private List<List<Line>> cells(List<String> texts, double[] widths, Face face) {
        var cells = new ArrayList<List<Line>>();
        for (int n = 0; n < texts.size(); n++) {
            double room = (widths[n] - 2 * PADDING) / SIZE;
            var cell = new ArrayList<Line>();
            texts.get(n)
                    .lines()
                    .forEach(text -> cell.addAll(lines.of(fonts.printable(text), face, Math.max(room, 1), 0)));
            cells.add(cell);
        }
        return cells;
    }

    private static double height(List<List<Line>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1)) * LINE_HEIGHT + 2 * PADDING;
    }

    private static double[] widths(List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream()
                .mapToDouble(column -> WIDTH * column.share() / all)
                .toArray();
    }
}
