package org.yingshu.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.shared.database.Write;

/**
 * States in a table with the columns id uuid, version int, head bytea and state jsonb, and beside them the columns that
 * lists are filtered and sorted by.
 */
public final class JsonStateTable<S> implements StateStore<S> {

    /** Query columns whose values are found together. */
    private record Columns<S>(List<String> names, Function<S, List<? extends @Nullable Object>> values) {}

    private static final int ROWS_AT_A_TIME = 1000;

    private final JdbcTemplate jdbc;
    private final JournalJson json;
    private final String table;
    private final Class<S> type;
    private final List<Columns<S>> columns;
    private final List<String> names;
    private final String lock;
    private final String insert;
    private final String update;

    private JsonStateTable(JdbcTemplate jdbc, JournalJson json, String table, Class<S> type, List<Columns<S>> columns) {
        this.jdbc = jdbc;
        this.json = json;
        this.table = table;
        this.type = type;
        this.columns = List.copyOf(columns);
        names = columns.stream().flatMap(group -> group.names().stream()).toList();
        lock = "select id, version, head, state from " + table + " where id = ? for update";
        insert = "insert into " + table + " (version, head, state"
                + names.stream().map(name -> ", " + name).collect(Collectors.joining())
                + ", id) values (?, ?, ?::jsonb" + ", ?".repeat(names.size()) + ", ?) on conflict (id) do nothing";
        update = "update " + table + " set version = ?, head = ?, state = ?::jsonb"
                + names.stream().map(name -> ", " + name + " = ?").collect(Collectors.joining())
                + " where id = ?";
    }

    /** @param table with its schema, such as ledger.duty */
    public static <S> JsonStateTable<S> of(JdbcTemplate jdbc, JournalJson json, String table, Class<S> type) {
        return new JsonStateTable<>(jdbc, json, table, type, List.of());
    }

    /**
     * The same table with one more query column.
     *
     * @param value of a state, as a {@link Write} takes it
     */
    public JsonStateTable<S> column(String name, Function<S, @Nullable Object> value) {
        return columns(List.of(name), state -> Collections.singletonList(value.apply(state)));
    }

    /**
     * The same table with more query columns whose values come from one computation.
     *
     * @param values of a state, one for each name
     */
    public JsonStateTable<S> columns(List<String> names, Function<S, List<? extends @Nullable Object>> values) {
        var more = new ArrayList<>(columns);
        more.add(new Columns<>(List.copyOf(names), values));
        return new JsonStateTable<>(jdbc, json, table, type, more);
    }

    /** The names of all columns, in the order of {@link #values}. */
    public List<String> names() {
        return Stream.of(List.of("version", "head", "state"), names, List.of("id"))
                .flatMap(List::stream)
                .toList();
    }

    /** A state as a row, for those who load very many at once. */
    public List<@Nullable Object> values(Stored<S> stored) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(stored.version());
        values.add(stored.head());
        values.add(json.write(stored.state()));
        columns.forEach(group -> values.addAll(group.values().apply(stored.state())));
        values.add(stored.id());
        return values;
    }

    @Override
    public @Nullable Stored<S> lock(UUID id) {
        return jdbc.query(lock, rows -> rows.next() ? stored(rows) : null, id);
    }

    /**
     * The state as it is now, without a lock; null when there is none that the caller may see. A listener that does what
     * only holds while the state lasts, such as starting a clock, takes {@link #lock}.
     */
    public @Nullable Stored<S> find(UUID id) {
        return jdbc.query(
                "select id, version, head, state from " + table + " where id = ?",
                rows -> rows.next() ? stored(rows) : null,
                id);
    }

    @Override
    public boolean insert(Stored<S> stored) {
        return Boolean.TRUE.equals(jdbc.execute(insert, (PreparedStatement statement) -> {
            new Write(insert, values(stored)).set(statement, 1);
            return statement.executeUpdate() == 1;
        }));
    }

    @Override
    public Write update(Stored<S> stored) {
        return new Write(update, values(stored));
    }

    @Override
    public void forEachRow(@Nullable UUID only, Consumer<Row> reader) {
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement("select id, version, head, state from "
                            + table + (only == null ? " order by id" : " where id = ?"));
                    if (only != null) {
                        statement.setObject(1, only);
                    }
                    statement.setFetchSize(ROWS_AT_A_TIME);
                    return statement;
                },
                row -> {
                    reader.accept(
                            new Row(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3), row.getString(4)));
                });
    }

    @Override
    public S read(String state) {
        return json.read(state, type);
    }

    /** A row with the columns id, version, head and state, in this order. */
    public Stored<S> stored(ResultSet row) throws SQLException {
        return new Stored<>(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3), read(row.getString(4)));
    }
}
