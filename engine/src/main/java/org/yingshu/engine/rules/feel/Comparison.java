package org.yingshu.engine.rules.feel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The six signs that compare two values. */
final class Comparison {

    static final Set<String> SIGNS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private Comparison() {}

    /** Unknown where a value is, or where the two cannot be compared. */
    static @Nullable Boolean holds(String sign, @Nullable Object left, @Nullable Object right) {
        if (sign.equals("=") || sign.equals("!=")) {
            Boolean same = sameOrHolds(left, right);
            return same == null ? null : sign.equals("=") == same;
        }
        Integer order = Values.order(left, right);
        if (order == null) {
            return left == null || right == null ? null : Boolean.FALSE;
        }
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> throw new IllegalStateException(sign);
        };
    }

    /** An answer of several choices equals one of them when it holds it. */
    private static @Nullable Boolean sameOrHolds(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> many && right != null && !(right instanceof List<?>)) {
            return many.stream().anyMatch(one -> Boolean.TRUE.equals(Values.same(one, right)));
        }
        return Values.same(left, right);
    }
}
