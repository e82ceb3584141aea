package org.yingshu.directory.model;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.json.JsonMapper;

/** Who changed, or looked up, what in the directory. */
@Repository
public class Changes {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Changes(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One entry of a record's course. */
    public record Change(UUID id, String kind, Instant at, String actor, Map<String, ?> detail) {}

    public void record(UUID subject, String kind, Map<String, ?> detail) {
        @Nullable Caller caller = Caller.currentOrNull();
        jdbc.sql("""
                        insert into directory.change (id, subject, kind, at, account, actor, detail)
                        values (:id, :subject, :kind, :at, :account, :actor, cast(:detail as jsonb))
                        """)
                .param("id", Ids.next())
                .param("subject", subject)
                .param("kind", kind)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", caller == null ? null : caller.account(), Types.OTHER)
                .param("actor", caller == null ? "" : caller.name())
                .param("detail", json.writeValueAsString(detail))
                .update();
    }

    /** Latest first. */
    public List<Change> of(UUID subject) {
        return jdbc.sql("""
                        select id, kind, at, actor, detail from directory.change
                        where subject = :subject order by at desc, id desc limit 200
                        """)
                .param("subject", subject)
                .query((row, number) -> new Change(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        map(row.getString("detail"))))
                .list();
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?> map(String text) {
        return json.readValue(text, Map.class);
    }
}
