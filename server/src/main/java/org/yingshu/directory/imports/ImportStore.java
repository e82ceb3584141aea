package org.yingshu.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.imports.TableCheck.CellProblem;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ImportStore {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<CellProblem>> PROBLEMS = new TypeReference<>() {};
    private static final String IMPORT = "select id, kind, file, state, actor, at, columns, rows, wrong, added, changed"
            + " from directory.import where account = :account";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** A row as it waits: its secret cells hidden. */
    record Waiting(int line, String action, Map<String, String> cells, List<CellProblem> problems) {}

    void begin(UUID id, ImportKind kind, String file) {
        Caller caller = Caller.current();
        jdbc.sql("""
                        insert into directory.import
                            (id, kind, file, state, account, actor, columns, rows, wrong, added, changed)
                        values (:id, :kind, :file, 'CHECKED', :account, :actor, '{}', 0, 0, 0, 0)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("file", file)
                .param("account", caller.account())
                .param("actor", caller.name())
                .update();
    }

    void add(UUID id, List<Waiting> rows) {
        batches.batchUpdate("""
                insert into directory.import_row (import, line, action, cells, problems)
                values (?, ?, ?, cast(? as jsonb), cast(? as jsonb))
                """, rows, rows.size(), (statement, row) -> {
            statement.setObject(1, id);
            statement.setInt(2, row.line());
            statement.setString(3, row.action());
            statement.setString(4, json.writeValueAsString(row.cells()));
            statement.setString(5, json.writeValueAsString(row.problems()));
        });
    }

    void complete(UUID id, List<String> columns) {
        jdbc.sql("""
                        update directory.import i set columns = :columns, rows = r.rows, wrong = r.wrong,
                            added = r.added, changed = r.changed
                        from (select count(*) as rows, count(*) filter (where action = 'WRONG') as wrong,
                                count(*) filter (where action = 'ADD') as added,
                                count(*) filter (where action = 'CHANGE') as changed
                            from directory.import_row where import = :id) r
                        where i.id = :id
                        """)
                .param("id", id)
                .param("columns", columns.toArray(String[]::new))
                .update();
    }

    List<ImportView> mine() {
        return jdbc.sql(IMPORT + " order by at desc limit 50")
                .param("account", Caller.current().account())
                .query(ImportStore::view)
                .list();
    }

    /** An import is its owner's alone. */
    ImportView get(UUID id) {
        return jdbc.sql(IMPORT + " and id = :id")
                .param("account", Caller.current().account())
                .param("id", id)
                .query(ImportStore::view)
                .single();
    }

    private static ImportView view(ResultSet row, int number) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("file"),
                row.getString("state"),
                row.getString("actor"),
                row.getTimestamp("at").toInstant(),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getInt("rows"),
                row.getInt("wrong"),
                row.getInt("added"),
                row.getInt("changed"));
    }

    /** Moves it on if it still waits; of two that try, one succeeds. */
    boolean leave(UUID id, String state) {
        return jdbc.sql("update directory.import set state = :state where id = :id and state = 'CHECKED'")
                        .param("id", id)
                        .param("state", state)
                        .update()
                == 1;
    }

    List<Waiting> waiting(UUID id, @Nullable String action, int after, int size) {
        return jdbc.sql("""
                        select line, action, cells, problems from directory.import_row
                        where import = :id and line > :after and (cast(:action as text) is null or action = :action)
                        order by line limit :size
                        """)
                .param("id", id)
                .param("after", after)
                .param("action", action, Types.VARCHAR)
                .param("size", size)
                .query((row, number) -> new Waiting(
                        row.getInt("line"),
                        row.getString("action"),
                        json.readValue(row.getString("cells"), CELLS),
                        json.readValue(row.getString("problems"), PROBLEMS)))
                .list();
    }

    Page<ImportView.Row> rows(UUID id, @Nullable String action, @Nullable String after, int size) {
        int line = Cursor.after(after);
        List<ImportView.Row> found = waiting(id, action, line, size + 1).stream()
                .map(row -> new ImportView.Row(
                        Integer.toString(row.line()),
                        row.line(),
                        row.action(),
                        Masking.shown(row.cells()),
                        row.problems()))
                .toList();
        return Page.of(found, size, ImportView.Row::id, null);
    }

    void clear(UUID id) {
        jdbc.sql("delete from directory.import_row where import = :id")
                .param("id", id)
                .update();
    }
}
