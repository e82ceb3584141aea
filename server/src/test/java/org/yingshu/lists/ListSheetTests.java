package org.yingshu.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.lists.ListSheet.Read;
import org.yingshu.lists.ListSheet.WrongCell;

class ListSheetTests {

    @Test
    void readsColumnsByTheirHeadsInAnyOrder() {
        Read read = ListSheet.read(List.of(
                List.of("事项名称", "编码", "收费标准", "生效日期"),
                List.of("不动产登记费", "F-01", "80元/件", "2026年1月1日"),
                List.of(" ", "", "", ""),
                List.of("车辆通行费", "F-02", "", "")));
        assertThat(read.wrong()).isEmpty();
        assertThat(read.columns()).containsExactly("收费标准");
        assertThat(read.items())
                .containsExactly(
                        new ListItem("F-01", "不动产登记费", Map.of("收费标准", "80元/件"), LocalDate.of(2026, 1, 1), null),
                        new ListItem("F-02", "车辆通行费", Map.of("收费标准", ""), null, null));
    }

    @Test
    void namesEveryWrongCellAtOnce() {
        Read read = ListSheet.read(List.of(
                List.of("编码", "名称", "生效日期", "失效日期"),
                List.of("A", "甲", "2026-02-30", ""),
                List.of("", "乙", "", ""),
                List.of("A", "", "2026-05-01", "2026-04-01")));
        assertThat(read.wrong())
                .containsExactly(
                        new WrongCell("C2", "no-date", List.of("2026-02-30")),
                        new WrongCell("A3", "no-code", List.of()),
                        new WrongCell("B4", "no-name", List.of()),
                        new WrongCell("D4", "ends-before", List.of()),
                        new WrongCell("A4", "same-code", List.of("A", 2)));
    }

    @Test
    void asksForTheColumnsItCannotDoWithout() {
        assertThat(ListSheet.read(List.of(List.of("序号", "内容"), List.of("1", "甲")))
                        .wrong())
                .extracting(WrongCell::reason)
                .containsExactly("no-code-column", "no-name-column");
        assertThat(ListSheet.read(List.of()).items()).isEmpty();
        assertThat(ListSheet.read(List.of(List.of("编码", "名称"))).wrong())
                .extracting(WrongCell::reason)
                .containsExactly("empty");
    }

    @Test
    void countsColumnsLikeASpreadsheet() {
        assertThat(ListSheet.letters(0)).isEqualTo("A");
        assertThat(ListSheet.letters(25)).isEqualTo("Z");
        assertThat(ListSheet.letters(26)).isEqualTo("AA");
        assertThat(ListSheet.letters(701)).isEqualTo("ZZ");
    }
}
