package org.yingshu.directory.imports;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of rows as parameters. */
final class ImportSql {

    private ImportSql() {}

    static @Nullable String text(Map<String, String> row, String key) {
        String value = row.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    static String required(Map<String, String> row, String key) {
        String value = text(row, key);
        if (value == null) {
            throw new IllegalStateException("a checked row has no " + key);
        }
        return value;
    }

    static @Nullable Date day(Map<String, String> row, String key) {
        String value = text(row, key);
        return value == null ? null : Date.valueOf(LocalDate.parse(value));
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
