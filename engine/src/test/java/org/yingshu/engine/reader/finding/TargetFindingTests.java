package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import org.junit.jupiter.api.Test;

class TargetFindingTests {

    private static final String HEADER = "指标（项目）\t现状水平\t2030年12月目标\t国内前沿水平";

    private static PlanFixture row(String row) {
        return soundPlan().table(HEADER, "窗口办理时间（工作日）\t5\t3\t2", row);
    }

    @Test
    void aSoundTableIsSilent() {
        assertThat(row("材料数量（份）\t9\t6\t5").findings())
                .noneMatch(found -> found.rule().startsWith("target."));
    }

    @Test
    void aTargetBehindItsBaselineIsTold() {
        assertThat(row("许可办理时间（工作日）\t4\t6\t2").rules()).contains("target.worse-than-baseline");
        assertThat(row("窗口满意率（%）\t96\t90\t99").rules()).contains("target.worse-than-baseline");
    }

    @Test
    void aTargetThatIsMetIsAHint() {
        assertThat(row("窗口满意率（%）\t98\t98\t99").rules()).contains("target.already-met");
    }

    @Test
    void aBenchmarkBehindTheTargetIsAHint() {
        assertThat(row("许可办理时间（工作日）\t4\t1\t2").rules()).contains("target.benchmark-worse");
    }

    @Test
    void unlikeUnitsAreTold() {
        assertThat(row("场馆融资总额\t100万元\t300万元\t2亿元").rules()).contains("target.units");
    }

    @Test
    void aWrongTotalIsAnError() {
        String[] steps = {"序号\t环节（个）\t时间（工作日）", "1\t受理申请\t1", "2\t现场踏勘\t3", "3\t作出决定\t2"};

        assertThat(soundPlan()
                        .table(steps[0], steps[1], steps[2], steps[3], "合计\t3个环节\t7个工作日")
                        .rules())
                .contains("target.sum");
        assertThat(soundPlan()
                        .table(steps[0], steps[1], steps[2], steps[3], "合计\t3个环节\t6个工作日")
                        .rules())
                .doesNotContain("target.sum");
    }

    @Test
    void aRateThatItsPartsDoNotYieldIsTold() {
        assertThat(soundPlan().goals("全年受理申请200件，已办结150件，办结率达到73%。").rules()).contains("target.rate");
        assertThat(soundPlan().goals("全年受理申请200件，已办结150件，办结率达到75%。").rules()).doesNotContain("target.rate");
    }

    @Test
    void aShareOfMoreThanAllIsTold() {
        assertThat(soundPlan().goals("场地开放覆盖率达到120%。").rules()).contains("target.over-100");
        assertThat(soundPlan().goals("场地使用量增长率达到120%。").rules()).doesNotContain("target.over-100");
    }

    @Test
    void anIndicatorThatTextAndTableNameUnlikeIsAHint() {
        PlanFixture plan = row("场馆服务质量满意率（%）\t80\t95\t99").goals("2030年12月底前，场馆服务满意率达到95%。");

        assertThat(plan.findings("target.two-names")).hasSize(1);
        assertThat(row("场馆服务满意率（%）\t80\t95\t99")
                        .goals("2030年12月底前，场馆服务满意率达到95%。")
                        .rules())
                .doesNotContain("target.two-names");
    }

    @Test
    void aRowThatIsDueAtAnotherTimeThanBothItsMeasuresIsTold() {
        PlanFixture plan = soundPlan()
                .measure("开展代理机构评价", "对代理机构开展监督评价，公开评价结果。", "2030年9月", PlanFixture.OWNERS)
                .measure("开展评审专家评价", "对评审专家开展履职评价，公开评价结果。", "2030年9月", PlanFixture.OWNERS)
                .table("指标\t现状水平\t2030年12月目标", "加强监督\t没有评价\t开展代理机构、评审专家评价活动，公开结果");

        assertThat(plan.findings("target.two-dates")).hasSize(1);
    }

    @Test
    void twoValuesOfOneIndicatorAreTold() {
        PlanFixture plan = soundPlan().goals("2030年年底前，场地预约成功率达到95%以上。").measure("优化预约规则", "2030年年底前，场地预约成功率达到90%以上。");

        assertThat(plan.findings("target.two-values")).hasSize(1);
        assertThat(plan.findings("target.two-values").get(0).spans()).hasSize(2);
    }
}
