package org.yingshu.engine.reader.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.link.RowRepairs.Restored;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.Repair.Source;

class RowRepairsTests {

    private static final String BODY = """
            一、主要措施
            （一）开办更快
            1.把开办要填的几张表并成一张，企业只填一次，窗口当天办完。
            时间节点：2026年6月
            责任单位：市数据局
            2.首套印章由财政统一付费，随营业执照一并寄给企业，不再另收。
            时间节点：2026年9月
            责任单位：市财政局
            （二）用电更省
            3.水电气网一次报装，供应单位一次上门，三天以内全部接通能源。
            时间节点：2026年12月
            责任单位：市供电公司
            """;
    private static final String FIRST = "把开办要填的几张表并成一张，企业只填一次，窗口当天办完。";
    private static final String SECOND = "首套印章由财政统一付费，随营业执照一并寄给企业，不再另收。";
    private static final String THIRD = "水电气网一次报装，供应单位一次上门，三天以内全部接通能源。";

    @Test
    void restoresALabelThatIsMergedInTheMiddleOfAPage() {
        List<Restored> rows = unlinked(
                "1\t企业开办\t开办\t" + FIRST + "\t市数据局\t2026年6月",
                ListFixture.HEAD,
                "2\t\t印章\t" + SECOND + "\t市财政局\t2026年9月",
                "3\t获得电力\t用电\t" + THIRD + "\t市供电公司\t2026年12月",
                "4\t\t用电\t" + THIRD + "\t市供电公司\t2026年12月");

        assertThat(rows).extracting(Restored::plan).containsExactly("企业开办", "获得电力", "获得电力", "获得电力");
        assertThat(repairs(rows.get(1))).containsExactly(tuple("plan", Source.MERGED_CELL, "", "获得电力"));
    }

    @Test
    void takesThePlanOfTheLinkedMeasureForAMisplacedLabel() {
        List<Restored> rows = linked(
                "1\t企业开办\t开办\t" + FIRST + "\t市数据局\t2026年6月",
                "2\t获得电力\t印章\t" + SECOND + "\t市财政局\t2026年9月",
                "3\t企业开办\t用电\t" + THIRD + "\t市供电公司\t2026年12月");

        assertThat(rows).extracting(Restored::plan).containsOnly("企业开办");
        assertThat(repairs(rows.get(1))).containsExactly(tuple("plan", Source.LINKED_MEASURE, "获得电力", "企业开办"));
    }

    @Test
    void takesTheDirectionFromBelowWhereTheSectionIsTheSame() {
        List<Restored> rows = linked(
                "1\t企业开办\t\t" + FIRST + "\t市数据局\t2026年6月",
                "2\t企业开办\t开办更快捷\t" + SECOND + "\t市财政局\t2026年9月",
                "3\t企业开办\t\t" + THIRD + "\t市供电公司\t2026年12月");

        assertThat(rows.get(0).direction()).isEqualTo("开办更快捷");
        assertThat(repairs(rows.get(0))).containsExactly(tuple("direction", Source.MERGED_CELL, "", "开办更快捷"));
    }

    @Test
    void takesLostOwnersAndDeadlineFromTheMeasure() {
        List<Restored> rows = linked(
                "1\t企业开办\t开办\t" + FIRST + "\t市数据局\t2026年6月",
                "2\t企业开办\t印章\t" + SECOND + "\t\t",
                "3\t企业开办\t用电\t" + THIRD + "\t市供电公司\t2026年12月");

        assertThat(rows.get(1).owners().raw()).isEqualTo("市财政局");
        assertThat(rows.get(1).deadline().raw()).isEqualTo("2026年9月");
        assertThat(repairs(rows.get(1)))
                .containsExactlyInAnyOrder(
                        tuple("ownersRaw", Source.LINKED_MEASURE, "", "市财政局"),
                        tuple("deadlineRaw", Source.LINKED_MEASURE, "", "2026年9月"));
    }

    @Test
    void takesAnEmptyCellForMergedWhereNoMeasureSaysElse() {
        List<Restored> rows =
                unlinked("1\t企业开办\t开办\t" + FIRST + "\t市数据局\t2026年6月", "2\t企业开办\t印章\t" + SECOND + "\t\t2026年9月");

        assertThat(rows.get(1).owners().raw()).isEqualTo("市数据局");
        assertThat(repairs(rows.get(1))).containsExactly(tuple("ownersRaw", Source.MERGED_CELL, "", "市数据局"));
    }

    @Test
    void correctsAMisprintedNumber() {
        List<Restored> rows = unlinked(
                "1\t企业开办\t开办\t" + FIRST + "\t市数据局\t2026年6月",
                "12\t企业开办\t印章\t" + SECOND + "\t市财政局\t2026年9月",
                "3\t获得电力\t用电\t" + THIRD + "\t市供电公司\t2026年12月");

        assertThat(rows).extracting(Restored::number).containsExactly(1, 2, 3);
        assertThat(repairs(rows.get(1))).containsExactly(tuple("number", Source.SEQUENCE, "12", "2"));
    }

    @Test
    void keepsNumbersThatGoOnBehindAGap() {
        List<Restored> rows = unlinked(
                "1\t企业开办\t开办\t" + FIRST + "\t市数据局\t2026年6月",
                "5\t企业开办\t印章\t" + SECOND + "\t市财政局\t2026年9月",
                "6\t获得电力\t用电\t" + THIRD + "\t市供电公司\t2026年12月");

        assertThat(rows).extracting(Restored::number).containsExactly(1, 5, 6);
    }

    private static List<Restored> linked(String... rows) {
        var drafts = ListFixture.rows(rows);
        return RowRepairs.restore(drafts, RowLinks.of(drafts, ListFixture.duties("企业开办", BODY)));
    }

    private static List<Restored> unlinked(String... rows) {
        var drafts = ListFixture.rows(rows);
        return RowRepairs.restore(drafts, RowLinks.of(drafts, List.of()));
    }

    private static List<Tuple> repairs(Restored row) {
        return row.repairs().stream()
                .map((Repair repair) -> tuple(repair.field(), repair.source(), repair.printed(), repair.restored()))
                .toList();
    }
}
