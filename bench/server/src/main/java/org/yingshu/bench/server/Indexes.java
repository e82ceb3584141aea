package org.yingshu.bench.server;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the indexes of tables aside while they are filled, and back afterwards: so they are built once and dense. */
public final class Indexes {

    private final JdbcTemplate jdbc;
    private final List<String> definitions;

    /** Those behind constraints stay. */
    private Indexes(JdbcTemplate jdbc, List<String> definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    public static Indexes aside(JdbcTemplate jdbc, List<String> tables) {
        record Found(String name, String definition) {}
        List<Found> found = jdbc.query(
                """
                select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
                where i.indrelid = any (?::text[]::regclass[])
                    and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                """, (row, n) -> new Found(row.getString(1), row.getString(2)), (Object) tables.toArray(String[]::new));
        found.forEach(index -> jdbc.execute("drop index " + index.name()));
        return new Indexes(
                jdbc,
                found.stream()
                        .map(index -> index.definition().replace(" ON ONLY ", " ON "))
                        .toList());
    }

    public void back() {
        definitions.forEach(jdbc::execute);
    }
}
