package org.yingshu.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something measurable that a task promises. Numbers and units stand exactly as printed: 工作日 is not 天.
 *
 * @param raw the printed words
 * @param subject what is measured
 * @param comparator AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN, EQUAL, RANGE, RELATIVE_PERCENT, RELATIVE_COUNT,
 *     PERCENTAGE_POINTS, FULL_COVERAGE, RANK or QUALITATIVE
 * @param value for a qualitative target its words
 * @param condition when or for whom it holds; empty where always
 * @param place where it holds; empty where everywhere
 * @param due as precise as the text: {@code 2022-12}; null where it gives none
 */
public record PlanTarget(
        String raw,
        String subject,
        String comparator,
        String value,
        String unit,
        String condition,
        String place,
        @Nullable String baseline,
        @Nullable String due,
        PlanTask.Strength strength) {}
