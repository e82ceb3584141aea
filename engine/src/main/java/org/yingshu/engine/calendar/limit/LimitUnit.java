package org.yingshu.engine.calendar.limit;

import java.math.BigDecimal;

/**
 * The unit of a limit, kept as printed. 日 and 天 say neither 工作日 nor 自然日: a {@link DayRule} decides, when the limit
 * is counted.
 */
public enum LimitUnit {
    WORKING_DAY("工作日", 36_525),
    CALENDAR_DAY("自然日", 36_525),
    DAY("日", 36_525),
    DAY_TIAN("天", 36_525),
    /** within office hours, from the moment */
    OFFICE_HOUR("工作小时", 876_600),
    /** by the clock, day and night, from the moment */
    HOUR("小时", 876_600),
    /** by the clock, day and night, from the moment */
    MINUTE("分钟", 52_596_000),
    /** up to the corresponding day */
    MONTH("个月", 1_200),
    /** up to the corresponding day */
    YEAR("年", 100);

    private final String printed;
    private final BigDecimal max;

    LimitUnit(String printed, long max) {
        this.printed = printed;
        this.max = BigDecimal.valueOf(max);
    }

    public String printed() {
        return printed;
    }

    /** A hundred years: no text sets a longer limit, so a larger amount is a slip. */
    public BigDecimal max() {
        return max;
    }

    /** 日 or 天, of which only the law can tell what they mean. */
    public boolean isAmbiguousDay() {
        return this == DAY || this == DAY_TIAN;
    }
}
