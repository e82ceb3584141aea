package org.yingshu.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;
import org.yingshu.plan.PlanDeadline;
import org.yingshu.plan.PlanOwner;

class TasksOfReadingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 16);
    private static final UUID BUREAU = UUID.randomUUID();
    private static final OwnerNames NAMES =
            (name, region, on) -> name.contains("市场监") ? Optional.of(BUREAU) : Optional.empty();

    @Test
    void takesTheRowsOfATaskList() throws Exception {
        Reading reading = PlanReader.read(new SourceReader().read(Path.of("../samples/yunzhou-plan.txt")));
        var found = TasksOfReading.of(reading, reading.documents().get(0), NAMES, "411000", DAY);
        assertThat(found.tasks()).hasSizeGreaterThan(20).allSatisfy(task -> {
            assertThat(task.title()).isNotBlank().hasSizeLessThanOrEqualTo(61);
            assertThat(task.source()).isNotNull();
        });
        assertThat(found.tasks()).anySatisfy(task -> assertThat(task.owners())
                .anySatisfy(owner -> assertThat(owner.organisation()).isEqualTo(BUREAU)));
        assertThat(found.bodies()).isNotEmpty();
    }

    @Test
    void takesTheDutiesWhereThereIsNoList() {
        Reading reading = PlanReader.read(SourceText.of("plan.txt", """
                云州市获得电力提升方案
                一、主要措施
                1.压减接电时间。低压用户接电不超过6个工作日。
                时间节点：2026年6月
                责任单位：国网云州供电公司、市住房城乡建设局牵头，市数据局配合
                2.公布可靠性数据。按季度公布。
                时间节点：持续推进
                责任单位：国网云州供电公司
                """));
        var found = TasksOfReading.of(reading, reading.documents().get(0), NAMES, "411000", DAY);
        assertThat(found.tasks()).hasSize(2);
        var first = found.tasks().get(0);
        assertThat(first.owners())
                .extracting(PlanOwner::role)
                .containsExactly(PlanOwner.Role.LEAD, PlanOwner.Role.JOINT_LEAD, PlanOwner.Role.SUPPORT);
        assertThat(first.deadline())
                .isEqualTo(new PlanDeadline(PlanDeadline.Kind.MONTH, LocalDate.of(2026, 6, 30), "2026年6月", "", false));
        assertThat(found.tasks().get(1).deadline())
                .extracting(PlanDeadline::kind)
                .isEqualTo(PlanDeadline.Kind.CONTINUING);
    }

    @Test
    void findsCitedDocumentsAndLeavesPlatformsOut() {
        var source = SourceText.of("plan.txt", "根据《优化营商环境条例》和《国务院办公厅关于进一步优化营商环境的实施意见》（国办发〔2020〕24号），\n用好《云企通》平台。");
        assertThat(Citations.in(source, 1, 2))
                .extracting(Citations.Cited::title, Citations.Cited::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("优化营商环境条例", null),
                        org.assertj.core.groups.Tuple.tuple("国务院办公厅关于进一步优化营商环境的实施意见", "国办发〔2020〕24号"));
    }
}
