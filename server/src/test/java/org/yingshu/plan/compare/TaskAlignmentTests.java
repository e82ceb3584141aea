package org.yingshu.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.plan.PlanTaskFixture.changed;
import static org.yingshu.plan.PlanTaskFixture.lead;
import static org.yingshu.plan.PlanTaskFixture.task;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.compare.TaskAlignment.Change;
import org.yingshu.plan.compare.TaskAlignment.Pair;
import org.yingshu.plan.compare.TaskAlignment.Part;

class TaskAlignmentTests {

    private final PlanTask opening = task("1", "把设立登记、刻章、领票并入同一张表", lead("市市场监管局"));
    private final PlanTask power = task("2", "10千伏用户平均接电时间压减至16个工作日以内", lead("供电公司"));
    private final PlanTask stamps = task("3", "新设企业首套印章由财政付费", lead("市财政局"));

    @Test
    void findsTasksAgainThoughTheirNumbersChanged() {
        PlanTask moved = task("7", opening.title(), lead("市市场监管局"));
        assertThat(TaskAlignment.of(List.of(opening, power), List.of(power, moved)))
                .extracting(Pair::change)
                .containsExactly(Change.SAME, Change.SAME);
    }

    @Test
    void tellsWhatIsDifferent() {
        PlanTask sharper = changed(power, "10千伏用户平均接电时间压减至14个工作日以内，2026年12月底前完成。", lead("市发展改革委"));
        assertThat(TaskAlignment.of(List.of(power), List.of(sharper)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.change()).isEqualTo(Change.CHANGED);
                    assertThat(pair.parts()).containsExactly(Part.TEXT, Part.OWNERS);
                    assertThat(pair.likeness()).isGreaterThan(0.6);
                });
    }

    @Test
    void showsWhatCameAndWhatWent() {
        PlanTask fresh = task("2", "建立跨境电商综合服务平台", lead("市商务局"));
        assertThat(TaskAlignment.of(List.of(opening, stamps, power), List.of(opening, fresh, power)))
                .extracting(Pair::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.ADDED, Change.SAME);
    }

    @Test
    void comparesWithAnEmptyEdition() {
        assertThat(TaskAlignment.of(List.of(), List.of(power)))
                .extracting(Pair::change)
                .containsExactly(Change.ADDED);
        assertThat(TaskAlignment.of(List.of(power), List.of()))
                .extracting(Pair::change)
                .containsExactly(Change.REMOVED);
    }
}
