package org.yingshu.certificate.batch;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.batch.BatchView.Action;
import org.yingshu.certificate.batch.PaperRow.WrongCell;
import org.yingshu.directory.OrganisationView;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Batches, and their rows while they wait. */
@Repository
class BatchStore {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final JsonMapper json;

    BatchStore(JdbcClient jdbc, JdbcTemplate many, JsonMapper json) {
        this.jdbc = jdbc;
        this.many = many;
        this.json = json;
    }

    /** @param sealed the paper, encrypted; null where nothing is to be stored of it */
    record Waiting(
            int line,
            Action action,
            Map<String, String> cells,
            List<Comparison.Change> changes,
            List<WrongCell> wrong,
            byte @Nullable [] sealed,
            @Nullable UUID certificate,
            @Nullable Integer version) {}

    void begin(
            UUID id,
            CertificateType type,
            OrganisationView unit,
            String source,
            String file,
            String actor,
            Instant at) {
        jdbc.sql("""
                        insert into certificate.batch (id, type, type_name, organisation, organisation_name, region,
                            organisations, source, file, state, columns, rows, wrong, added, changed, same, without_wrong,
                            actor, at)
                        values (:id, :type, :typeName, :unit, :unitName, :region, array[:unit]::uuid[], :source, :file,
                            'CHECKED', '{}', 0, 0, 0, 0, 0, false, :actor, :at)
                        """)
                .param("id", id)
                .param("type", type.code())
                .param("typeName", type.name())
                .param("unit", unit.id())
                .param("unitName", unit.name())
                .param("region", unit.region())
                .param("source", source)
                .param("file", file)
                .param("actor", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID id, List<Waiting> rows) {
        many.batchUpdate("""
                insert into certificate.batch_row (batch, line, action, cells, changes, wrong, sealed, certificate, version)
                values (?, ?, ?, cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?, ?, ?)
                """, rows, rows.size(), (statement, row) -> {
            statement.setObject(1, id);
            statement.setInt(2, row.line());
            statement.setString(3, row.action().name());
            statement.setString(4, json.writeValueAsString(row.cells()));
            statement.setString(5, json.writeValueAsString(row.changes()));
            statement.setString(6, json.writeValueAsString(row.wrong()));
            statement.setBytes(7, row.sealed());
            statement.setObject(8, row.certificate());
            statement.setObject(9, row.version(), Types.INTEGER);
        });
    }

    void complete(UUID id, List<String> columns) {
        jdbc.sql("""
                        update certificate.batch b set columns = :columns, rows = r.rows, wrong = r.wrong, added = r.added,
                            changed = r.changed, same = r.same
                        from (select count(*) as rows, count(*) filter (where action = 'WRONG') as wrong,
                                count(*) filter (where action = 'ADD') as added,
                                count(*) filter (where action = 'CHANGE') as changed,
                                count(*) filter (where action = 'SAME') as same
                            from certificate.batch_row where batch = :id) r
                        where b.id = :id
                        """)
                .param("id", id)
                .param("columns", columns.toArray(String[]::new))
                .update();
    }

    /** Moves it on if it still waits; of two that try, one succeeds. */
    boolean leave(UUID id, BatchView.State state, boolean withoutWrong, String by, Instant at) {
        return jdbc.sql("""
                                update certificate.batch set state = :state, without_wrong = :without, ended_by = :by,
                                    ended_at = :at
                                where id = :id and state = 'CHECKED'
                                """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("without", withoutWrong)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Rows behind a line, in their order; only those of the actions. */
    List<Waiting> waiting(UUID id, List<Action> actions, int after, int size) {
        return jdbc.sql("""
                        select line, action, cells, changes, wrong, sealed, certificate, version
                        from certificate.batch_row
                        where batch = :id and line > :after and action = any(:actions) order by line limit :size
                        """)
                .param("id", id)
                .param("after", after)
                .param("actions", actions.stream().map(Action::name).toArray(String[]::new))
                .param("size", size)
                .query((row, number) -> new Waiting(
                        row.getInt("line"),
                        Action.valueOf(row.getString("action")),
                        json.readValue(row.getString("cells"), CELLS),
                        Arrays.asList(json.readValue(row.getString("changes"), Comparison.Change[].class)),
                        Arrays.asList(json.readValue(row.getString("wrong"), WrongCell[].class)),
                        row.getBytes("sealed"),
                        row.getObject("certificate", UUID.class),
                        row.getObject("version", Integer.class)))
                .list();
    }

    void clear(UUID id) {
        jdbc.sql("delete from certificate.batch_row where batch = :id")
                .param("id", id)
                .update();
    }
}
