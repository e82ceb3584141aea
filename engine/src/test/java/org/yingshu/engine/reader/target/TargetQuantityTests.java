package org.yingshu.engine.reader.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetQuantityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-1.5 | 1 | 1.5 | '' | ''
            57.01天 | 57.01 | 57.01 | 天 | ''
            1以内 | 1 | 1 | '' | ''
            35亿元(山东) | 35 | 35 | 亿元 | 山东
            17 (上海) | 17 | 17 | '' | 上海
            半个工作日 | 0.5 | 0.5 | 工作日 | ''
            47.3 % | 47.3 | 47.3 | % | ''
            国内前沿水平 0.5 | 0.5 | 0.5 | '' | 国内前沿水平
            2019年的272.56天 | 272.56 | 272.56 | 天 | ''
            6%-10% | 6 | 10 | % | ''
            3个 | 3 | 3 | 个 | ''
            零 | 0 | 0 | '' | ''
            """)
    void parses(String text, BigDecimal low, BigDecimal high, String unit, String label) {
        assertThat(Quantity.parse(text)).contains(new Quantity(low, high, unit, label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "稳步提升", "243(广东) 130(安徽)", "2022年12月"})
    void findsNoSingleValue(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @Test
    void findsEveryValueWithItsLabel() {
        assertThat(Quantity.parseAll("243(广东) 130(安徽)"))
                .extracting(Quantity::label)
                .containsExactly("广东", "安徽");
    }

    @Test
    void comparesOnlyEqualUnits() {
        Quantity days = Quantity.parse("3天").orElseThrow();
        Quantity workingDays = Quantity.parse("3个工作日").orElseThrow();
        assertThat(days.comparableTo(workingDays)).isFalse();
        assertThat(Quantity.parse("3％")
                        .orElseThrow()
                        .comparableTo(Quantity.parse("4%").orElseThrow()))
                .isTrue();
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text) {
        assertThat(Quantity.parseAll(text))
                .allSatisfy(each -> assertThat(each.low()).isLessThanOrEqualTo(each.high()));
    }

    @ParameterizedTest
    @CsvSource({
        "企业开办时间, LOWER_IS_BETTER",
        "办理环节, LOWER_IS_BETTER",
        "申请材料, LOWER_IS_BETTER",
        "成本占比, LOWER_IS_BETTER",
        "担保费率, LOWER_IS_BETTER",
        "纳税次数, LOWER_IS_BETTER",
        "网上可办率, HIGHER_IS_BETTER",
        "质量指数, HIGHER_IS_BETTER",
        "平均得分, HIGHER_IS_BETTER",
        "注册用户数量, HIGHER_IS_BETTER",
        "材料数量, LOWER_IS_BETTER",
        "办理环节数, LOWER_IS_BETTER",
        "报装耗时, LOWER_IS_BETTER",
        "费用占比, LOWER_IS_BETTER",
        "不良贷款率, LOWER_IS_BETTER",
        "群众跑腿, LOWER_IS_BETTER",
        "材料压减数量, HIGHER_IS_BETTER",
        "高新技术企业数量, HIGHER_IS_BETTER",
        "企业变更, UNKNOWN",
        "审批事项总数, LOWER_IS_BETTER",
        "区域评估, UNKNOWN"
    })
    void tellsWhichWayIsBetter(String subject, Direction direction) {
        assertThat(Direction.of(subject)).isEqualTo(direction);
    }

    @Test
    void takesALengthOfTimeForBetterTheShorterItIs() {
        assertThat(Direction.of("企业变更", "工作日")).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(Direction.of("企业变更", "家")).isEqualTo(Direction.UNKNOWN);
    }
}
