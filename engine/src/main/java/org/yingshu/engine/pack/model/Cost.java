package org.yingshu.engine.pack.model;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant pays.
 *
 * @param amount in yuan
 * @param basis why it is so much
 * @param unless a FEEL condition over the answers; nothing is paid where it surely holds
 */
public record Cost(
        BigDecimal amount,
        String basis,
        Cited cited,
        @Nullable String unless) {

    /** @param holds whether a condition surely holds for the applicant */
    public BigDecimal amount(Predicate<String> holds) {
        return unless != null && holds.test(unless) ? BigDecimal.ZERO : amount;
    }
}
