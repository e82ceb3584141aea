package org.yingshu.engine.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

class FlatTaskListReaderTests {

    private static final String HEAD = "序号 所属专项 改革方向 升级措施 责任单位 时间节点\n";

    @Test
    void partsTheCellsOfARow() {
        RowDraft row = list(HEAD + """
                1
                企业开办
                一表
                申请
                把几张表并成一张，企业只填一次，
                窗口当天办完。
                市数据局、
                市公安局
                2026年6月
                """).rows().get(0);

        assertThat(row.plan()).isEqualTo("企业开办");
        assertThat(row.direction()).isEqualTo("一表申请");
        assertThat(row.content()).isEqualTo("把几张表并成一张，企业只填一次，窗口当天办完。");
        assertThat(row.owners()).hasToString("市数据局、市公安局");
        assertThat(row.deadline()).hasToString("2026年6月");
    }

    @Test
    void readsCellsOnTheLineOfTheNumber() {
        RowDraft row = list(HEAD + """
                1 企业开办 一表申请
                把几张表并成一张，企业只填一次，
                窗口当天办完。
                市数据局 2026年6月
                """).rows().get(0);

        assertThat(row.plan()).isEqualTo("企业开办");
        assertThat(row.direction()).isEqualTo("一表申请");
        assertThat(row.owners()).hasToString("市数据局");
        assertThat(row.deadline()).hasToString("2026年6月");
    }

    @Test
    void readsARowOnOneLine() {
        RowDraft row =
                list("序号 主要措施 责任单位 完成时限\n1 把几张表并成一张，窗口当天办完。 市数据局 持续推进\n").rows().get(0);

        assertThat(row.content()).isEqualTo("把几张表并成一张，窗口当天办完。");
        assertThat(row.owners()).hasToString("市数据局");
        assertThat(row.deadline()).hasToString("持续推进");
    }

    @Test
    void startsNoRowAtANumberThatIsNotTheNextOne() {
        List<RowDraft> rows = list("序号 主要措施 责任单位 完成时限\n" + """
                1
                每个窗口至少配备的帮办人员不得少于
                2
                名，帮办人员轮流值守，中午也不休息。
                市数据局
                2026年6月
                2
                把几张表并成一张，企业只填一次，当天办完。
                市公安局
                2026年9月
                """).rows();

        assertThat(rows).extracting(RowDraft::number).containsExactly(1, 2);
        assertThat(rows.get(0).content()).contains("2名");
    }

    @Test
    void skipsTheHeadThatAPageRepeats() {
        List<RowDraft> rows = list("序号 主要措施 责任单位 完成时限\n"
                        + "1 把几张表并成一张，窗口当天办完。 市数据局 2026年6月\n"
                        + "序号 主要措施 责任单位 完成时限\n"
                        + "2 三天以内接通用电，费用先公开。 市供电公司 2026年9月\n")
                .rows();

        assertThat(rows).extracting(row -> String.valueOf(row.owners())).containsExactly("市数据局", "市供电公司");
    }

    @Test
    void takesAChapterLineOnlyBetweenRows() {
        List<RowDraft> rows = list("序号 主要措施 责任单位 完成时限\n" + """
                一、开办更快
                1 把几张表并成一张，企业分两种情形申请：
                一、新办企业
                当天领证，不再另外跑腿，窗口全程帮办。
                市数据局
                2026年6月
                二、用电更省
                2 三天以内接通用电，费用先公开。 市供电公司 2026年9月
                """).rows();

        assertThat(rows).extracting(RowDraft::chapter).containsExactly("一、开办更快", "二、用电更省");
        assertThat(rows.get(0).content()).contains("新办企业");
    }

    @Test
    void isNoListWithoutOwners() {
        assertThat(FlatTaskListReader.read(table("序号 指标 现状 目标\n1 环节 4 2\n"), Set.of()))
                .isNull();
    }

    private static TaskListDraft list(String text) {
        return Objects.requireNonNull(FlatTaskListReader.read(table(text), Set.of("企业开办", "获得电力")));
    }

    static RawTable table(String text) {
        SourceText source = SourceText.of("plan.txt", text.strip());
        var paragraphs = new ArrayList<Paragraph>();
        for (int line = 1; line <= source.lineCount(); line++) {
            Passage passage = Passage.of(source, source.lineStart(line), source.lineEnd(line));
            paragraphs.add(new Paragraph(passage, List.of(passage), List.of(), line == 1));
        }
        return new RawTable(null, paragraphs, true, List.of());
    }
}
