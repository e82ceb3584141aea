package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.engine.reader.source.Span;

class LayoutTests {

    private static final String SHORT_PARAGRAPHS = """
            坚持把企业的事当作自己的事来办并且办得又快又好又省心
            让办事的人少跑一趟路少填一张表少等一天时间
            把好的做法写成制度让后来的人照着做也能做得一样好
            谁的窗口谁负责到底""";

    @Test
    void keepsTheParagraphsOfAFormatThatHasThem() {
        assertThat(paragraphs(SourceText.of("a.docx", SHORT_PARAGRAPHS).asParagraphs()))
                .containsExactlyElementsOf(SHORT_PARAGRAPHS.lines().toList());
        assertThat(paragraphs(SourceText.of("a.txt", SHORT_PARAGRAPHS))).hasSizeLessThan(4);
    }

    @Test
    void joinsWhatCannotBeAWholeParagraph() {
        assertThat(paragraphs(SourceText.of("a.docx", """
                        （一）
                        推行容缺受理
                        责任单位：
                        市数据局
                        时间另行通知""").asParagraphs()))
                .containsExactly("（一）推行容缺受理", "责任单位：市数据局", "时间另行通知");
    }

    @Test
    void endsTheOwnersOfAFormatThatHasParagraphsWithTheirParagraph() {
        String owners = """
                责任单位：市数据局、高新区
                组织保障要跟上""";

        assertThat(paragraphs(SourceText.of("a.docx", owners).asParagraphs())).hasSize(2);
    }

    @Test
    void joinsASentenceThatAPageBreakHasCut() {
        assertThat(paragraphs(SourceText.of("a.txt", """
                        开办企业只交一张表，营业执照和公章当天一并领取，不再另外跑腿。
                        对首次创业的人安排专人全程陪同办理，遇到材料不全的先收下再一次
                        — 3 —
                        \f告知怎样补齐，补齐之前不停办理。
                        每月公布一次办理时间，办得慢的窗口说明原因。
                        建立回访制度，听取企业的意见。""")))
                .hasSize(4)
                .contains("对首次创业的人安排专人全程陪同办理，遇到材料不全的先收下再一次告知怎样补齐，补齐之前不停办理。");
    }

    @Test
    void joinsHardWrappedLines() {
        assertThat(paragraphs(SourceText.of("a.txt", """
                        　　到年底，本市新办企业从提交申请到领到营业执照不
                        超过半个工作日，水电气网一次报装、一次踏勘、一次接
                        通，办理进度随时可以在手机上查看。
                        　　各窗口要把收费项目和标准贴在显眼的地方，不在清
                        单上的一律不收，多收的当天退还，并向缴费的人说明原
                        因和经办人。""")))
                .containsExactly(
                        "到年底，本市新办企业从提交申请到领到营业执照不超过半个工作日，水电气网一次报装、一次踏勘、一次接通，办理进度随时可以在手机上查看。",
                        "各窗口要把收费项目和标准贴在显眼的地方，不在清单上的一律不收，多收的当天退还，并向缴费的人说明原因和经办人。");
    }

    @Test
    void takesAFootnoteOutOfTheSentenceItInterrupts() {
        var footnotes = new ArrayList<String>();
        String text = """
                推行告知承诺制¹，申请人在窗口签字承诺以后当场发证，以后再查验
                ¹告知承诺制是指先发证、后查验。
                材料是否属实，不属实的撤销证照并且公布名单。
                办理结果每月公布一次，办得慢的窗口要说明原因。""";

        List<Paragraph> read =
                Layout.read(SourceText.of("a.txt", text), noise -> {}, footnote -> footnotes.add(footnote.text()));

        assertThat(read).extracting(Paragraph::value).contains("推行告知承诺制，申请人在窗口签字承诺以后当场发证，以后再查验材料是否属实，不属实的撤销证照并且公布名单。");
        assertThat(footnotes).containsExactlyInAnyOrder("¹", "¹告知承诺制是指先发证、后查验。");
    }

    @Test
    void keepsTheSuperscriptOfAMeasure() {
        assertThat(paragraphs(SourceText.of("a.docx", "不超过500米²的门店免办¹此项许可。").asParagraphs()))
                .containsExactly("不超过500米²的门店免办此项许可。");
    }

    @Test
    void leavesOutAHeadThatRunsOverEveryPage() {
        var noise = new ArrayList<String>();
        String page = "\n\f云州市任务清单\n窗口当天受理第%d批申请，当天答复申请人，不得拖到第二天。";
        String text = "第一批申请已经受理。"
                + String.join(
                        "", IntStream.range(2, 8).mapToObj(page::formatted).toList());

        List<Paragraph> read = Layout.read(SourceText.of("a.txt", text), left -> noise.add(left.text()), note -> {});

        assertThat(read).extracting(Paragraph::value).noneMatch(value -> value.contains("清单"));
        assertThat(noise).hasSize(6).containsOnly("云州市任务清单");
    }

    @Test
    void keepsALineThatIsRepeatedInsideThePages() {
        String text = "责任单位：市数据局\n窗口当天受理申请，当天答复申请人。\n".repeat(6);

        assertThat(paragraphs(SourceText.of("a.docx", text).asParagraphs()))
                .filteredOn("责任单位：市数据局"::equals)
                .hasSize(6);
    }

    @Test
    void keepsALoneNumberThatIsNoPageNumber() {
        assertThat(paragraphs(SourceText.of("a.docx", "新增场景\n8\n涉及单位").asParagraphs()))
                .containsExactly("新增场景", "8", "涉及单位");
    }

    @Test
    void readsTraditionalCharactersAndKeepsTheirPlaces() {
        SourceText source = SourceText.of("a.docx", "優化營商環境\n責任單位：數據局").asParagraphs();

        Paragraph owners = Layout.read(source, noise -> {}, footnote -> {}).get(1);

        assertThat(owners.value()).isEqualTo("责任单位：数据局");
        assertThat(owners.text().span()).isEqualTo(new Span(2, 1, 2, 9));
    }

    @Test
    void takesMarkdownOff() {
        assertThat(paragraphs(SourceText.of("a.md", """
                        ## 二、主要措施

                        - **压减时限。**当天办结。

                        ---

                        A&amp;B<br>合并""").asParagraphs()))
                .containsExactly("二、主要措施", "压减时限。当天办结。", "A&B合并");
    }

    @Test
    void readsTheRowsOfAMarkdownTable() {
        List<Paragraph> read = Layout.read(
                SourceText.of("a.md", "| 指标 | 目标 |\n| --- | --- |\n| 环节 | 2 个 |"), noise -> {}, footnote -> {});

        assertThat(read)
                .extracting(row -> row.cells().stream().map(Passage::text).toList())
                .containsExactly(List.of("指标", "目标"), List.of("环节", "2个"));
    }

    private static List<String> paragraphs(SourceText source) {
        return Layout.read(source, noise -> {}, footnote -> {}).stream()
                .map(Paragraph::value)
                .toList();
    }
}
