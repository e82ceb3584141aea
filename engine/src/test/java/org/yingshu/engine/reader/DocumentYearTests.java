package org.yingshu.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.source.SourceText;

class DocumentYearTests {

    private static Document read(String text) {
        return PlanReader.read(SourceText.of("a.txt", text)).documents().get(0);
    }

    /** A date before the plan's year would be taken for something past. */
    @Test
    void datesAPlanWithoutADateByItsFirstDeadline() {
        Document plan = read("""
                云州市窗口服务提升方案

                一、主要措施

                （一）整理窗口。2026年底前，所有窗口换上统一的标牌。
                时间节点：2027年12月
                责任单位：市政数局

                （二）培训人员。每个窗口都要有两个熟手。
                时间节点：2027年6月
                责任单位：市政数局

                （三）公开进度。办到哪一步随时能查。
                时间节点：2026年12月
                责任单位：市政数局
                """);

        Measure first = plan.attachments().get(0).measures().get(0);
        assertThat(first.milestones()).extracting(Deadline::until).containsExactly("2026-12");
    }

    @Test
    void takesTheDateUnderAReportsText() {
        Document report = read("""
                云州市人民政府关于窗口服务整改情况的报告

                市人大常委会：

                现将整改情况报告如下：

                一、总体情况

                窗口已经全部整理完毕，群众反映的问题都有了答复。

                2026年9月19日

                附件1

                云州市政数局关于窗口服务整改情况的报告

                一、主要做法

                逐个窗口核对标牌和人员。
                """);

        assertThat(report.date()).isEqualTo("2026-09-19");
    }
}
