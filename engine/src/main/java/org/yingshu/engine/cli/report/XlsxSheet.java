package org.yingshu.engine.cli.report;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.source.SourceText;

/** A sheet that is written from top to bottom. */
final class XlsxSheet {

    private static final int WIDTH_UNIT = 256;
    private static final int USUAL_WIDTH = 22;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** @param width in characters */
    record Column(String title, int width) {

        /** @param described each a key of the texts, a blank and the width */
        static List<Column> all(Words words, String... described) {
            return Arrays.stream(described)
                    .map(column -> {
                        int blank = column.indexOf(' ');
                        return new Column(
                                words.get(column.substring(0, blank)), Integer.parseInt(column.substring(blank + 1)));
                    })
                    .toList();
        }
    }

    private final Sheet sheet;
    private final XlsxStyles styles;
    private final int columns;
    private int next;

    /** @param columns none where every table on the sheet brings its own */
    XlsxSheet(Workbook workbook, XlsxStyles styles, String name, List<Column> columns) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = columns.size();
        sheet.setDefaultColumnWidth(USUAL_WIDTH);
        if (!columns.isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
            }
            header(columns.stream().map(Column::title).toList());
            sheet.createFreezePane(0, 1);
        }
    }

    void header(List<String> titles) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < titles.size(); i++) {
            text(row.createCell(i), titles.get(i), styles.header);
        }
    }

    /** A line over a table; it may run over the cells beside it. */
    void heading(String text) {
        text(sheet.createRow(next++).createCell(0), text, styles.heading);
    }

    /** A text under a table, line by line, since it is not as narrow as the table's first column. */
    void note(String text) {
        text.lines().forEach(line -> text(sheet.createRow(next++).createCell(0), line, styles.figure));
    }

    /** @param cells whole numbers and shares (double) as such, all else as text */
    void row(Object... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            switch (cells[i]) {
                case Integer figure -> {
                    cell.setCellValue(figure);
                    cell.setCellStyle(styles.figure);
                }
                case Double share -> {
                    cell.setCellValue(share);
                    cell.setCellStyle(styles.share);
                }
                default -> {
                    String text = String.valueOf(cells[i]);
                    text(cell, text, looksLikeFormula(text) ? styles.quotedText : styles.text);
                }
            }
        }
    }

    /** Lets the reader sort and filter by every column, once all rows are there. */
    void filter() {
        if (columns > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, columns - 1));
        }
    }

    private static void text(Cell cell, String text, CellStyle style) {
        cell.setCellValue(fit(text));
        cell.setCellStyle(style);
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** What XML and the format cannot hold is left out. */
    private static String fit(String text) {
        var fit = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && fit.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == SourceText.CELL_BREAK) {
                fit.append('\n');
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                fit.append(c);
            }
        }
        return fit.toString();
    }
}
