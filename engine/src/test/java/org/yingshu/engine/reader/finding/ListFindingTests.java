package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.DUE;
import static org.yingshu.engine.reader.finding.PlanFixture.OWNERS;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Finding;

class ListFindingTests {

    private static final String HELP = "各政务大厅设立帮办代办窗口，为老年人等群体提供全程陪同服务。";
    private static final String ONLINE = "整合各部门申报入口，申请人登录一次即可提交全部材料并查看进度。";
    private static final String TRAINING = "编制培训教材，组织窗口人员分批参加业务能力提升课程和考试。";
    private static final String RULE_TEXT = "市场主体不以营利为目的举办公益活动的，申请场地许可应在5个工作日内办结，除危险化学品活动外免收场地费用。";

    private static PlanFixture withLast(String body, String row) {
        return withLast(body, DUE, OWNERS, row, OWNERS, DUE);
    }

    private static PlanFixture withLast(
            String body, String due, String owners, String row, String rowOwners, String rowDue) {
        return soundPlan()
                .measure("简化场地许可办理", body, due, owners)
                .row(HELP)
                .row(ONLINE)
                .row(TRAINING)
                .row(row, rowOwners, rowDue);
    }

    @Test
    void anEqualListIsSilent() {
        assertThat(withLast(RULE_TEXT, RULE_TEXT).findings())
                .noneMatch(found -> found.rule().startsWith("list."));
    }

    @Test
    void aLostNotIsAnError() {
        List<Finding> found =
                withLast(RULE_TEXT, RULE_TEXT.replace("不以营利", "以营利")).findings("list.negation");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Finding.Severity.ERROR);
        assertThat(found.get(0).message()).contains("不以营利为目的");
        assertThat(found.get(0).spans()).hasSize(2);
    }

    @Test
    void anotherFigureOrUnitIsAnError() {
        assertThat(withLast(RULE_TEXT, RULE_TEXT.replace("5个工作日", "3个工作日")).rules())
                .contains("list.figure");
        assertThat(withLast(RULE_TEXT, RULE_TEXT.replace("5个工作日", "5个日")).rules())
                .contains("list.figure");
    }

    @Test
    void aDroppedConditionIsTold() {
        assertThat(withLast(RULE_TEXT, RULE_TEXT.replace("除危险化学品活动外", "")).rules())
                .contains("list.condition-lost");
    }

    @Test
    void oneLetterIsAHint() {
        List<Finding> found = withLast(RULE_TEXT, RULE_TEXT.replace("公益", "公宜")).findings("list.word");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Finding.Severity.HINT);
    }

    @Test
    void otherOwnersAreTold() {
        List<Finding> found = withLast(RULE_TEXT, DUE, OWNERS, RULE_TEXT, "市商务局牵头，市财政局、市教育局配合", DUE)
                .findings("list.owners");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains("市教育局", "市司法局");
    }

    @Test
    void aGroupForManyUnitsIsAHint() {
        assertThat(withLast(RULE_TEXT, DUE, OWNERS, RULE_TEXT, "市直相关部门", DUE).rules())
                .contains("list.owners-grouped")
                .doesNotContain("list.owners");
    }

    @Test
    void anotherDeadlineIsAnError() {
        assertThat(withLast(RULE_TEXT, DUE, OWNERS, RULE_TEXT, OWNERS, "2030年6月")
                        .rules())
                .contains("list.deadline");
        assertThat(withLast(RULE_TEXT, DUE, OWNERS, RULE_TEXT, OWNERS, "2030 年 12 月")
                        .rules())
                .doesNotContain("list.deadline");
    }

    @Test
    void aNumberPrintedTwiceIsTold() {
        PlanFixture plan = soundPlan()
                .row(HELP)
                .cells("3\t便民服务\t优化服务\t" + ONLINE + "\t" + OWNERS + "\t" + DUE)
                .row(TRAINING);

        assertThat(plan.rules()).contains("list.number");
    }

    @Test
    void aRowWithoutMeasureAndAMeasureWithoutRowAreTold() {
        PlanFixture plan = soundPlan()
                .measure("简化场地许可办理", RULE_TEXT)
                .row(HELP)
                .row(ONLINE)
                .row(TRAINING)
                .row("建设城市骑行绿道，沿线配套公共厕所、饮水设备和遮阳设施。");

        assertThat(plan.rules()).contains("list.row-without-measure", "list.measure-without-row");
    }
}
