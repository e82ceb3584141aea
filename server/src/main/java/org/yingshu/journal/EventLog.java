package org.yingshu.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;

/** The table of events. It only ever grows. */
@Repository
class EventLog {

    /** @param previous the hash of the event before it in its stream, all zero for the first */
    record Link(Recorded event, byte[] previous, byte[] hash) {}

    static final String COLUMNS =
            "stream, version, kind, type, at, actor, actor_name, organisation, absent, payload, previous, hash";

    private static final String INSERT =
            "insert into journal.event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?)";

    private final JdbcTemplate jdbc;
    private final LateWrites late;

    EventLog(JdbcTemplate jdbc, LateWrites late) {
        this.jdbc = jdbc;
        this.late = late;
    }

    /**
     * Stores how a thing is now, and what happened to it.
     *
     * @param update nothing where the state is there already
     */
    void append(Optional<Write> update, List<Link> links) {
        update.ifPresent(write -> late.add(write, () -> {
            throw new IllegalStateException(
                    "The state of " + links.getFirst().event().stream() + " was not there to update");
        }));
        links.forEach(link -> late.add(row(link)));
    }

    private static Write row(Link link) {
        Recorded event = link.event();
        return new Write(
                INSERT,
                Arrays.asList(
                        event.stream(),
                        event.version(),
                        event.kind(),
                        event.type(),
                        event.at(),
                        event.actor(),
                        event.name(),
                        event.organisation(),
                        event.absent(),
                        event.payload(),
                        link.previous(),
                        link.hash()));
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
