package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

class LinesTests {

    private final List<String> noise = new ArrayList<>();

    private List<Line> lines(String text) {
        return new Lines(SourceText.of("a.txt", text), passage -> noise.add(passage.text())).read();
    }

    private List<String> texts(String text) {
        return lines(text).stream().map(line -> line.text().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"— 3 —", "－12－", "第 4 页 共 9 页", "3/27", "# Page 6:"})
    void leavesOutPageNumbers(String mark) {
        assertThat(texts("窗口全年开放\n" + mark + "\n周末照常办理")).containsExactly("窗口全年开放", "周末照常办理");
        assertThat(noise).containsExactly(mark);
    }

    @Test
    void takesALoneNumberForAPageNumberOnlyBeforeAFormFeed() {
        assertThat(texts("窗口全年开放\n7\n\f周末照常办理")).hasSize(2);
        assertThat(texts("窗口全年开放\n7\n周末照常办理")).contains("7");
    }

    @Test
    void leavesOutARunningHeadThatIsRepeatedOnEveryPage() {
        String page = "\f云州市便民手册\n窗口周末照常办理\n";

        assertThat(texts(page.repeat(4))).doesNotContain("云州市便民手册").hasSize(4);
        assertThat(texts(page.repeat(2))).contains("云州市便民手册");
    }

    @Test
    void takesMarkupOffAndKeepsTheWords() {
        assertThat(texts("## 办事**指南**\n<p>甲&lt;乙</p>\n- 先预约\n----")).containsExactly("办事指南", "甲<乙", "先预约");
        assertThat(noise).contains("**", "<p>", "</p>", "----");
    }

    @Test
    void partsTheCellsOfATableRow() {
        assertThat(lines("1\t延时服务\t市数据局").get(0).cells())
                .extracting(Passage::text)
                .containsExactly("1", "延时服务", "市数据局");
        assertThat(lines("|1|延时服务|市数据局|").get(0).cells())
                .extracting(Passage::text)
                .containsExactly("1", "延时服务", "市数据局");
    }

    @Test
    void takesATabBehindANumberForABlank() {
        assertThat(lines("一、\t总体要求").get(0).cells()).isEmpty();
    }

    @Test
    void knowsWhichLineStandsBehindABlankOne() {
        assertThat(lines("窗口全年开放\n\n周末照常办理\n午间不停")).extracting(Line::afterBlank).containsExactly(true, true, false);
    }
}
