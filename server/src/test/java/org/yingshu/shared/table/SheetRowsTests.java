package org.yingshu.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yingshu.shared.table.RawCell.Nature;

class SheetRowsTests {

    @TempDir
    Path folder;

    private final List<List<RawCell>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    @Test
    void aWorkbookTellsTextsNumbersDatesAndFormulasApart() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(" 云州 ");
            row.createCell(1).setCellValue(12);
            row.createCell(2).setCellFormula("1+1");
            var date = row.createCell(4);
            date.setCellValue(LocalDate.of(2026, 11, 21));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            date.setCellStyle(style);
            workbook.write(out);
        }

        read(file);

        assertThat(lines).containsExactly(3);
        assertThat(rows.get(0))
                .containsExactly(
                        RawCell.text("云州"),
                        new RawCell("12", Nature.NUMBER),
                        new RawCell("", Nature.FORMULA),
                        RawCell.EMPTY,
                        new RawCell("2026-11-21", Nature.DATE));
    }

    @Test
    void csvMayBeUtf8OrChineseAndHaveBreaksInQuotes() throws IOException {
        Path file = folder.resolve("a.csv");
        String text = "名称,备注\r\n\"云州,\"\"甲\"\"\",\"一\n二\"\r\n\r\n乙,=1+1\r\n";
        Files.writeString(file, text, Charset.forName("GB18030"));
        read(file);
        Files.writeString(file, "\ufeff" + text);
        read(file);

        assertThat(rows.subList(0, 3)).isEqualTo(rows.subList(3, 6));
        assertThat(rows.get(1)).containsExactly(RawCell.text("云州,\"甲\""), RawCell.text("一\n二"));
        assertThat(rows.get(2).get(1).nature()).isEqualTo(Nature.FORMULA);
        assertThat(lines.subList(0, 3)).containsExactly(1, 2, 5);
    }

    @Test
    void aProgramThatIsCalledAWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("名录.xlsx");
        Files.write(file, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4});
        refuses(file, UnreadableTable.Reason.NO_WORKBOOK);
        Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        refuses(file, UnreadableTable.Reason.NO_WORKBOOK);
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1});
        refuses(file, UnreadableTable.Reason.OLD_WORKBOOK);
    }

    private void refuses(Path file, UnreadableTable.Reason reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableTable.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private void read(Path file) throws IOException {
        SheetRows.of(file).read(file, (line, cells) -> {
            lines.add(line);
            rows.add(cells);
        });
    }
}
