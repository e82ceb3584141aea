package org.yingshu.engine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.SourceText;

class PlanReaderTests {

    @Test
    void takesARowOfNothingButMarkupForAnEmptyLine() {
        Reading reading = PlanReader.read(SourceText.of("plan.txt", "\t\t**\t"));

        assertThat(reading.tables()).isEmpty();
        assertThat(reading.coverage().share()).isEqualTo(1);
    }

    @Test
    void keepsARowThatHasMoreCellsThanTheHead() {
        Reading reading = PlanReader.read(SourceText.of("list.txt", """
                序号\t所属专项\t改革方向\t升级措施\t责任单位\t时间节点
                3\t压减材料\t窗口不再收取复印件，能查到的自行查询。\t市数据局\t2026年6月\t序号\t所属专项\t改革方向
                """));

        assertThat(reading.lists()).singleElement().satisfies(list -> assertThat(list.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3)));
    }
}
