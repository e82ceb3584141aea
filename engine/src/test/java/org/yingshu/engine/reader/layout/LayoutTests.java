package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.source.SourceText;

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
    void simplifiesACharacterOfTwoMeaningsByItsNeighbour() {
        assertThat(paragraphs(SourceText.of("a.txt", "著力優化審批，辦理時間顯著縮短，實現應辦盡辦。")))
                .containsExactly("着力优化审批，办理时间显著缩短，实现应办尽办。");
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

    private static List<String> paragraphs(SourceText source) {
        return Layout.read(source, noise -> {}, footnote -> {}).stream()
                .map(Paragraph::value)
                .toList();
    }
}
