package org.yingshu.engine.flow.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions of several items for the same thing. */
final class Conditions {

    private Conditions() {}

    /** One of them has to hold; null, which always holds, when one of them is. */
    static @Nullable String anyOf(List<String> conditions, boolean always) {
        Set<String> distinct = new LinkedHashSet<>(conditions);
        if (always || distinct.isEmpty()) {
            return null;
        }
        return distinct.size() == 1
                ? distinct.iterator().next()
                : distinct.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" or "));
    }
}
