package org.yingshu.engine.calendar.limit;

import java.math.BigDecimal;
import org.yingshu.engine.calendar.limit.BadLimit.Problem;

/**
 * A length of time that something may take, as printed: 5工作日 and 5日 are two different limits.
 *
 * @param amount positive, at most a hundred years, without trailing zeros; whole months at least for 月 and 年
 */
public record Limit(BigDecimal amount, LimitUnit unit) {

    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

    /** @throws BadLimit if the amount breaks a rule above */
    public Limit {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        String printed = print(amount, unit);
        if (amount.signum() <= 0) {
            throw new BadLimit(Problem.NOT_POSITIVE, printed);
        }
        if (amount.compareTo(unit.max()) > 0) {
            throw new BadLimit(Problem.TOO_LONG, printed);
        }
        boolean byMonth = unit == LimitUnit.MONTH || unit == LimitUnit.YEAR;
        if (byMonth && !isWhole(inMonths(amount, unit))) {
            throw new BadLimit(Problem.PART_OF_A_MONTH, printed);
        }
    }

    public static Limit of(long amount, LimitUnit unit) {
        return new Limit(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Reads 5工作日, 2.5个工作日, 半个工作日, 十五日, 一年半, 3个月内.
     *
     * @throws BadLimit if the words are no limit
     */
    public static Limit parse(String text) {
        return LimitText.parse(text);
    }

    public boolean isWhole() {
        return isWhole(amount);
    }

    /**
     * Months of a limit in 月 or 年.
     *
     * @throws IllegalStateException for other units, which have no fixed number of months
     */
    public int months() {
        return switch (unit) {
            case MONTH, YEAR -> inMonths(amount, unit).intValueExact();
            case WORKING_DAY, CALENDAR_DAY, DAY, DAY_TIAN, OFFICE_HOUR, HOUR, MINUTE ->
                throw new IllegalStateException(this + " is not a number of months");
        };
    }

    private static BigDecimal inMonths(BigDecimal amount, LimitUnit unit) {
        return unit == LimitUnit.YEAR ? amount.multiply(MONTHS_PER_YEAR) : amount;
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static String print(BigDecimal amount, LimitUnit unit) {
        return amount.toPlainString() + unit.printed();
    }

    @Override
    public String toString() {
        return print(amount, unit);
    }
}
