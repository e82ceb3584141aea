package org.yingshu.shared.export;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of which only the last rows are in memory. Rows that one sheet cannot hold go to a further one. */
final class WorkbookSink implements RowSink {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int WIDEST = 100;

    private final Export<?> export;
    private final CellWords words;
    private final Target target;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = heading();
    private final CellStyle text = style("@");
    private final CellStyle day = style("yyyy-mm-dd");
    private final CellStyle minute = style("yyyy-mm-dd hh:mm");
    private SXSSFSheet sheet;
    private int next;

    WorkbookSink(Export<?> export, CellWords words, Target target) {
        this.export = export;
        this.words = words;
        this.target = target;
        sheet = newSheet();
    }

    private SXSSFSheet newSheet() {
        int number = workbook.getNumberOfSheets() + 1;
        String name = WorkbookUtil.createSafeSheetName(words.word(export.name()) + (number == 1 ? "" : " " + number));
        SXSSFSheet created = workbook.createSheet(name);
        SXSSFRow row = created.createRow(0);
        row.setHeightInPoints(22);
        for (int i = 0; i < export.columns().size(); i++) {
            Export.Column<?> column = export.columns().get(i);
            created.setColumnWidth(i, Math.min(column.width(), WIDEST) * UNITS_OF_A_CHARACTER);
            SXSSFCell cell = row.createCell(i);
            cell.setCellValue(words.word(column.title()));
            cell.setCellStyle(heading);
        }
        created.createFreezePane(0, 1);
        created.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        created.getPrintSetup().setLandscape(true);
        next = 1;
        return created;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (next == ROWS_OF_A_SHEET) {
            sheet = newSheet();
        }
        SXSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                fill(row.createCell(i), value);
            }
        }
    }

    private void fill(SXSSFCell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Instant instant -> {
                cell.setCellValue(CellWords.local(instant));
                cell.setCellStyle(minute);
            }
            default -> {
                String shown = words.of(value);
                cell.setCellValue(shown.length() <= LONGEST_CELL ? shown : shown.substring(0, LONGEST_CELL));
                cell.setCellStyle(text);
            }
        }
    }

    /** Texts are marked as texts: a code of eighteen digits edited later must not become a number. */
    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle heading() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    @Override
    public void finish() throws IOException {
        if (workbook.getNumberOfSheets() == 1 && !export.columns().isEmpty()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(0, next - 1, 0, export.columns().size() - 1));
        }
        workbook.write(target.open());
    }

    /** Also removes the temporary files. Rows still in memory must go there first, or closing complains of them. */
    @Override
    public void close() throws IOException {
        for (Sheet each : workbook) {
            ((SXSSFSheet) each).flushRows(0);
        }
        workbook.close();
    }
}
