package org.yingshu.certificate.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.batch.PaperRow.Paper;
import org.yingshu.shared.table.RawCell;

class PaperSheetTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String CREDIT_CODE = "91410000170001401D";
    private static final CertificateType LICENCE = new CertificateType(
            "trade-permit",
            "经营许可证",
            "Trade permit",
            "市场监督管理局",
            HolderKind.ENTERPRISE,
            List.of(
                    new CertificateType.Field("enterprise.address", "住所", true, false),
                    new CertificateType.Field("enterprise.scope", "经营范围", false, false)),
            null,
            "test");

    private static List<PaperRow> read(String... rows) {
        List<PaperRow> read = new ArrayList<>();
        var sheet = new PaperSheet(LICENCE, TODAY, read::add);
        for (int n = 0; n < rows.length; n++) {
            sheet.row(
                    n + 1,
                    Arrays.stream(rows[n].split(",", -1)).map(RawCell::text).toList());
        }
        sheet.end();
        return read;
    }

    private static List<String> wrong(List<PaperRow> rows) {
        return rows.stream()
                .flatMap(row -> row.wrong().stream())
                .map(wrong -> wrong.cell() + " " + wrong.reason())
                .toList();
    }

    @Test
    void eachRowIsAPaperWhateverTheOrderOfItsColumns() {
        var read = read(
                "住所*,颁发日期,持有人代码,证照编号,有效期至,持有人名称",
                "建设路1号,2019年3月5日," + CREDIT_CODE + ",豫A-001,2030/1/2,甲公司",
                ",,,,,",
                "建设路2号,2019-03-05," + CREDIT_CODE + ",豫A-002,长期,甲公司");
        assertThat(wrong(read)).isEmpty();
        assertThat(read)
                .extracting(PaperRow::paper)
                .containsExactly(
                        new Paper(
                                "豫A-001",
                                CREDIT_CODE,
                                "甲公司",
                                LocalDate.of(2019, 3, 5),
                                LocalDate.of(2030, 1, 2),
                                false,
                                Map.of("enterprise.address", "建设路1号")),
                        new Paper(
                                "豫A-002",
                                CREDIT_CODE,
                                "甲公司",
                                LocalDate.of(2019, 3, 5),
                                null,
                                true,
                                Map.of("enterprise.address", "建设路2号")));
    }

    @Test
    void everyWrongCellIsNamedAndTheRightRowsAreKept() {
        String heads = "证照编号,持有人代码,持有人名称,颁发日期,住所,经营范围,有效期至";
        var read = read(
                heads,
                "1," + CREDIT_CODE + ",甲公司,2019-03-05,建设路1号,,",
                "1," + CREDIT_CODE + ",甲公司,2019/3/5,建设路1号,,",
                "2,914100001700014010,乙公司,2019-02-30,,零售,",
                "3," + CREDIT_CODE + ",,2027-01-01,建设路2号,,2020-01-01");
        assertThat(read).filteredOn(row -> row.paper() != null).hasSize(1);
        assertThat(wrong(read))
                .containsExactly(
                        "A3 same-paper",
                        "D4 no-date",
                        "B4 holder-code",
                        "E4 missing",
                        "C5 missing",
                        "D5 future",
                        "G5 over");
        assertThat(read.get(2).wrong()).extracting(PaperRow.WrongCell::head).contains("持有人代码", "颁发日期", "住所");
    }

    @Test
    void aFormulaIsNobodysWord() {
        List<PaperRow> read = new ArrayList<>();
        var sheet = new PaperSheet(LICENCE, TODAY, read::add);
        sheet.row(1, PaperSheet.heads(LICENCE).stream().map(RawCell::text).toList());
        sheet.row(
                2,
                List.of(
                        RawCell.text("1"),
                        RawCell.text(CREDIT_CODE),
                        new RawCell("甲公司", RawCell.Nature.FORMULA),
                        RawCell.text("2019-03-05"),
                        RawCell.text(""),
                        RawCell.text("建设路1号")));
        sheet.end();
        assertThat(wrong(read)).containsExactly("C2 formula");
    }

    @Test
    void aColumnThatIsMissingOrThatNobodyReadsIsToldOnce() {
        assertThat(wrong(read("证照编号,持有人代码,持有人名称,颁发日期,电话", "1,2,3,4,5", "1,2,3,4,5")))
                .containsExactly("E1 unknown-column", "A1 no-column");
        assertThat(wrong(read(String.join(",", PaperSheet.heads(LICENCE))))).containsExactly("A2 empty");
    }

    @Test
    void whatIsTooLongIsCutByWhoBringsIt() {
        List<PaperRow> read = new ArrayList<>();
        var sheet = new PaperSheet(LICENCE, TODAY, read::add);
        sheet.row(1, PaperSheet.heads(LICENCE).stream().map(RawCell::text).toList());
        for (int n = 0; n < PaperSheet.MOST + 3; n++) {
            sheet.row(n + 2, List.of(RawCell.text("n" + n)));
        }
        sheet.end();
        assertThat(read).hasSize(PaperSheet.MOST + 1);
        assertThat(wrong(read)).endsWith("A20002 too-many");
    }
}
