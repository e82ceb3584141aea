package org.yingshu.engine.flow.order;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;

/** Which sums of different units can be compared: those that the declared equivalences decide, and no others. */
public record Equivalences(List<Equivalence> declared) {

    /** Amounts of different units stay incomparable. */
    public static final Equivalences NONE = new Equivalences(List.of());

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

    public Equivalences {
        declared = List.copyOf(declared);
    }

    /** Whether the first sum is certainly not longer than the second. Both ways false: nobody can tell. */
    public boolean isAtMost(Sum first, Sum second) {
        Sum one = exact(first);
        Sum other = exact(second);
        Sum more = one.beyond(other);
        Sum less = other.beyond(one);
        if (more.isZero()) {
            return true;
        }
        if (more.amounts().size() > 1 || less.isZero()) {
            return false;
        }
        Entry<LimitUnit, BigDecimal> part = more.amounts().entrySet().iterator().next();
        return less.amounts().entrySet().stream().anyMatch(bound -> declared.stream()
                .anyMatch(known -> bounds(known.one(), known.other(), part, bound)
                        || bounds(known.other(), known.one(), part, bound)));
    }

    /** A part of at most the one side is not longer than a bound of at least the other side. */
    private static boolean bounds(
            Limit upper, Limit lower, Entry<LimitUnit, BigDecimal> part, Entry<LimitUnit, BigDecimal> bound) {
        return upper.unit() == part.getKey()
                && lower.unit() == bound.getKey()
                && part.getValue().compareTo(upper.amount()) <= 0
                && bound.getValue().compareTo(lower.amount()) >= 0;
    }

    /** Hours by the clock are 60 minutes and years are 12 months by definition, not by somebody's declaration. */
    private static Sum exact(Sum sum) {
        EnumMap<LimitUnit, BigDecimal> amounts = new EnumMap<>(LimitUnit.class);
        sum.amounts().forEach((unit, amount) -> {
            Map.Entry<LimitUnit, BigDecimal> same =
                    switch (unit) {
                        case HOUR -> Map.entry(LimitUnit.MINUTE, amount.multiply(MINUTES_PER_HOUR));
                        case YEAR -> Map.entry(LimitUnit.MONTH, amount.multiply(MONTHS_PER_YEAR));
                        case WORKING_DAY, CALENDAR_DAY, DAY, DAY_TIAN, OFFICE_HOUR, MINUTE, MONTH ->
                            Map.entry(unit, amount);
                    };
            amounts.merge(same.getKey(), same.getValue(), BigDecimal::add);
        });
        return new Sum(amounts);
    }
}
