package org.yingshu.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A change of one row.
 *
 * @param sql with a question mark for each value
 * @param values bytes, enums (stored by name), a collection of UUIDs or strings for an array, or what the column reads
 *     from its text, such as a string, number, UUID, date or Instant
 */
public record Write(String sql, List<? extends @Nullable Object> values) {

    private static final int AT_A_TIME = 8;

    /** The database is asked once for several, and keeps a plan for each. How many rows each of them changed. */
    static int[] all(JdbcTemplate jdbc, List<Write> writes) {
        int[] rows = new int[writes.size()];
        for (int from = 0; from < rows.length; from += AT_A_TIME) {
            int first = from;
            List<Write> some = writes.subList(first, Math.min(first + AT_A_TIME, rows.length));
            jdbc.execute(
                    some.stream().map(Write::sql).collect(Collectors.joining("; ")), (PreparedStatement statement) -> {
                        int parameter = 1;
                        for (Write write : some) {
                            for (Object value : write.values()) {
                                set(statement, parameter++, value);
                            }
                        }
                        statement.execute();
                        for (int i = 0; i < some.size(); i++) {
                            rows[first + i] = statement.getUpdateCount();
                            statement.getMoreResults();
                        }
                        return null;
                    });
        }
        return rows;
    }

    /** As text of the column's type: a parameter that is null now and a number then would be another statement each time. */
    private static void set(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(parameter, Types.OTHER);
            case byte[] bytes -> statement.setBytes(parameter, bytes);
            case Collection<?> many -> setArray(statement, parameter, many.toArray());
            case Object[] many -> setArray(statement, parameter, many);
            case Enum<?> constant -> statement.setObject(parameter, constant.name(), Types.OTHER);
            default -> statement.setObject(parameter, value.toString(), Types.OTHER);
        }
    }

    private static void setArray(PreparedStatement statement, int parameter, Object[] many) throws SQLException {
        boolean ids = Arrays.stream(many).allMatch(UUID.class::isInstance);
        statement.setArray(parameter, statement.getConnection().createArrayOf(ids ? "uuid" : "text", many));
    }
}
