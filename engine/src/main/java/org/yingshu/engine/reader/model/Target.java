package org.yingshu.engine.reader.model;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * Something measurable that a measure or a comparison table promises.
 *
 * @param subject what is measured: 企业开办时间
 * @param value the number exactly as printed, without its unit: {@code 0.5}, {@code 1-2}; for a qualitative target its
 *     words
 * @param unit exactly as printed: 工作日 is not 天; empty where none is given
 * @param condition when or for whom it holds: 社会投资小型低风险项目
 * @param place where it holds: 市本级; empty where the whole area of the document
 * @param baseline the value it starts from, as printed
 * @param benchmark a value it is compared with, as printed, with its label: 国内前沿水平 0.5
 * @param due {@code 2022-12}; absent where the text gives none
 * @param raw the words it was read from
 */
public record Target(
        String subject,
        Comparator comparator,
        String value,
        String unit,
        String condition,
        String place,
        @Nullable String baseline,
        @Nullable String benchmark,
        @Nullable String due,
        Strength strength,
        String raw,
        Span span) {

    /** How the value is to be compared. */
    public enum Comparator {
        AT_MOST,
        AT_LEAST,
        LESS_THAN,
        MORE_THAN,
        EQUAL,
        RANGE,
        /** 下降20%, 提升10%以上, 压减三分之一: relative to an earlier value, as a share of it */
        RELATIVE_PERCENT,
        /** 再压减1个, 压缩0.5次: relative to an earlier value, in its unit */
        RELATIVE_COUNT,
        /** 下降1个百分点 */
        PERCENTAGE_POINTS,
        /** 全覆盖, 应接尽接 */
        FULL_COVERAGE,
        /** 全省前9名, 第一方阵, 国内先进水平: where it is to stand among others */
        RANK,
        /** 稳步提升: no number, and none may be made up */
        QUALITATIVE
    }
}
