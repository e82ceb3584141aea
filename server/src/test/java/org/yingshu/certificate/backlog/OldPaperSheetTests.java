package org.yingshu.certificate.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.backlog.BacklogController.OldPaper;
import org.yingshu.shared.table.RawCell;

class OldPaperSheetTests {

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

    private static OldPaperSheet.Read read(String... rows) {
        var sheet = new OldPaperSheet(LICENCE, TODAY);
        for (int n = 0; n < rows.length; n++) {
            sheet.row(
                    n + 1,
                    Arrays.stream(rows[n].split(",", -1)).map(RawCell::text).toList());
        }
        return sheet.read();
    }

    @Test
    void eachRowIsAPaperWhateverTheOrderOfItsColumns() {
        var read = read("住所*,颁发日期,持有人代码,持有人名称", "建设路1号,2019年3月5日," + CREDIT_CODE + ",甲公司");
        assertThat(read.wrong()).isEmpty();
        assertThat(read.papers())
                .containsExactly(new OldPaper(
                        CREDIT_CODE, "甲公司", Map.of("enterprise.address", "建设路1号"), LocalDate.of(2019, 3, 5)));
    }

    @Test
    void everyWrongCellIsNamedAndTheRightRowsAreKept() {
        String heads = "持有人代码,持有人名称,颁发日期,住所,经营范围";
        var read = read(
                heads,
                CREDIT_CODE + ",甲公司,2019-03-05,建设路1号,",
                CREDIT_CODE + ",甲公司,2019/3/5,建设路1号,",
                "914100001700014010,乙公司,2019-02-30,,零售",
                CREDIT_CODE + ",,2027-01-01,建设路2号,");
        assertThat(read.papers()).hasSize(1);
        assertThat(read.wrong())
                .extracting(wrong -> wrong.cell() + " " + wrong.reason())
                .containsExactly(
                        "A3 same-paper", "C4 no-date", "A4 holder-code", "D4 missing", "B5 missing", "C5 future");
    }

    @Test
    void aFormulaIsNobodysWord() {
        var sheet = new OldPaperSheet(LICENCE, TODAY);
        sheet.row(1, OldPaperSheet.heads(LICENCE).stream().map(RawCell::text).toList());
        sheet.row(
                2,
                List.of(
                        RawCell.text(CREDIT_CODE),
                        new RawCell("甲公司", RawCell.Nature.FORMULA),
                        RawCell.text("2019-03-05"),
                        RawCell.text("建设路1号")));
        assertThat(sheet.read().wrong())
                .extracting(OldPaperSheet.WrongCell::cell, OldPaperSheet.WrongCell::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("B2", "formula"));
    }

    @Test
    void aColumnThatIsMissingOrThatNobodyReadsIsToldOnce() {
        assertThat(read("持有人代码,持有人名称,颁发日期,电话", "1,2,3,4", "1,2,3,4").wrong())
                .extracting(wrong -> wrong.cell() + " " + wrong.reason())
                .containsExactly("D1 unknown-column", "A1 no-column");
        assertThat(read(String.join(",", OldPaperSheet.heads(LICENCE))).wrong())
                .extracting(OldPaperSheet.WrongCell::reason)
                .containsExactly("empty");
    }
}
