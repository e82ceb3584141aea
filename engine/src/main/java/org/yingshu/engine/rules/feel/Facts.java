package org.yingshu.engine.rules.feel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about a subject, by name. */
@FunctionalInterface
public interface Facts {

    /** The value of a name, or null where it is not known. */
    @Nullable
    Object get(String name);

    static Facts of(Map<String, ? extends @Nullable Object> values) {
        return name -> Values.of(values.get(name));
    }
}
