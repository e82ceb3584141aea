package org.yingshu.files.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.files.OfficialDocument.Heading;
import org.yingshu.files.OfficialDocument.Paragraph;
import org.yingshu.files.OfficialDocument.Table;

/** Writes a document for Excel: its text on the first sheet, each table on one of its own. No cell is a formula. */
public final class XlsxWriter {

    /** Numbers that a spreadsheet can hold without losing a digit. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,13})(?:\\.\\d{1,6})?");

    private static final int WIDTH = 120;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = style(true, false);
    private final CellStyle cell = style(false, false);
    private final CellStyle title = style(true, true);
    private final CellStyle text = style(false, true);

    private XlsxWriter() {}

    public static byte[] write(OfficialDocument document) throws IOException {
        var writer = new XlsxWriter();
        try (var workbook = writer.workbook;
                var out = new ByteArrayOutputStream()) {
            writer.text(document);
            int n = 0;
            for (var block : document.body()) {
                if (block instanceof Table table) {
                    n++;
                    writer.table(table, n);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void text(OfficialDocument document) {
        XSSFSheet sheet = workbook.createSheet("正文");
        sheet.setColumnWidth(0, 90 * 256);
        line(sheet, document.letterhead(), title);
        line(sheet, document.number(), text);
        line(sheet, document.title(), title);
        line(sheet, document.addressee() == null ? null : document.addressee() + "：", text);
        int tables = 0;
        for (var block : document.body()) {
            switch (block) {
                case Heading heading -> line(sheet, heading.text(), title);
                case Paragraph paragraph -> line(sheet, paragraph.text(), text);
                case Table table -> line(sheet, "（见表“" + name(table, ++tables) + "”）", text);
            }
        }
        document.attachments().forEach(name -> line(sheet, "附件：" + name, text));
        if (document.signature() != null) {
            var day = document.signature().date();
            line(sheet, document.signature().name(), text);
            line(sheet, day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", text);
        }
        line(sheet, document.copies() == null ? null : "抄送：" + document.copies() + "。", text);
    }

    private static void line(XSSFSheet sheet, @org.jspecify.annotations.Nullable String words, CellStyle style) {
        if (words != null) {
            Cell at = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
            at.setCellValue(words);
            at.setCellStyle(style);
        }
    }

    private void table(Table table, int n) {
        XSSFSheet sheet = workbook.createSheet(name(table, n));
        List<Column> columns = table.columns();
        double all = columns.stream().mapToDouble(Column::share).sum();
        for (int at = 0; at < columns.size(); at++) {
            long width = Math.round(WIDTH * columns.get(at).share() / all);
            sheet.setColumnWidth(at, (int) Math.clamp(width, 6, 80) * 256);
        }
        row(sheet, 0, columns.stream().map(Column::title).toList(), head);
        for (int at = 0; at < table.rows().size(); at++) {
            row(sheet, at + 1, table.rows().get(at), cell);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void row(XSSFSheet sheet, int n, List<String> words, CellStyle style) {
        var row = sheet.createRow(n);
        for (int at = 0; at < words.size(); at++) {
            Cell made = row.createCell(at);
            String value = words.get(at);
            if (NUMBER.matcher(value).matches()) {
                made.setCellValue(Double.parseDouble(value));
            } else {
                made.setCellValue(value);
            }
            made.setCellStyle(style);
        }
    }

    private static String name(Table table, int n) {
        String caption = table.caption() == null ? "表" : table.caption();
        return WorkbookUtil.createSafeSheetName(n + " " + caption);
    }

    private CellStyle style(boolean bold, boolean bare) {
        XSSFCellStyle style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(bold ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) (bold && bare ? 14 : 11));
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (!bare) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setAlignment(bold ? HorizontalAlignment.CENTER : HorizontalAlignment.GENERAL);
        }
        return style;
    }
}
