package org.yingshu.clock.model;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.Notices;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The calendars in force. */
@Repository
public class Calendars {

    /** Held shared by whoever counts a clock, and alone by whoever issues an amendment: no clock falls between. */
    private static final int COUNTING = 0x636c6f63;

    public static final TypeReference<List<NoticeDay>> DAYS = new TypeReference<>() {};

    private static final String NEWEST = "select coalesce(max(number), 0) from clock.amendment";

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final JsonMapper json;
    private volatile Edition last = Edition.of(List.of());

    Calendars(JdbcClient jdbc, JdbcTemplate statements, JsonMapper json) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.json = json;
    }

    private record Row(int number, @Nullable String region, String days) {}

    /** What holds now, and until the end of this transaction. */
    public Edition toCountWith() {
        return edition(newestHeld());
    }

    /** Two statements that are sent as one: every clock that starts asks them. */
    private int newestHeld() {
        return Objects.requireNonNull(statements.execute(
                "select pg_advisory_xact_lock_shared(?)::text; " + NEWEST, (PreparedStatement asked) -> {
                    asked.setLong(1, COUNTING);
                    asked.execute();
                    asked.getMoreResults();
                    try (ResultSet rows = asked.getResultSet()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                }));
    }

    /** Waits for those who count, and lets nobody count before this transaction ends. */
    public void holdCounting() {
        jdbc.sql("select pg_advisory_xact_lock(:key)::text")
                .param("key", COUNTING)
                .query((row, number) -> "")
                .list();
    }

    /** What was read last, without asking. */
    public Edition known() {
        return last;
    }

    public Edition current() {
        return edition(jdbc.sql(NEWEST).query(Integer.class).single());
    }

    private Edition edition(int number) {
        Edition known = last;
        if (number == known.number()) {
            return known;
        }
        Edition read = Edition.of(jdbc
                .sql("select number, region, days::text from clock.amendment where number is not null order by number")
                .query(DataClassRowMapper.newInstance(Row.class))
                .list()
                .stream()
                .map(row ->
                        new Edition.Amended(row.number(), row.region(), new Notices(json.readValue(row.days(), DAYS))))
                .toList());
        last = read;
        return read;
    }
}
