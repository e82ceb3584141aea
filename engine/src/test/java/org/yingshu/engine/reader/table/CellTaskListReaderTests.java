package org.yingshu.engine.reader.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanText;
import org.yingshu.engine.reader.model.Repair;

class CellTaskListReaderTests {

    private static final String HEAD = "序号\t所属专项\t改革方向\t升级措施\t责任单位\t完成时限\n";

    @Test
    void readsRowsWhoseCellsStandRight() {
        TaskListDraft list = list(HEAD + "1\t企业开办\t一表申请\t把几张表并成一张，企业只填一次，窗口当天办完。\t市数据局、市公安局\t2026年6月\n");

        assertThat(list.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.plan()).isEqualTo("企业开办");
            assertThat(row.direction()).isEqualTo("一表申请");
            assertThat(row.content()).isEqualTo("把几张表并成一张，企业只填一次，窗口当天办完。");
            assertThat(row.owners()).hasToString("市数据局、市公安局");
            assertThat(row.deadline()).hasToString("2026年6月");
            assertThat(row.repairs()).isEmpty();
        });
    }

    @Test
    void movesCellsBackThatStandTooFarLeft() {
        TaskListDraft list = list(HEAD + "1\t一表申请\t把几张表并成一张，企业只填一次，窗口当天办完。\t市数据局、市公安局\t2026年6月\t\n");

        RowDraft row = list.rows().get(0);
        assertThat(row.direction()).isEqualTo("一表申请");
        assertThat(row.content()).startsWith("把几张表");
        assertThat(row.owners()).hasToString("市数据局、市公安局");
        assertThat(row.deadline()).hasToString("2026年6月");
        assertThat(row.repairs())
                .extracting(Repair::field, Repair::source)
                .contains(
                        tuple("content", Repair.Source.SHIFTED_CELLS),
                        tuple("ownersRaw", Repair.Source.SHIFTED_CELLS),
                        tuple("deadlineRaw", Repair.Source.SHIFTED_CELLS));
    }

    @Test
    void readsTheNumberThatASheetStoresForADate() {
        RowDraft row = list(HEAD + "1\t企业开办\t一表申请\t把几张表并成一张，企业只填一次，窗口当天办完。\t市数据局\t45565\n")
                .rows()
                .get(0);

        assertThat(row.deadline()).hasToString("2024年9月30日");
        assertThat(row.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.source()).isEqualTo(Repair.Source.STORED_NUMBER);
            assertThat(repair.printed()).isEqualTo("45565");
            assertThat(repair.restored()).isEqualTo("2024年9月30日");
        });
    }

    @Test
    void takesNumbersForDatesOnlyWhereTheyAreSome() {
        assertThat(StoredDate.inWords("20240930")).isEqualTo("2024年9月30日");
        assertThat(StoredDate.inWords("202409")).isEqualTo("2024年9月");
        assertThat(StoredDate.inWords("45565.0")).isEqualTo("2024年9月30日");
        assertThat(List.of("12345", "202413", "20240931", "4556", "2024年", "99999"))
                .extracting(StoredDate::inWords)
                .containsOnlyNulls();
    }

    @Test
    void joinsARowThatAPageBreakHasCut() {
        TaskListDraft list =
                list(HEAD + "1\t企业开办\t一表申请\t把几张表并成一张，企业只填一次，\t市数据局、\t2026年6月\n" + HEAD + "\t\t\t窗口当天办完。\t市公安局\t\n");

        assertThat(list.rows()).singleElement().satisfies(row -> {
            assertThat(row.content()).isEqualTo("把几张表并成一张，企业只填一次，窗口当天办完。");
            assertThat(row.owners()).hasToString("市数据局、市公安局");
        });
    }

    @Test
    void countsAPageForEachRepeatedHead() {
        String row = "%d\t企业开办\t一表申请\t把几张表并成一张，企业只填一次，窗口当天办完。\t市数据局\t2026年6月\n";

        TaskListDraft list = list(HEAD + row.formatted(1) + HEAD + row.formatted(2));

        assertThat(list.rows()).extracting(RowDraft::page).containsExactly(0, 1);
    }

    @Test
    void readsARowThatSpansTheTableAsAChapter() {
        TaskListDraft list = list("""
                序号\t主要措施\t牵头单位\t配合单位\t完成时限
                一、开办更快\t\t\t\t
                1\t把几张表并成一张，企业只填一次，窗口当天办完。\t市数据局\t市公安局\t2026年6月
                """);

        assertThat(list.rows()).singleElement().satisfies(row -> {
            assertThat(row.chapter()).isEqualTo("一、开办更快");
            assertThat(row.lead()).hasToString("市数据局");
            assertThat(row.support()).hasToString("市公安局");
            assertThat(row.hasOwners()).isTrue();
        });
    }

    @Test
    void findsTheHeadBelowATitleLineInTheTable() {
        TaskListDraft list = list("云州市任务清单\t\t\n措施\t责任单位\t时限\n当天发证\t市数据局\t2026年6月\n");

        assertThat(list.header()).containsExactly("措施", "责任单位", "时限");
        assertThat(list.rows()).extracting(RowDraft::content).containsExactly("当天发证");
    }

    @Test
    void leavesATableOfFiguresAlone() {
        assertThat(CellTaskListReader.read(table("指标\t现状\t目标\n环节\t4\t2\n"), Set.of()))
                .isNull();
    }

    private static TaskListDraft list(String text) {
        return Objects.requireNonNull(CellTaskListReader.read(table(text), Set.of("企业开办", "获得电力")));
    }

    private static RawTable table(String text) {
        return new RawTable(null, PlanText.paragraphs(text), false, List.of());
    }
}
