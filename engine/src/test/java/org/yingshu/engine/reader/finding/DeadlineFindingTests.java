package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.OWNERS;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import org.junit.jupiter.api.Test;

class DeadlineFindingTests {

    private static PlanFixture with(String text, String due) {
        return soundPlan().measure("开放公共体育场地", text, due, OWNERS);
    }

    @Test
    void agreeingDatesAreSilent() {
        assertThat(with("2030年12月底前全部学校场地对外开放。", "2030年12月").findings())
                .noneMatch(found -> found.rule().startsWith("deadline."));
    }

    @Test
    void aLaterDateInTheTextIsTold() {
        assertThat(with("2031年9月底前全部学校场地对外开放。", "2030年12月").rules()).contains("deadline.text-later");
    }

    @Test
    void anEarlierDateInTheTextIsAMilestone() {
        assertThat(with("2030年6月底前半数学校场地对外开放。", "2030年12月").rules())
                .contains("deadline.milestone")
                .doesNotContain("deadline.text-later");
    }

    @Test
    void aDateBesideAnOpenEndIsTold() {
        assertThat(with("2030年6月底前半数学校场地对外开放。", "持续推进").rules()).contains("deadline.continuing-dated");
        assertThat(with("不断增加开放的学校场地。", "持续推进").rules()).doesNotContain("deadline.continuing-dated");
    }

    @Test
    void aMissingDeadlineIsToldWhereOthersHaveOne() {
        assertThat(with("不断增加开放的学校场地。", "").rules()).contains("deadline.none");
    }

    @Test
    void aLimitWithoutItsDayIsAnError() {
        assertThat(with("收到申请后7个工作内答复。", "2030年12月").rules()).contains("deadline.day-missing");
        assertThat(with("收到申请后7个工作日内答复。", "2030年12月").rules()).doesNotContain("deadline.day-missing");
    }

    @Test
    void mixedDaysAreTold() {
        assertThat(with("5日内受理申请，3个工作日内答复。", "2030年12月").rules()).contains("deadline.mixed-days");
    }

    @Test
    void softWordsBesideADateAreTold() {
        assertThat(with("力争2030年12月底前全部学校场地对外开放。", "2030年12月").rules()).contains("deadline.soft");
    }

    @Test
    void aDeadlineBeforeTheDocumentIsTold() {
        PlanFixture plan = with("不断增加开放的学校场地。", "2020年6月").notice("""
                云岭市人民政府办公室关于印发《云岭市便民服务提升专项行动方案》的通知

                云政办〔2030〕5号

                各县（市、区）人民政府：

                现将方案印发给你们，请认真贯彻执行。

                2030年1月8日

                """);

        assertThat(plan.rules()).contains("deadline.year");
    }
}
