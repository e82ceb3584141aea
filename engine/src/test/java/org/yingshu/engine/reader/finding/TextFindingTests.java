package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.source.SourceText;

class TextFindingTests {

    private static PlanFixture with(String text) {
        return soundPlan().measure("改善场馆环境", text);
    }

    @Test
    void plainTextIsSilent() {
        assertThat(with("随时随地可查询场馆PM2.5监测数据，免费发放税务Ukey，供电电源双路配置。").findings())
                .noneMatch(found -> found.rule().startsWith("text."));
    }

    @Test
    void anEnglishWordIsTold() {
        assertThat(with("提升场馆的service水平和管理能力。").rules()).contains("text.foreign-word");
    }

    @Test
    void remainsOfMarkupAreTold() {
        assertThat(with("场馆内CO_{2}浓度实时公布。").rules()).contains("text.markup");
    }

    @Test
    void aQuotedWordPrintedTwiceIsTold() {
        assertThat(with("实施“百馆工程”工程，改造老旧场馆。").rules()).contains("text.doubled");
    }

    @Test
    void whatAReplacementLeftBehindIsTold() {
        assertThat(with("按照国家省体育局要求改造。").rules()).contains("text.replacement");
    }

    @Test
    void doubledSignsAreAHint() {
        assertThat(with("改造老旧场馆，，更换照明设备。").rules()).contains("text.signs");
    }

    @Test
    void aNumberThatIsLeftOutIsTold() {
        assertThat(numbered("（一）", "（二）", "（四）", "（五）"))
                .filteredOn(found -> found.rule().equals("text.number-skipped"))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("“（二）”跳到“（四）”"));
    }

    @Test
    void numbersWithoutAGapAreSilent() {
        assertThat(numbered("（一）", "（二）", "（三）", "（四）"))
                .noneMatch(found -> found.rule().equals("text.number-skipped"));
    }

    @Test
    void aNumberWithinAParagraphIsNotLeftOut() {
        assertThat(numbered("（一）", "（二）延长时间。周六照常办理。（三）", "（四）", "（五）"))
                .noneMatch(found -> found.rule().equals("text.number-skipped"));
    }

    private static List<Finding> numbered(String... numbers) {
        String measures = Arrays.stream(numbers)
                .map(number -> number + "设立专窗。每个大厅设立一个专窗。（责任单位：市数据局；完成时限：2030年6月）\n")
                .collect(Collectors.joining());
        String plan = "云州市人民政府关于印发便民服务提升方案的通知\n\n一、工作目标\n服务水平明显提升。\n二、主要措施\n" + measures;
        return PlanReader.read(SourceText.of("plan.txt", plan)).findings();
    }
}
