package org.yingshu.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.SourceText;

class TableChapterTests {

    @Test
    void readsTheTargetsOfTheSentenceAboveATable() {
        Attachment plan = PlanReader.read(SourceText.of("a.txt", """
                        云州市窗口服务提升方案

                        一、主要措施

                        （一）整理窗口。所有窗口换上统一的标牌。
                        时间节点：2026年12月
                        责任单位：市政数局

                        二、指标对比

                        到2026年12月，窗口平均等候时间下降到8分钟，一次办结率提升到95%。

                        窗口服务指标提升对比表

                        指标（项目）\t现状水平\t2026年12月目标
                        窗口平均等候时间\t15分钟\t8分钟
                        """))
                .documents()
                .get(0)
                .attachments()
                .get(0);

        assertThat(plan.targets()).extracting(Target::value).containsExactly("8", "95");
    }
}
