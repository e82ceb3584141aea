package org.yingshu.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yingshu.shared.Page;
import org.yingshu.shared.naming.EnglishNames;
import org.yingshu.shared.problem.TestTexts;

class ExportsTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T23:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private record Row(
            String name, @Nullable Integer count, @Nullable LocalDate due, boolean closed) {}

    private static final Export<Row> EXPORT = Export.<Row>named("任务台账")
            .column("任务", 40, Row::name)
            .column("数量", Row::count)
            .column("时限", Row::due)
            .column("已销号", Row::closed);

    private static final EnglishNames NAMES = new EnglishNames(
            List.of(() -> Map.of("办电", "Connection to the grid", "供电公司", "Power supply company", "云州市", "Yunzhou")));

    private final Exports exports = new Exports(TestTexts.create(), NAMES, CLOCK);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aWorkbookKeepsNumbersAndDatesAndSaysNothingWhereNothingIsKnown() throws IOException {
        send(
                ExportFormat.XLSX,
                after -> page(new Row("=1+1", 3, LocalDate.of(2026, 12, 31), true), new Row("办电", null, null, false)));

        assertThat(response.getContentType()).isEqualTo(ExportFormat.XLSX.type());
        assertThat(response.getHeader("Content-Disposition")).contains("20261121.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("任务台账");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("任务");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-12-31T00:00:00");
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("是");
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void allPagesFollowEachOther() throws IOException {
        send(ExportFormat.XLSX, after -> {
            int from = after == null ? 0 : Integer.parseInt(after);
            List<Row> rows = IntStream.range(from, from + 1000)
                    .mapToObj(i -> new Row("行" + i, i, null, false))
                    .toList();
            return new Page<>(rows, from == 4000 ? null : Integer.toString(from + 1000), null);
        });

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5000);
            assertThat(sheet.getRow(5000).getCell(0).getStringCellValue()).isEqualTo("行4999");
        }
    }

    @Test
    void aCsvQuotesAndLetsNoSpreadsheetCompute() throws IOException {
        send(
                ExportFormat.CSV,
                after -> page(
                        new Row("=cmd|' /C calc'!A0", -3, LocalDate.of(2026, 12, 31), true),
                        new Row("甲,\"乙\"", null, null, false)));

        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff任务,数量,时限,已销号\r\n'=cmd|' /C calc'!A0,-3,2026-12-31,是\r\n\"甲,\"\"乙\"\"\",,,否\r\n");
    }

    @Test
    void aReaderOfEnglishGetsWordsAndKnownNamesInEnglishAndTheOthersAsTheyAre() throws IOException {
        var export = Export.<String>named("shared.not-found")
                .column("shared.yes", name -> name)
                .column("shared.no", name -> List.of(name, "云州市", new Export.Word("shared.no")));
        exports.send(
                response,
                export,
                ExportFormat.CSV,
                Locale.ENGLISH,
                List.of("供电公司", "办电 · 云州清风食品有限公司", "云州市、供电公司", "清风"));

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("""
                        \ufeffYes,No
                        Power supply company,"Power supply company, Yunzhou, No"
                        Connection to the grid · 云州清风食品有限公司,"Connection to the grid · 云州清风食品有限公司, Yunzhou, No"
                        "Yunzhou, Power supply company","Yunzhou, Power supply company, Yunzhou, No"
                        清风,"清风, Yunzhou, No"
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whatIsReadBackStaysAsItWasEntered() throws IOException {
        exports.send(
                response,
                Export.<String>toBeReadBack("shared.not-found").column("shared.yes", name -> name),
                ExportFormat.CSV,
                Locale.ENGLISH,
                List.of("供电公司"));

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("供电公司");
    }

    @Test
    void aFailureHalfWayLeavesTheAnswerUntouched() {
        assertThatThrownBy(() -> send(ExportFormat.XLSX, after -> {
                    if (after != null) {
                        throw new IllegalStateException("the database went away");
                    }
                    return new Page<>(List.of(new Row("甲", 1, null, false)), "1", null);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static Page<Row> page(Row... rows) {
        return new Page<>(List.of(rows), null, null);
    }

    private void send(ExportFormat format, Function<@Nullable String, Page<Row>> pages) throws IOException {
        exports.send(response, EXPORT, format, Locale.CHINESE, pages);
    }
}
