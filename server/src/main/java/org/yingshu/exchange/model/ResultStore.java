package org.yingshu.exchange.model;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what supervisors send back. */
@Repository
public class ResultStore {

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is new; a reference that was told before is kept as it was */
    public boolean add(UUID caseId, SupervisionResult result) {
        return jdbc.sql("""
                        insert into exchange.result (id, message, reference, case_id, finding, text, day, at, by_name)
                        values (:id, :message, :reference, :case, :finding, :text, :day, :at, :by)
                        on conflict (message, reference) do nothing
                        """)
                        .param("id", result.id())
                        .param("message", result.message())
                        .param("reference", result.reference())
                        .param("case", caseId)
                        .param("finding", result.finding().name())
                        .param("text", result.text())
                        .param("day", result.day())
                        .param("at", Timestamp.from(result.at()))
                        .param("by", result.byName())
                        .update()
                == 1;
    }

    public List<SupervisionResult> ofCase(UUID caseId) {
        return jdbc.sql("""
                        select id, message, reference, finding, text, day, at, by_name from exchange.result
                        where case_id = :case order by at, id
                        """)
                .param("case", caseId)
                .query((row, index) -> new SupervisionResult(
                        row.getObject("id", UUID.class),
                        row.getObject("message", UUID.class),
                        row.getString("reference"),
                        SupervisionResult.Kind.valueOf(row.getString("finding")),
                        row.getString("text"),
                        row.getObject("day", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
