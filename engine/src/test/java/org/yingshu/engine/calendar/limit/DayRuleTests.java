package org.yingshu.engine.calendar.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRuleTests {

    @ParameterizedTest
    @CsvSource({
        "民法典, 5, false",
        "行政许可法, 5, true",
        "行政许可法, 45, true",
        "行政处罚法, 7, true",
        "行政处罚法, 6, false",
        "行政处罚法, 90, false",
        "行政强制法, 10, true",
        "行政强制法, 30, false",
        "行政复议法, 10, true",
        "行政复议法, 60, false",
        "民事诉讼法, 5, false",
        "信访工作条例, 15, false",
        "河南省优化营商环境条例, 7, false",
        "招标投标法, 20, false",
    })
    void countsDaysAsTheLawDoes(String law, BigDecimal days, boolean working) {
        assertThat(DayRule.named(law).orElseThrow().countsWorkingDays(days)).isEqualTo(working);
    }

    @Test
    void countsAPartOfADayInOfficeTime() {
        assertThat(DayRule.CIVIL_CODE.countsWorkingDays(new BigDecimal("0.5"))).isTrue();
    }

    @Test
    void knowsALawByItsFullName() {
        assertThat(DayRule.named("《中华人民共和国行政许可法》")).contains(DayRule.LICENSING);
        assertThat(DayRule.named("许可")).isEmpty();
    }
}
