package org.yingshu.engine.calendar.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.limit.BadLimit.Problem;

class LimitTests {

    @ParameterizedTest
    @CsvSource({
        "5工作日, 5, WORKING_DAY",
        "5个工作日, 5, WORKING_DAY",
        "５ 个工作日内, 5, WORKING_DAY",
        "0.5工作日, 0.5, WORKING_DAY",
        "半个工作日, 0.5, WORKING_DAY",
        "1个半工作日, 1.5, WORKING_DAY",
        "2.5个工作日, 2.5, WORKING_DAY",
        "30自然日, 30, CALENDAR_DAY",
        "30日, 30, DAY",
        "半日, 0.5, DAY",
        "十五日以内, 15, DAY",
        "二十天, 20, DAY_TIAN",
        "两天, 2, DAY_TIAN",
        "一百二十日, 120, DAY",
        "一百零五日, 105, DAY",
        "2小时, 2, HOUR",
        "8工作小时, 8, OFFICE_HOUR",
        "30分钟, 30, MINUTE",
        "3个月, 3, MONTH",
        "一个月, 1, MONTH",
        "1年, 1, YEAR",
        "一年半, 1.5, YEAR",
        "半年, 0.5, YEAR",
    })
    void readsTheWaysTextsPrintIt(String text, BigDecimal amount, LimitUnit unit) {
        assertThat(Limit.parse(text)).isEqualTo(new Limit(amount, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "工作日, NOT_A_LIMIT",
        "5, NOT_A_LIMIT",
        "五, NOT_A_LIMIT",
        "-5日, NOT_A_LIMIT",
        "二三日, NOT_A_LIMIT",
        "半个半日, NOT_A_LIMIT",
        "5工作日左右, NOT_A_LIMIT",
        "3月, MONTH_OR_DATE",
        "0日, NOT_POSITIVE",
        "零日, NOT_POSITIVE",
        "2026年, TOO_LONG",
        "999999日, TOO_LONG",
        "1.5个月, PART_OF_A_MONTH",
        "半个月, PART_OF_A_MONTH",
    })
    void saysWhyWordsAreNoLimit(String text, Problem problem) {
        BadLimit bad = catchThrowableOfType(BadLimit.class, () -> Limit.parse(text));

        assertThat(bad.problem()).isEqualTo(problem);
    }

    @Test
    void keepsUnitsApartThatMayMeanTheSame() {
        assertThat(Limit.parse("5日")).isNotEqualTo(Limit.parse("5天")).isNotEqualTo(Limit.parse("5工作日"));
    }

    @Test
    void doesNotTellEqualAmountsApart() {
        assertThat(Limit.parse("1.50工作日")).isEqualTo(Limit.parse("1.5工作日"));
    }

    @Test
    void printsLargeAmountsPlainly() {
        assertThat(Limit.of(100, LimitUnit.DAY)).hasToString("100日");
    }

    @Property
    void readsWhatItPrints(@ForAll @IntRange(min = 1, max = 36_525) int tenths, @ForAll boolean working) {
        Limit limit =
                new Limit(BigDecimal.valueOf(tenths, 1), working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY);

        assertThat(Limit.parse(limit.toString())).isEqualTo(limit);
    }
}
