package org.yingshu.engine.flow.order;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;

/**
 * Limits one after the other: 5 working days and 2 hours stay two amounts.
 *
 * @param amounts positive, without trailing zeros, in the order of the units
 */
public record Sum(Map<LimitUnit, BigDecimal> amounts) {

    public static final Sum ZERO = new Sum(Map.of());

    /** @throws IllegalArgumentException if an amount is negative; amounts of 0 are left out */
    public Sum {
        EnumMap<LimitUnit, BigDecimal> kept = new EnumMap<>(LimitUnit.class);
        amounts.forEach((unit, amount) -> {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("negative amount: " + amount.toPlainString() + unit.printed());
            }
            if (amount.signum() > 0) {
                kept.put(unit, amount.stripTrailingZeros());
            }
        });
        amounts = Collections.unmodifiableMap(kept);
    }

    /** One limit, or nothing at all. */
    public static Sum of(@Nullable Limit limit) {
        return limit == null ? ZERO : new Sum(Map.of(limit.unit(), limit.amount()));
    }

    public Sum plus(Sum other) {
        EnumMap<LimitUnit, BigDecimal> both = new EnumMap<>(LimitUnit.class);
        both.putAll(amounts);
        other.amounts.forEach((unit, amount) -> both.merge(unit, amount, BigDecimal::add));
        return new Sum(both);
    }

    /** What is left of this after the other is taken away, unit by unit; what the other has more of is left out. */
    Sum beyond(Sum other) {
        EnumMap<LimitUnit, BigDecimal> rest = new EnumMap<>(LimitUnit.class);
        amounts.forEach((unit, amount) ->
                rest.put(unit, amount.subtract(other.amount(unit)).max(BigDecimal.ZERO)));
        return new Sum(rest);
    }

    public BigDecimal amount(LimitUnit unit) {
        return amounts.getOrDefault(unit, BigDecimal.ZERO);
    }

    public boolean isZero() {
        return amounts.isEmpty();
    }

    /** 5工作日+2小时; 0 for nothing. */
    @Override
    public String toString() {
        return isZero()
                ? "0"
                : amounts.entrySet().stream()
                        .map(part ->
                                part.getValue().toPlainString() + part.getKey().printed())
                        .collect(Collectors.joining("+"));
    }
}
