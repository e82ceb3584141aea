package org.yingshu.directory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.Cursor;

/** The conditions of a list: those that the reader has filled in, each with its parameter. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** The clause, which names the parameter, where there is a value. */
    public Conditions and(String clause, String parameter, @Nullable Object value) {
        boolean given =
                switch (value) {
                    case null -> false;
                    case String text -> !text.isBlank();
                    case Collection<?> many -> !many.isEmpty();
                    default -> true;
                };
        if (given && value != null) {
            clauses.add(clause);
            parameters.put(parameter, value instanceof Collection<?> many ? many.toArray(String[]::new) : value);
        }
        return this;
    }

    public Conditions found(String column, @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? this
                : and(column + " like :typed", "typed", SearchText.pattern(typed));
    }

    /** Rows behind the cursor, in the order of (column, id). */
    public Conditions behind(@Nullable Cursor cursor, String column) {
        if (cursor != null) {
            clauses.add("(" + column + ", id) > (:afterValue, :afterId)");
            parameters.put("afterValue", cursor.text(0));
            parameters.put("afterId", cursor.id(1));
        }
        return this;
    }

    public String where() {
        return clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
