package org.yingshu.engine.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.source.Passage;

class CellAlignmentTests {

    private static final List<Column> COLUMNS =
            List.of(Column.NUMBER, Column.PLAN, Column.DIRECTION, Column.CONTENT, Column.OWNERS, Column.DEADLINE);
    private static final String CONTENT = "把几张表并成一张，企业只填一次，窗口当天办完。";
    private static final String OWNERS = "市数据局、市公安局";

    @Test
    void keepsCellsThatStandRight() {
        assertThat(align("1", "企业开办", "一表申请", CONTENT, OWNERS, "2026年6月")).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void movesCellsRightBehindALostOne() {
        assertThat(align("1", "一表申请", CONTENT, OWNERS, "2026年6月", "")).containsExactly(0, 2, 3, 4, 5, -1);
    }

    @Test
    void movesCellsLeftBehindAStrayOne() {
        assertThat(align("1", "", "企业开办", "一表申请", CONTENT, OWNERS, "2026年6月")).containsExactly(0, -1, 1, 2, 3, 4, 5);
    }

    @Test
    void leavesTheOwnersOutThatAreLost() {
        assertThat(align("1", "企业开办", "一表申请", CONTENT, "2026年6月")).containsExactly(0, 1, 2, 3, 5);
    }

    @Test
    void alignsAShortRow() {
        assertThat(align("1", CONTENT)).containsExactly(0, 3);
        assertThat(align()).isEmpty();
    }

    @Property
    void keepsTheOrderOfTheCells(@ForAll("cells") List<String> cells) {
        int[] aligned = align(cells.toArray(String[]::new));

        assertThat(aligned).hasSize(cells.size());
        int last = -1;
        for (int column : aligned) {
            assertThat(column).isBetween(-1, COLUMNS.size() - 1);
            if (column >= 0) {
                assertThat(column).isGreaterThan(last);
                last = column;
            }
        }
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.of("", "1", "12", "企业开办", "一表申请", CONTENT, OWNERS, "2026年6月", "持续推进", "市数据局")
                .list()
                .ofMaxSize(9);
    }

    private static int[] align(String... cells) {
        return CellAlignment.align(Stream.of(cells).map(Passage::of).toList(), COLUMNS, Set.of("企业开办"));
    }
}
