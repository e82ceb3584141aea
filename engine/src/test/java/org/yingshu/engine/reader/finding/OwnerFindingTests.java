package org.yingshu.engine.reader.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.finding.PlanFixture.DUE;
import static org.yingshu.engine.reader.finding.PlanFixture.soundPlan;

import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.source.SourceText;

class OwnerFindingTests {

    private static final String TEXT = "建立场地清单并向社会公布，申请人在线选定时间和场地。";

    private static PlanFixture withOwners(String owners) {
        return soundPlan().measure("公布公共场地清单", TEXT, DUE, owners);
    }

    @Test
    void soundOwnersAreSilent() {
        assertThat(soundPlan().findings()).noneMatch(found -> found.rule().startsWith("owner."));
    }

    @Test
    void severalUnitsWithoutLeadAreTold() {
        assertThat(withOwners("市文化广电和旅游局、市体育局、市教育局").rules()).contains("owner.no-lead");
        assertThat(withOwners("市体育局").rules()).doesNotContain("owner.no-lead");
    }

    @Test
    void aMeasureThatNamesNobodyIsTold() {
        assertThat(soundPlan()
                        .measure("公布公共场地清单", TEXT, DUE, "")
                        .measure("延长大厅服务时间", "工作日中午和周六上午不间断受理。")
                        .rules())
                .containsAnyOf("owner.none", "owner.shared");
    }

    @Test
    void aPersonIsNoUnknownUnit() {
        assertThat(withOwners("市体育局牵头，市教育局配合；责任人：李某").rules()).doesNotContain("owner.unknown", "owner.no-lead");
    }

    @Test
    void ownersBehindAHeadingAreNotSharedFromBelow() {
        String plan = """
                云岭市便民服务提升方案

                一、主要措施

                （一）场地开放（牵头单位：市体育局；配合单位：市教育局）

                1.公布清单。向社会公布可用场地。

                2.线上预约。申请人在线选定时间。

                3.延长时间。周末全天开放场地。
                """;

        assertThat(PlanReader.read(SourceText.of("plan.txt", plan)).findings())
                .noneMatch(found -> found.rule().startsWith("owner."));
    }

    @Test
    void aUnitNamedTwiceIsTold() {
        assertThat(withOwners("市体育局牵头，市教育局、市公安局、市教育局配合").rules()).contains("owner.repeated");
    }

    @Test
    void aNameThatIsNoBodysIsTold() {
        assertThat(withOwners("市体育局牵头，市教育、市公安局配合").rules()).contains("owner.unknown");
    }

    @Test
    void twoWaysToWriteOneUnitAreTold() {
        assertThat(withOwners("市工信局牵头，市教育局配合")
                        .measure("培育场馆运营企业", "支持专业机构参与运营。", DUE, "市工业和信息化局牵头，市教育局配合")
                        .rules())
                .contains("owner.two-names");
    }

    @Test
    void ownersThatAnotherDocumentNamesAreTold() {
        assertThat(withOwners("《云岭市公共场地开放办法》规定的各相关成员").rules()).contains("owner.by-reference");
    }
}
