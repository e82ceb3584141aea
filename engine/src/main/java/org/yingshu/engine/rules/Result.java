package org.yingshu.engine.rules;

import org.yingshu.engine.rules.feel.BadFeel;
import org.yingshu.engine.rules.feel.Expression;

/** What a row gives for an output, as it is written and read. */
public record Result(String text, Expression expression) {

    /** @throws BadFeel if it cannot be understood */
    public static Result of(String text) {
        return new Result(text.strip(), Expression.parse(text.strip()));
    }
}
