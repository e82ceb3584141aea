package org.yingshu.clock.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;
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
    private final LateWrites late;
    private final JsonMapper json;
    private volatile Edition last = Edition.of(List.of());

    Calendars(JdbcClient jdbc, LateWrites late, JsonMapper json) {
        this.jdbc = jdbc;
        this.late = late;
        this.json = json;
    }

    private record Row(int number, @Nullable String region, String days) {}

    /** What holds now, and until the end of this transaction. */
    public Edition toCountWith() {
        return edition(newestHeld());
    }

    /** Two statements that are sent as one, since every clock that starts asks them; of the first comes nothing. */
    private int newestHeld() {
        return late
                .ask(
                        List.of(
                                new Write("select pg_advisory_xact_lock_shared(?)::text", List.of(COUNTING)),
                                new Write(NEWEST, List.of())),
                        (row, number) -> row.getString(1))
                .stream()
                .mapToInt(found -> found.isEmpty() ? 0 : Integer.parseInt(found))
                .max()
                .orElse(0);
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
