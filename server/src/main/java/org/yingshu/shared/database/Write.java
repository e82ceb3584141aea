package org.yingshu.shared.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what it is given: a change, or a question that is asked together with changes.
 *
 * @param sql with a question mark for each value
 * @param values bytes, enums (stored by name), a collection of UUIDs or strings for an array, or what the column reads
 *     from its text, such as a string, number, UUID, date or Instant
 */
public record Write(String sql, List<? extends @Nullable Object> values) {

    /**
     * A value that is text and nothing else. Of others the driver asks the database what they are, and waits for that when
     * the answer may be long.
     */
    record Text(String value) {}

    /**
     * Gives a statement the values.
     *
     * @return the parameter after them
     */
    public int set(PreparedStatement statement, int first) throws SQLException {
        int parameter = first;
        for (Object value : values) {
            set(statement, parameter++, value);
        }
        return parameter;
    }

    /** As text of the column's type: a parameter that is null now and a number then would be another statement each time. */
    private static void set(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(parameter, Types.OTHER);
            case Text(String text) -> statement.setString(parameter, text);
            case byte[] bytes -> statement.setBytes(parameter, bytes);
            case Collection<?> many -> setArray(statement, parameter, many.toArray());
            case Object[] many -> setArray(statement, parameter, many);
            case Enum<?> constant -> statement.setObject(parameter, constant.name(), Types.OTHER);
            default -> statement.setObject(parameter, value.toString(), Types.OTHER);
        }
    }

    private static void setArray(PreparedStatement statement, int parameter, Object[] many) throws SQLException {
        if (many.length == 0) {
            // Of what kind, only the column knows.
            statement.setObject(parameter, "{}", Types.OTHER);
            return;
        }
        boolean ids = Arrays.stream(many).allMatch(UUID.class::isInstance);
        statement.setArray(parameter, statement.getConnection().createArrayOf(ids ? "uuid" : "text", many));
    }
}
