package org.yingshu.matter.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of the caller's place. */
@Repository
class RuleDraftQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    RuleDraftQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record DraftRow(UUID id, String item, String rule, String status, String changedBy, Instant changedAt) {}

    /** The newest first. */
    List<DraftRow> newest() {
        return jdbc.sql("""
                        select id, item, rule, status, changed_by, changed_at from matter.rule_draft
                        order by changed_at desc, id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new DraftRow(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        row.getString("rule"),
                        row.getString("status"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
