package org.yingshu.clock.running;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.shared.Ids;

/** The record of the steps that were taken. */
@Repository
class StepStore {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    StepStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void record(List<Turn> turns, Instant now) {
        jdbc.batchUpdate("""
                insert into clock.step (id, clock, subject, kind, label, region, organisations, leads_to, at, action,
                    ordinal, due_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, turns, AT_ONCE, (statement, turn) -> set(statement, turn, now));
    }

    private static void set(PreparedStatement statement, Turn turn, Instant now) throws SQLException {
        OpenClock clock = turn.after();
        Ladder.Step step = Objects.requireNonNull(turn.step());
        statement.setObject(1, Ids.next());
        statement.setObject(2, clock.id());
        statement.setObject(3, clock.subject());
        statement.setString(4, clock.kind());
        statement.setString(5, clock.label());
        statement.setString(6, clock.region());
        statement.setArray(
                7,
                statement
                        .getConnection()
                        .createArrayOf("uuid", clock.organisations().toArray(UUID[]::new)));
        statement.setString(8, clock.to());
        statement.setTimestamp(9, Timestamp.from(now));
        statement.setString(10, step.action().name());
        statement.setInt(11, clock.steps());
        statement.setObject(12, clock.dueDay());
    }
}
