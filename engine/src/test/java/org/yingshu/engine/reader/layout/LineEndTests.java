package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndTests {

    @ParameterizedTest
    @ValueSource(strings = {"当天办结。", "如下：", "称为“快办”。”", "（当天办结。）"})
    void isFinishedBehindAStop(String line) {
        assertThat(LineEnd.isFinished(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"压减到1.", "当天办结", "当天办结，", "”"})
    void isUnfinishedElse(String line) {
        assertThat(LineEnd.isFinished(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市数据局、", "各县（市、区", "责任单位：", "完成时限:", "开办和"})
    void isCutWhereNothingCanEnd(String line) {
        assertThat(LineEnd.isCut(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市数据局", "各县（市、区）", "具体安排如下：", "受理）之后"})
    void isWholeElse(String line) {
        assertThat(LineEnd.isCut(line)).isFalse();
    }
}
