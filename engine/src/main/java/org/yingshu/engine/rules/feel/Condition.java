package org.yingshu.engine.rules.feel;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a field, a material or a step is wanted: {@code kind = "limited" and capacity > 160}. */
public final class Condition {

    /** What becomes of a condition whose names are not all answered. */
    public enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    private final String text;
    private final Expression expression;
    private final Set<String> names = new LinkedHashSet<>();

    private Condition(String text) {
        this.text = text;
        this.expression = Expression.parse(text);
        expression.eachName(names::add);
    }

    /** @throws BadFeel if it cannot be understood */
    public static Condition of(String text) {
        return new Condition(text);
    }

    /** No condition is one that holds. */
    public static Truth truth(@Nullable String text, Map<String, ? extends @Nullable Object> answers) {
        return text == null ? Truth.YES : of(text).truth(answers);
    }

    public Truth truth(Map<String, ? extends @Nullable Object> answers) {
        Boolean truth = Values.truth(expression.value(Facts.of(answers)));
        return truth == null ? Truth.UNKNOWN : truth ? Truth.YES : Truth.NO;
    }

    /** The names that the condition asks for. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public String toString() {
        return text;
    }
}
