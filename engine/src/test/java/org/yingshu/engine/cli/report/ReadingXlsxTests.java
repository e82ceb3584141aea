package org.yingshu.engine.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.cli.ReadingFixture;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;

class ReadingXlsxTests {

    private static final DataFormatter PRINTED = new DataFormatter();

    @Test
    void hasASheetForEachThing() throws IOException {
        try (XSSFWorkbook book = workbook(ReadingFixture.reading())) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("任务清单", "措施", "责任单位", "目标", "对比表", "问题");
        }
    }

    @Test
    void takesTheTasksFromTheListAndTellsTheRepairs() throws IOException {
        try (XSSFWorkbook book = workbook(ReadingFixture.reading())) {
            XSSFSheet tasks = book.getSheet("任务清单");
            assertThat(tasks.getLastRowNum()).isEqualTo(4);
            assertThat(texts(tasks.getRow(3))).contains("压减用电接入环节", "国网云溪供电公司、市发展改革委", "责任单位: 该格为空，按正文第3项补上", "41");
        }
    }

    @Test
    void takesTheTasksFromTheMeasuresWhereThereIsNoList() throws IOException {
        Reading full = ReadingFixture.reading();
        var withoutList = new Reading(
                full.source(), full.documents(), List.of(), full.tables(), full.findings(), full.coverage());
        try (XSSFWorkbook book = workbook(withoutList)) {
            XSSFSheet tasks = book.getSheet("任务清单");
            assertThat(tasks.getLastRowNum()).isEqualTo(6);
            assertThat(texts(tasks.getRow(1))).contains("市市场监管局", "市公安局、市人力资源社会保障局", "2024年6月底");
        }
    }

    @Test
    void countsTheDutiesOfAUnit() throws IOException {
        try (XSSFWorkbook book = workbook(ReadingFixture.reading())) {
            assertThat(texts(book.getSheet("责任单位").getRow(1)))
                    .containsExactly("市市场监管局", "2", "2", "2", "0", "0", "0", "0", "0");
        }
    }

    @Test
    void letsTheReaderFilterUnderAHeaderThatStays() throws IOException {
        try (XSSFWorkbook book = workbook(ReadingFixture.reading())) {
            XSSFSheet findings = book.getSheet("问题");
            assertThat(findings.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I6");
            assertThat(findings.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(findings.getProtect()).isFalse();
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaText() throws IOException {
        Finding evil = new Finding(
                "rule", Finding.Severity.HINT, "=HYPERLINK(\"http://example.org\")", "", "@\u000Bx\u0001", List.of());
        Reading reading = ReadingFixture.reading().withFindings(List.of(evil));
        try (XSSFWorkbook book = workbook(reading)) {
            Row row = book.getSheet("问题").getRow(1);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("@\nx");
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map((Cell cell) -> PRINTED.formatCellValue(cell))
                .toList();
    }

    private static XSSFWorkbook workbook(Reading reading) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var report = new ReadingXlsx(bytes, Words.of(Language.ZH))) {
            report.add("plan.txt", reading);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
