package org.yingshu.engine.reader.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.model.Link;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;

class PlanLinksTests {

    private static final String OVERALL = """
            附件1

            云州市便民服务提升总体方案

            一、主要措施

            （一）推行周末预约办理。政务大厅周末开放预约窗口，群众提前一天在线预约。

            时间节点：2030年6月

            责任单位：市数据局

            （二）改造老旧停车场所。增设充电车位，统一收费标识。

            时间节点：2030年6月

            责任单位：市城管局
            """;

    private static final String SPECIAL = """
            附件2

            云州市政务服务提升专项方案

            一、主要措施

            （一）推行周末预约办理。政务大厅周末开放预约窗口，安排专人值守，群众提前一天在线预约即可办理，预约办理时间不超过2天。

            时间节点：2030年6月

            责任单位：市数据局
            """;

    private static final String TABLE = """
            二、指标对比

            政务服务指标提升对比表

            指标\t现状水平\t2030年目标
            预约办理时间（天）\t4\t2
            窗口数量（个）\t40\t60
            """;

    private static Reading reading(String text) {
        return PlanReader.read(SourceText.of("plan.txt", text));
    }

    @Test
    void linksASpecialMeasureWithItsShortFormInTheOverallPlan() {
        Reading reading = reading(OVERALL + "\n" + SPECIAL);

        assertThat(PlanLinks.within(reading.documents(), List.of()))
                .extracting(Link::kind, Link::from, Link::to)
                .containsExactly(tuple(Link.Kind.OVERALL, "附件2/一/（一）", "附件1/一/（一）"));
    }

    @Test
    void linksATargetOfTheTextWithTheTablesRow() {
        Reading reading = reading(OVERALL + "\n" + SPECIAL + "\n" + TABLE);

        assertThat(PlanLinks.within(reading.documents(), reading.tables()))
                .filteredOn(link -> link.kind() == Link.Kind.INDICATOR)
                .extracting(Link::from, Link::to)
                .containsExactly(tuple("附件2/一/（一）", "附件2/政务服务指标提升对比表/1"));
    }

    @Test
    void linksTheMeasuresOfTwoPlansOnOneSubject() {
        List<Link> links =
                PlanLinks.between(reading(SPECIAL).documents(), reading(SPECIAL).documents(), "other.txt");

        assertThat(links)
                .singleElement()
                .returns(Link.Kind.COUNTERPART, Link::kind)
                .returns("other.txt", Link::file)
                .returns(1.0, Link::likeness);
    }

    @Test
    void leavesAloneWhatSharesWordsOnly() {
        String other = SPECIAL.replaceAll("（一）.*", "（一）引进海外博士。安家补贴由市级财政承担，子女就近入学。");

        assertThat(PlanLinks.between(
                        reading(SPECIAL).documents(), reading(other).documents(), "other.txt"))
                .isEmpty();
    }
}
