package org.yingshu.certificate.kind;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.access.Caller;

/** The decisions on how the certificates of a type come back. */
@Repository
class ReturnPaths {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnPaths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void decide(String type, ReturnPath path, String reason) {
        jdbc.sql("""
                        insert into certificate.return_path (type, path, reason, decided_by, at)
                        values (:type, :path, :reason, :by, :at)
                        """)
                .param("type", type)
                .param("path", path.name())
                .param("reason", reason.strip())
                .param("by", Caller.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<ReturnPath.Decision> of(String type) {
        return jdbc.sql(
                        "select path, reason, decided_by, at from certificate.return_path where type = :type order by id desc")
                .param("type", type)
                .query((row, number) -> new ReturnPath.Decision(
                        ReturnPath.valueOf(row.getString("path")),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Map<String, ReturnPath> inForce() {
        var paths = new TreeMap<String, ReturnPath>();
        jdbc.sql("select distinct on (type) type, path from certificate.return_path order by type, id desc")
                .query(row -> {
                    paths.put(row.getString("type"), ReturnPath.valueOf(row.getString("path")));
                });
        return paths;
    }
}
