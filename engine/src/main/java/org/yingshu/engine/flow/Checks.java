package org.yingshu.engine.flow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.BadFlow.Problem;

/** Checks that the values of this package share. */
final class Checks {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private Checks() {}

    static void code(String field, String code) {
        if (!CODE.matcher(code).matches()) {
            throw new BadFlow(Problem.BAD_CODE, field, code);
        }
    }

    static void codes(String field, Collection<String> codes) {
        codes.forEach(code -> code(field, code));
    }

    static void filled(String field, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new BadFlow(Problem.BLANK, field, text);
        }
    }

    static void distinct(String field, Collection<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw new BadFlow(Problem.TWICE, field, value.toString());
            }
        }
    }
}
