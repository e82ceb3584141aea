package org.yingshu.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input or an output of a table.
 *
 * @param label what people read; the name where there is none
 * @param options the only values it may have; empty where any may come
 * @param unit of a number, as printed
 */
public record Column(
        String name,
        String label,
        ValueType type,
        List<String> options,
        @Nullable String unit) {

    public Column {
        options = List.copyOf(options);
        if (label.isBlank()) {
            label = name;
        }
    }

    public static Column of(String name, ValueType type, String... options) {
        return new Column(name, name, type, List.of(options), null);
    }
}
