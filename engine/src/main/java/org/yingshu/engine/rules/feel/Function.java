package org.yingshu.engine.rules.feel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions of FEEL that rules use; unknown arguments give an unknown value. */
public enum Function {
    DATE("date") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return Values.date(all.getFirst());
        }
    },
    NUMBER("number") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return Values.number(all.getFirst());
        }
    },
    STRING("string") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return all.getFirst() instanceof BigDecimal number
                    ? number.toPlainString()
                    : all.getFirst().toString();
        }
    },
    CONTAINS("contains") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return all.getFirst().toString().contains(all.getLast().toString());
        }
    },
    STARTS_WITH("starts with") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return all.getFirst().toString().startsWith(all.getLast().toString());
        }
    },
    ENDS_WITH("ends with") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return all.getFirst().toString().endsWith(all.getLast().toString());
        }
    },
    STRING_LENGTH("string length") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return BigDecimal.valueOf(all.getFirst().toString().codePoints().count());
        }
    },
    LIST_CONTAINS("list contains") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return Comparison.holds("=", all.getFirst(), all.getLast());
        }
    },
    COUNT("count") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return BigDecimal.valueOf(members(all).count());
        }
    },
    SUM("sum") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return numbers(all).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },
    MIN("min") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return numbers(all).min(Comparator.naturalOrder()).orElse(null);
        }
    },
    MAX("max") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return numbers(all).max(Comparator.naturalOrder()).orElse(null);
        }
    },
    FLOOR("floor") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return rounded(all.getFirst(), RoundingMode.FLOOR);
        }
    },
    CEILING("ceiling") {
        @Override
        @Nullable
        Object known(List<Object> all) {
            return rounded(all.getFirst(), RoundingMode.CEILING);
        }
    };

    private final String written;

    Function(String written) {
        this.written = written;
    }

    static Optional<Function> named(String written) {
        return Arrays.stream(values())
                .filter(function -> function.written.equals(written))
                .findFirst();
    }

    @Nullable
    Object apply(@Nullable Object[] arguments) {
        if (arguments.length == 0 || Arrays.stream(arguments).anyMatch(Objects::isNull)) {
            return null;
        }
        return known(Arrays.stream(arguments).map(Objects::requireNonNull).toList());
    }

    abstract @Nullable Object known(List<Object> all);

    private static Stream<?> members(List<Object> all) {
        return all.stream().flatMap(one -> one instanceof List<?> many ? many.stream() : Stream.of(one));
    }

    private static Stream<BigDecimal> numbers(List<Object> all) {
        return members(all).map(Values::number).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static @Nullable BigDecimal rounded(Object value, RoundingMode mode) {
        BigDecimal number = Values.number(value);
        return number == null ? null : number.setScale(0, mode);
    }
}
