package org.yingshu.bench.server;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into one table by COPY, past its triggers and its row security. */
public final class Copy implements AutoCloseable {

    private static final int FULL = 1 << 18;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder();
    private long count;

    public Copy(String url, String table, List<String> columns) throws SQLException {
        connection = DriverManager.getConnection(url, "postgres", "");
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
    }

    public void row(List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values.get(i));
        }
        rows.append('\n');
        count++;
        if (rows.length() > FULL) {
            flush();
        }
    }

    public long count() {
        return count;
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case byte[] bytes -> rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Enum<?> constant -> rows.append(constant.name());
            case Collection<?> many -> array(many.stream());
            case Object[] many -> array(Stream.of(many));
            case Number number -> rows.append(number);
            case Boolean so -> rows.append(so.booleanValue() ? 't' : 'f');
            case Instant at -> rows.append(at);
            default -> escaped(value.toString());
        }
    }

    private void array(Stream<?> many) {
        escaped(many.map(one -> '"' + one.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}")));
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    /** Keeps the rows; closed without it, none is kept. */
    public void end() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
        connection.close();
    }
}
