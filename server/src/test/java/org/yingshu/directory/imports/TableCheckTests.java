package org.yingshu.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.directory.imports.TableCheck.CellProblem;
import org.yingshu.directory.imports.TableCheck.CheckedRow;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.table.RawCell;
import org.yingshu.shared.table.RawCell.Nature;

class TableCheckTests {

    private final List<CheckedRow> rows = new ArrayList<>();

    private final TableCheck enterprises = new TableCheck(ImportKind.ENTERPRISES, ImportFixture.XUCHANG, rows::add);

    @Test
    void aRightRowIsKeptInStandardWriting() {
        enterprises.row(1, cells("企业名录"));
        enterprises.row(2, cells("统一社会信用代码*", "企业名称", "所属地区", "规模", "成立日期", "备注"));
        enterprises.row(3, cells("91411000ma40000047", "云州装备", "许昌市魏都区", "小型", "2020年5月8日", "不管"));

        CheckedRow row = rows.get(0);
        assertThat(row.problems()).isEmpty();
        assertThat(row.values())
                .containsEntry("creditCode", "91411000MA40000047")
                .containsEntry("region", "411002")
                .containsEntry("scale", "SMALL")
                .containsEntry("foundedOn", "2020-05-08")
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "91411000MA40000040, 云州装备, 魏都区, 小型, A2, 校验位",
        "'', 云州装备, 魏都区, 小型, A2, 没有填写",
        "91411000MA40000047, '', 魏都区, 小型, B2, 没有填写企业名称",
        "91411000MA40000047, 云州装备, 云州区, 小型, C2, 没有“云州区”",
        "91411000MA40000047, 云州装备, 鼓楼区, 小型, C2, 有2个地方",
        "91411000MA40000047, 云州装备, 开封市, 小型, C2, 不在您管理",
        "91411000MA40000047, 云州装备, 魏都区, 很小, D2, 只能填写大型、中型、小型、微型",
    })
    void aWrongCellIsNamed(String code, String name, String region, String scale, String cell, String why) {
        enterprises.row(1, cells("信用代码", "名称", "地区", "规模"));
        enterprises.row(2, cells(code, name, region, scale));

        assertThat(rows.get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo(cell);
            assertThat(problem.why()).contains(why);
        });
    }

    @Test
    void aFormulaAndANumberThatLostItsDigitsAreNobodysWord() {
        enterprises.row(1, cells("信用代码", "名称", "地区"));
        enterprises.row(
                2,
                List.of(
                        new RawCell("914110000000000000", Nature.NUMBER),
                        new RawCell("云州装备", Nature.FORMULA),
                        RawCell.text("魏都区")));

        assertThat(rows.get(0).problems()).extracting(CellProblem::cell).containsExactly("A2", "B2");
    }

    @Test
    void aThingThatIsSaidTwiceIsWrongTheSecondTime() {
        enterprises.row(1, cells("信用代码", "名称", "地区"));
        enterprises.row(2, cells("91411000MA40000047", "云州装备", "魏都区"));
        enterprises.row(7, cells("91411000MA40000047", "云州装备公司", "魏都区"));

        assertThat(rows.get(0).isWrong()).isFalse();
        assertThat(rows.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("A7");
            assertThat(problem.why()).contains("第2行");
        });
    }

    @Test
    void missingColumnsAndEmptyTablesAreRefusedByName() {
        assertThatThrownBy(() -> enterprises.row(1, cells("名称", "地区")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.arguments()).containsExactly("统一社会信用代码"));
        var people = new TableCheck(ImportKind.PEOPLE, ImportFixture.XUCHANG, rows::add);
        people.row(1, cells("姓名", "身份证号", "地区"));
        assertThatThrownBy(people::finish).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code())
                .isEqualTo("directory.import-empty"));
    }

    private static List<RawCell> cells(String... texts) {
        return Stream.of(texts).map(RawCell::text).toList();
    }
}
