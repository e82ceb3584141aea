package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.yingshu.engine.reader.finding.PlanFixture.DUE;
import static org.yingshu.engine.reader.finding.PlanFixture.OWNERS;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake that authors of a plan are promised to be told, beside the same passage without it. */
class NamedFindingsTests {

    private static final String TEXT = "建立场地清单并向社会公布，申请人在线选定时间和场地。";
    private static final String RULE = "市场主体不以营利为目的举办公益活动的，申请场地许可应在5个工作日内办结，除危险化学品活动外免收场地费用。";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "owner.no-lead",
                        measure(TEXT, DUE, "市体育局、市教育局、市公安局"),
                        measure(TEXT, DUE, "市体育局牵头，市教育局、市公安局配合")),
                arguments("owner.none", measure(TEXT, "", ""), measure(TEXT, DUE, OWNERS)),
                arguments("owner.unknown", measure(TEXT, DUE, "市体育局牵头，市教育配合"), measure(TEXT, DUE, "市体育局牵头，市教育局配合")),
                arguments("deadline.none", measure(TEXT, "", OWNERS), measure(TEXT, DUE, OWNERS)),
                arguments(
                        "deadline.text-later",
                        measure("2031年9月底前全部开放。", DUE, OWNERS),
                        measure("2030年12月底前全部开放。", DUE, OWNERS)),
                arguments(
                        "deadline.soft",
                        measure("力争2030年12月底前全部开放。", DUE, OWNERS),
                        measure("2030年12月底前全部开放。", DUE, OWNERS)),
                arguments(
                        "deadline.mixed-days",
                        measure("5日内受理，3个工作日内答复。", DUE, OWNERS),
                        measure("5个工作日内受理，3个工作日内答复。", DUE, OWNERS)),
                arguments("deadline.day-missing", measure("7个工作内答复。", DUE, OWNERS), measure("7个工作日内答复。", DUE, OWNERS)),
                arguments("list.negation", listed(RULE.replace("不以营利", "以营利")), listed(RULE)),
                arguments("list.figure", listed(RULE.replace("5个工作日", "5日")), listed(RULE)),
                arguments("list.condition-lost", listed(RULE.replace("除危险化学品活动外", "")), listed(RULE)),
                arguments("list.number", numbered(4, 4), numbered(4, 5)),
                arguments("target.worse-than-baseline", row("许可办理时间（工作日）\t4\t6\t2"), row("许可办理时间（工作日）\t4\t3\t2")),
                arguments("target.already-met", row("窗口满意率（%）\t98\t98\t99"), row("窗口满意率（%）\t97\t98\t99")),
                arguments("target.benchmark-worse", row("许可办理时间（工作日）\t4\t1\t2"), row("许可办理时间（工作日）\t4\t2\t1")),
                arguments("target.units", row("场馆融资总额\t100万元\t300万元\t2亿元"), row("场馆融资总额\t100万元\t300万元\t900万元")),
                arguments("target.two-values", success("95%", "90%"), success("95%", "95%")),
                arguments("target.rate", goals("全年受理200件，已办结150件，办结率达到73%。"), goals("全年受理200件，已办结150件，办结率达到75%。")),
                arguments("target.sum", steps("7个工作日"), steps("6个工作日")),
                arguments("reference.number-missing", text("落实《场地规范》（云政办〔2029〕号）。"), text("落实《场地规范》（云政办〔2029〕7号）。")),
                arguments("reference.unbalanced", text("落实《场地规范，公布清单。"), text("落实《场地规范》，公布清单。")),
                arguments("reference.attachment-missing", text("样式见附件7。"), text("样式见附件1。")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldAndItsOppositeIsNot(String rule, PlanFixture mistaken, PlanFixture right) {
        assertThat(mistaken.findings(rule)).isNotEmpty().allSatisfy(found -> {
            assertThat(found.message()).isNotBlank();
            assertThat(found.messageEn()).isNotBlank();
            assertThat(found.spans()).isNotEmpty();
        });
        assertThat(right.findings(rule)).isEmpty();
    }

    private static PlanFixture measure(String text, String due, String owners) {
        return soundPlan().measure("公布公共场地清单", text, due, owners);
    }

    private static PlanFixture text(String text) {
        return measure(text, DUE, OWNERS);
    }

    private static PlanFixture goals(String goals) {
        return soundPlan().goals(goals);
    }

    private static PlanFixture row(String row) {
        return soundPlan().table("指标（项目）\t现状水平\t2030年12月目标\t国内前沿水平", "窗口办理时间（工作日）\t5\t3\t2", row);
    }

    private static PlanFixture steps(String total) {
        return soundPlan().table("序号\t环节（个）\t时间（工作日）", "1\t受理申请\t1", "2\t现场踏勘\t3", "3\t作出决定\t2", "合计\t3个环节\t" + total);
    }

    private static PlanFixture success(String goal, String measure) {
        return soundPlan()
                .goals("2030年年底前，场地预约成功率达到" + goal + "以上。")
                .measure("优化预约规则", "2030年年底前，场地预约成功率达到" + measure + "以上。");
    }

    private static PlanFixture listed(String row) {
        return sound(measure(RULE, DUE, OWNERS)).row(row);
    }

    private static PlanFixture numbered(int fourth, int fifth) {
        String cells = "\t便民服务\t优化服务\t";
        return sound(measure(RULE, DUE, OWNERS))
                .cells(fourth + cells + RULE + "\t" + OWNERS + "\t" + DUE)
                .cells(fifth + cells + TEXT + "\t" + OWNERS + "\t" + DUE);
    }

    private static PlanFixture sound(PlanFixture plan) {
        return plan.row("各政务大厅设立帮办代办窗口，为老年人等群体提供全程陪同服务。")
                .row("整合各部门申报入口，申请人登录一次即可提交全部材料并查看进度。")
                .row("编制培训教材，组织窗口人员分批参加业务能力提升课程和考试。");
    }
}
