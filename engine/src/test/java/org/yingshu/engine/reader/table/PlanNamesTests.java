package org.yingshu.engine.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云州市获得电力提升专项行动方案       | 获得电力
            云州市2026年企业开办提升行动方案     | 企业开办
            云州市项目保障攻坚方案（2026年版）   | 项目保障
            政务服务优化提升三年行动计划         | 政务服务
            云州市 用水 用气 改革工作方案        | 用水用气
            """)
    void takesTheSubjectOutOfATitle(String title, String name) {
        assertThat(PlanNames.of(List.of(title))).containsExactly(name);
    }

    @Test
    void takesNoNameFromATitleThatIsNoPlan() {
        assertThat(PlanNames.of(List.of("", "附件", "云州市统计公报"))).isEmpty();
    }

    @Test
    void takesNamesOfTheSameCharactersForOne() {
        assertThat(PlanNames.isSame("企业开办", "开办企业")).isTrue();
        assertThat(PlanNames.isSame("企业开办", "企业注销")).isFalse();
        assertThat(PlanNames.isSame("供水", "水供")).isFalse();
    }
}
