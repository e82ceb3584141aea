package org.yingshu.engine.reader.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.input.SourceFixture;
import org.yingshu.engine.reader.input.SourceLimits;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.source.SourceText;

class SheetReaderTests {

    @Test
    void readsAnXlsxAsShown() throws Exception {
        check(new XSSFWorkbook(), "清单.xlsx");
    }

    @Test
    void readsAnXlsAsShown() throws Exception {
        check(new HSSFWorkbook(), "清单.xls");
    }

    @Test
    void refusesASheetOfTooManyRowsWhileStreaming() throws Exception {
        var few = new SourceLimits(1 << 20, 0, 0, 0, 0, 1 << 20, 100, 100, 1000, 8, 0);

        Unreadable refusal =
                catchThrowableOfType(Unreadable.class, () -> new SourceReader(few).read("a.xlsx", rows(9)));

        assertThat(refusal.code()).isEqualTo("source.too-large");
        assertThat(refusal).hasMessageContaining("表格行数超过上限 8");
        assertThat(new SourceReader(few).read("a.xlsx", rows(8)).lineCount()).isEqualTo(8);
    }

    private static byte[] rows(int count) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < count; i++) {
                fill(sheet.createRow(i), "任务", "单位");
            }
            return SourceFixture.bytes(workbook::write);
        }
    }

    private static void check(Workbook workbook, String name) throws IOException {
        SourceText text = SourceFixture.read(name, bytes(workbook));

        assertThat(text.text().split("\n"))
                .containsExactly(
                        "附件：任务清单",
                        "",
                        "序号\t任务\t时限\t比例",
                        "1\t开办企业\u000B压缩时限\t2026年11月21日\t12.50%",
                        "1\t获得电力\t2026/11/21\t25",
                        "一、政务环境\t\t\t",
                        "2\t获得\t\tTRUE",
                        "",
                        "注：比例为暂定",
                        "",
                        "甲\t乙");
        assertThat(text.linesAreParagraphs()).isTrue();
        assertThat(text.place(1)).isEqualTo("任务!1");
        assertThat(text.place(4)).isEqualTo("任务!4");
        assertThat(text.place(9)).isEqualTo("任务!9");
        assertThat(text.place(11)).isEqualTo("Sheet2!1");
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook) {
            var sheet = workbook.createSheet("任务");
            fill(sheet.createRow(0), "附件：任务清单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            fill(sheet.createRow(2), "序号", "任务", "时限", "比例");
            Row first = sheet.createRow(3);
            fill(first, "1", "开办企业\n压缩时限");
            date(first, "yyyy\"年\"m\"月\"d\"日\";@");
            first.createCell(3).setCellValue(0.125);
            first.getCell(3).setCellStyle(workbook.createCellStyle());
            first.getCell(3).getCellStyle().setDataFormat((short) 10);
            Row second = sheet.createRow(4);
            fill(second, "", "获得电力");
            date(second, "m/d/yy");
            second.createCell(3).setCellFormula("5*5");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            fill(sheet.createRow(5), "一、政务环境");
            Row third = sheet.createRow(6);
            fill(third, "2", "获得");
            third.createCell(3).setCellValue(true);
            fill(sheet.createRow(8), "注：比例为暂定");
            fill(workbook.createSheet("Sheet2").createRow(0), "甲", "乙");
            return SourceFixture.bytes(workbook::write);
        }
    }

    private static void date(Row row, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        var cell = row.createCell(2);
        cell.setCellValue(LocalDate.of(2026, 11, 21));
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
