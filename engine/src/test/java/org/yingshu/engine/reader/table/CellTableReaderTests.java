package org.yingshu.engine.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanText;

class CellTableReaderTests {

    @Test
    void joinsAHeadOfTwoLines() {
        Grid grid = grid("指标\t现状水平\t本市目标\t\t最佳水平\n\t\t2026年6月\t2026年12月\t\n接电环节（个）\t4\t3\t2\t2\n");

        assertThat(grid.header()).containsExactly("指标", "现状水平", "本市目标 2026年6月", "本市目标 2026年12月", "最佳水平");
        assertThat(grid.rows()).containsExactly(List.of("接电环节（个）", "4", "3", "2", "2"));
    }

    @Test
    void takesALineThatSpansTheTableAsItsCaption() {
        Grid grid = grid("2025年年底\t\t\n指标\t现状\t目标\n接电环节\t4\t2\n");

        assertThat(grid.caption()).isEqualTo("2025年年底");
        assertThat(grid.header()).containsExactly("指标", "现状", "目标");
    }

    @Test
    void leavesOutARepeatedHeadAndEmptyRows() {
        Grid grid = grid("指标\t现状\t目标\n接电环节\t4\t2\n指标\t现状\t目标\n\t\t\n接电时间\t8\t6\n");

        assertThat(grid.rows()).extracting(row -> row.get(0)).containsExactly("接电环节", "接电时间");
        assertThat(grid.spans()).hasSameSizeAs(grid.rows());
    }

    @Test
    void fillsShortRowsUp() {
        Grid grid = grid("指标\t现状\t目标\n接电环节\t4\t2\t注一\n接电时间\t8\t\n");

        assertThat(grid.header()).hasSize(4);
        assertThat(grid.rows()).allSatisfy(row -> assertThat(row).hasSize(4));
        assertThat(grid.isCertain()).isTrue();
    }

    @Test
    void readsATableOfOneLine() {
        assertThat(grid("指标\t现状\t目标\n").rows()).isEmpty();
    }

    private static Grid grid(String text) {
        return CellTableReader.read(new RawTable(null, PlanText.paragraphs(text), false, List.of()));
    }
}
