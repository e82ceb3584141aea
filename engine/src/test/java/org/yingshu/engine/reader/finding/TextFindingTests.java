package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import org.junit.jupiter.api.Test;

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
    void aNumberThatIsLeftOutIsAHint() {
        PlanFixture plan = soundPlan()
                .row("各政务大厅设立帮办代办窗口。")
                .cells("2\t便民服务\t优化服务\t整合各部门申报入口。\t市商务局\t2030年12月")
                .cells("4\t便民服务\t优化服务\t编制培训教材。\t市商务局\t2030年12月")
                .cells("5\t便民服务\t优化服务\t组织培训考试。\t市商务局\t2030年12月");

        assertThat(plan.rules()).contains("text.number-missing");
        assertThat(soundPlan().rules()).doesNotContain("text.number-missing");
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
}
