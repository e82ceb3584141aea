package org.yingshu.engine.rules.feel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An expression as a tree. A value is a BigDecimal, String, Boolean, LocalDate or List; null is unknown. */
public sealed interface Expression {

    @Nullable
    Object value(Facts facts);

    /** Tells every name that the expression asks for. */
    void eachName(Consumer<String> reader);

    /** @throws BadFeel if it cannot be understood */
    static Expression parse(String text) {
        return new Parser(text).wholeExpression();
    }

    /** A number, a text, a date, true or false, or null. */
    record Literal(@Nullable Object constant) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            return constant;
        }

        @Override
        public void eachName(Consumer<String> reader) {
            // It asks for none.
        }
    }

    record Name(String name) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            return facts.get(name);
        }

        @Override
        public void eachName(Consumer<String> reader) {
            reader.accept(name);
        }
    }

    record Several(List<Expression> members) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            return members.stream()
                    .map(member -> member.value(facts))
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public void eachName(Consumer<String> reader) {
            members.forEach(member -> member.eachName(reader));
        }
    }

    /** {@code and} and {@code or}: one side may decide although the other is unknown. */
    record Joined(boolean all, Expression left, Expression right) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            Boolean one = Values.truth(left.value(facts));
            if (one != null && one != all) {
                return one;
            }
            Boolean other = Values.truth(right.value(facts));
            if (other != null && other != all) {
                return other;
            }
            return one == null || other == null ? null : all;
        }

        @Override
        public void eachName(Consumer<String> reader) {
            left.eachName(reader);
            right.eachName(reader);
        }
    }

    record Not(Expression inner) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            Boolean truth = Values.truth(inner.value(facts));
            return truth == null ? null : !truth;
        }

        @Override
        public void eachName(Consumer<String> reader) {
            inner.eachName(reader);
        }
    }

    /** A comparison; with a written {@code null} it asks whether something is answered at all. */
    record Compared(String sign, Expression left, Expression right) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            Object one = left.value(facts);
            Object other = right.value(facts);
            if (isNull(left) || isNull(right)) {
                boolean same = one == null && other == null;
                return sign.equals("=") == same;
            }
            return Comparison.holds(sign, one, other);
        }

        private static boolean isNull(Expression expression) {
            return expression instanceof Literal(var constant) && constant == null;
        }

        @Override
        public void eachName(Consumer<String> reader) {
            left.eachName(reader);
            right.eachName(reader);
        }
    }

    record Reckoned(String sign, Expression left, Expression right) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            return Values.reckon(sign, left.value(facts), right.value(facts));
        }

        @Override
        public void eachName(Consumer<String> reader) {
            left.eachName(reader);
            right.eachName(reader);
        }
    }

    /** {@code x in (…)}. */
    record Within(Expression subject, Test test) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            return test.accepts(subject.value(facts), facts);
        }

        @Override
        public void eachName(Consumer<String> reader) {
            subject.eachName(reader);
            test.eachName(reader);
        }
    }

    record Choice(Expression condition, Expression then, Expression otherwise) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            Boolean truth = Values.truth(condition.value(facts));
            return truth == null ? null : truth ? then.value(facts) : otherwise.value(facts);
        }

        @Override
        public void eachName(Consumer<String> reader) {
            condition.eachName(reader);
            then.eachName(reader);
            otherwise.eachName(reader);
        }
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
        @Override
        public @Nullable Object value(Facts facts) {
            return function.apply(arguments.stream()
                    .<@Nullable Object>map(argument -> argument.value(facts))
                    .toArray());
        }

        @Override
        public void eachName(Consumer<String> reader) {
            arguments.forEach(argument -> argument.eachName(reader));
        }
    }
}
