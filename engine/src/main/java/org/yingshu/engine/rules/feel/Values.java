package org.yingshu.engine.rules.feel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of values: number, text, yes or no, date, list; and unknown, which is null. */
final class Values {

    /** More digits than anything measured or paid has; to write out or add up a billion of them would never end. */
    private static final int MOST_DIGITS = 100;

    private Values() {}

    /** A value as FEEL sees it: every number a decimal, every collection a list, an empty text unknown, and so a number without bounds. */
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> bounded(number);
            case Number number -> number(number.toString());
            case Collection<?> many -> many.stream().map(Values::of).toList();
            case Enum<?> constant -> constant.name();
            case String text when text.isBlank() -> null;
            case null -> null;
            default -> value;
        };
    }

    /** Whether two values are the same; null where one is unknown. Answers come as texts, so a text may say a number. */
    static @Nullable Boolean same(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof List<?> one && right instanceof List<?> other) {
            return one.size() == other.size() && one.equals(other);
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            return left.toString().equals(right.toString());
        }
        Integer order = order(left, right);
        return order == null ? left.equals(right) : order == 0;
    }

    /** The order of two values; null where one is unknown or they cannot be compared. */
    static @Nullable Integer order(@Nullable Object left, @Nullable Object right) {
        return switch (left) {
            case BigDecimal number -> {
                BigDecimal other = number(right);
                yield other == null ? null : Integer.valueOf(number.compareTo(other));
            }
            case LocalDate date -> {
                LocalDate other = date(right);
                yield other == null ? null : Integer.valueOf(date.compareTo(other));
            }
            case String text when right instanceof String other -> Integer.valueOf(text.compareTo(other));
            case String text
            when right instanceof BigDecimal || right instanceof LocalDate -> {
                Integer turned = order(right, text);
                yield turned == null ? null : Integer.valueOf(-turned);
            }
            case null, default -> null;
        };
    }

    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof String text) {
            try {
                return text.length() > 2 * MOST_DIGITS ? null : bounded(new BigDecimal(text.strip()));
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable BigDecimal bounded(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
    }

    static @Nullable LocalDate date(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        if (value instanceof String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeException e) {
                return null;
            }
        }
        return null;
    }

    static @Nullable Boolean truth(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
    }

    /** Sum, difference, product or quotient; null where a side is no number, the divisor nought, or the day no date. */
    static @Nullable Object reckon(String sign, @Nullable Object left, @Nullable Object right) {
        if (sign.equals("+") && left instanceof String one && right instanceof String other) {
            return one + other;
        }
        if (sign.equals("+") || sign.equals("-")) {
            LocalDate day = left instanceof LocalDate date ? date : null;
            BigDecimal days = number(right);
            if (day != null && days != null) {
                return moved(day, sign.equals("+") ? days : days.negate());
            }
        }
        BigDecimal one = number(left);
        BigDecimal other = number(right);
        if (one == null || other == null) {
            return null;
        }
        return switch (sign) {
            case "+" -> one.add(other);
            case "-" -> one.subtract(other);
            case "*" -> one.multiply(other);
            case "/" -> other.signum() == 0 ? null : one.divide(other, MathContext.DECIMAL128);
            default -> throw new IllegalStateException(sign);
        };
    }

    private static @Nullable LocalDate moved(LocalDate day, BigDecimal days) {
        try {
            return day.plusDays(days.toBigInteger().longValueExact());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
