package org.yingshu.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a plan is called and whose it is.
 *
 * @param number 文号: 云政办〔2026〕5号
 * @param date as precise as the text is: {@code 2026-01-16} or {@code 2026}
 * @param region the six digits of the place it holds for
 */
public record PlanHead(
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String date,
        String region) {}
