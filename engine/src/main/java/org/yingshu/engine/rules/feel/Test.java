package org.yingshu.engine.rules.feel;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A cell of a table: whether a value is what the cell wants. */
public sealed interface Test {

    /** Null where it cannot be told, since the value is unknown. */
    @Nullable
    Boolean accepts(@Nullable Object value, Facts facts);

    /** Tells every value that the test compares with, for looking at both of its sides. */
    void eachBound(Consumer<Expression> reader);

    default void eachName(Consumer<String> reader) {
        eachBound(bound -> bound.eachName(reader));
    }

    /**
     * Reads a cell: {@code -}, {@code "a", "b"}, {@code > 160}, {@code [1..5)}, {@code not("a")}.
     *
     * @throws BadFeel if it cannot be understood
     */
    static Test parse(String text) {
        return new Parser(text).wholeTest();
    }

    /** Anything, also what is unknown. */
    record Any() implements Test {
        @Override
        public Boolean accepts(@Nullable Object value, Facts facts) {
            return true;
        }

        @Override
        public void eachBound(Consumer<Expression> reader) {
            // It has none.
        }
    }

    record Beside(String sign, Expression bound) implements Test {
        @Override
        public @Nullable Boolean accepts(@Nullable Object value, Facts facts) {
            Object other = bound.value(facts);
            // A list of values means one of them.
            if (sign.equals("=") && other instanceof List<?> many && value != null && !(value instanceof List<?>)) {
                return many.stream().anyMatch(one -> Boolean.TRUE.equals(Comparison.holds(sign, value, one)));
            }
            return Comparison.holds(sign, value, other);
        }

        @Override
        public void eachBound(Consumer<Expression> reader) {
            reader.accept(bound);
        }
    }

    /** An expression over the value itself, which is written {@code ?}. */
    record Holds(Expression expression) implements Test {

        static final String VALUE = "?";

        @Override
        public @Nullable Boolean accepts(@Nullable Object value, Facts facts) {
            return Values.truth(expression.value(name -> name.equals(VALUE) ? value : facts.get(name)));
        }

        @Override
        public void eachBound(Consumer<Expression> reader) {
            reader.accept(expression);
        }
    }

    record Range(boolean fromIncluded, Expression from, Expression to, boolean toIncluded) implements Test {
        @Override
        public @Nullable Boolean accepts(@Nullable Object value, Facts facts) {
            Boolean above = Comparison.holds(fromIncluded ? ">=" : ">", value, from.value(facts));
            Boolean below = Comparison.holds(toIncluded ? "<=" : "<", value, to.value(facts));
            if (Boolean.FALSE.equals(above) || Boolean.FALSE.equals(below)) {
                return false;
            }
            return above == null || below == null ? null : Boolean.TRUE;
        }

        @Override
        public void eachBound(Consumer<Expression> reader) {
            reader.accept(from);
            reader.accept(to);
        }
    }

    record OneOf(List<Test> tests) implements Test {
        @Override
        public @Nullable Boolean accepts(@Nullable Object value, Facts facts) {
            boolean unknown = false;
            for (Test test : tests) {
                Boolean accepted = test.accepts(value, facts);
                if (Boolean.TRUE.equals(accepted)) {
                    return true;
                }
                unknown |= accepted == null;
            }
            return unknown ? null : Boolean.FALSE;
        }

        @Override
        public void eachBound(Consumer<Expression> reader) {
            tests.forEach(test -> test.eachBound(reader));
        }
    }

    record Except(Test test) implements Test {
        @Override
        public @Nullable Boolean accepts(@Nullable Object value, Facts facts) {
            Boolean accepted = test.accepts(value, facts);
            return accepted == null ? null : !accepted;
        }

        @Override
        public void eachBound(Consumer<Expression> reader) {
            test.eachBound(reader);
        }
    }
}
