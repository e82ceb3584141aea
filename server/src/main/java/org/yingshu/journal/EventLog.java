package org.yingshu.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of events. It only ever grows. */
@Repository
class EventLog {

    /** @param previous the hash of the event before it in its stream, all zero for the first */
    record Link(Recorded event, byte[] previous, byte[] hash) {}

    static final String COLUMNS =
            "stream, version, kind, type, at, actor, actor_name, organisation, absent, payload, previous, hash";

    private final JdbcTemplate jdbc;

    EventLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(List<Link> links) {
        jdbc.batchUpdate(
                "insert into journal.event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?)",
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement row, int index) throws SQLException {
                        Link link = links.get(index);
                        Recorded event = link.event();
                        row.setObject(1, event.stream());
                        row.setInt(2, event.version());
                        row.setString(3, event.kind());
                        row.setString(4, event.type());
                        row.setObject(5, event.at().atOffset(ZoneOffset.UTC));
                        row.setString(6, event.actor());
                        row.setString(7, event.name());
                        row.setString(8, event.organisation());
                        row.setString(9, event.absent());
                        row.setString(10, event.payload());
                        row.setBytes(11, link.previous());
                        row.setBytes(12, link.hash());
                    }

                    @Override
                    public int getBatchSize() {
                        return links.size();
                    }
                });
    }

    List<Recorded> history(UUID stream) {
        return jdbc.query(
                "select " + COLUMNS + " from journal.event where stream = ? order by version",
                (row, index) -> read(row).event(),
                stream);
    }

    static Link read(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        var event = new Recorded(
                row.getObject("stream", UUID.class),
                row.getInt("version"),
                row.getString("kind"),
                row.getString("type"),
                at,
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("organisation"),
                row.getString("absent"),
                row.getString("payload"));
        return new Link(event, row.getBytes("previous"), row.getBytes("hash"));
    }
}
