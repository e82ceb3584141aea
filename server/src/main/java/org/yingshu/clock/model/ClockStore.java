package org.yingshu.clock.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.clock.Light;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;
import tools.jackson.databind.json.JsonMapper;

/** The open clocks. */
@Repository
public class ClockStore {

    private static final String COLUMNS = """
            id, subject, kind, label, region, organisations, leads_to, state::text, due_day, due_at, not_before, light,
            paused_because, next_change, steps, last_step_at""";

    private static final String INSERT = """
            insert into clock.clock (id, subject, kind, label, region, organisations, leads_to, started_at, state, due_day,
                due_at, not_before, light, paused_because, next_change, steps)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, 0)
            on conflict (subject, kind) where closed_at is null do nothing""";

    private static final String CLOSE = """
            update clock.clock set closed_at = ?, light = 'closed', next_change = null, paused_because = null
            where subject = ? and closed_at is null""";

    private final JdbcClient jdbc;
    private final LateWrites late;
    private final JsonMapper json;

    ClockStore(JdbcClient jdbc, LateWrites late, JsonMapper json) {
        this.jdbc = jdbc;
        this.late = late;
        this.json = json;
    }

    /** @param taken what is done if one of the kind runs for the subject */
    public void add(OpenClock clock, Runnable taken) {
        late.add(
                new Write(
                        INSERT,
                        Arrays.asList(
                                clock.id(),
                                clock.subject(),
                                clock.kind(),
                                clock.label(),
                                clock.region(),
                                clock.organisations(),
                                clock.to(),
                                clock.state().start(),
                                json.writeValueAsString(clock.state()),
                                clock.dueDay(),
                                clock.dueAt(),
                                clock.notBefore(),
                                clock.light().word(),
                                clock.pausedBecause(),
                                clock.nextChange())),
                taken);
    }

    /** Locked until the end of the transaction. */
    public Optional<OpenClock> lock(UUID subject, String kind) {
        return jdbc.sql("select " + COLUMNS + """
                         from clock.clock where subject = :subject and kind = :kind and closed_at is null for update
                        """)
                .param("subject", subject)
                .param("kind", kind)
                .query(this::clock)
                .optional();
    }

    /** Those to which something happens by now, the longest waiting first; others may take further ones meanwhile. */
    public List<OpenClock> lockDue(Instant now, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                         from clock.clock where closed_at is null and next_change <= :now
                        order by next_change limit :limit for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(this::clock)
                .list();
    }

    /**
     * The open clocks that days from {@code first} on may concern, by id.
     *
     * @param region the beginning of the codes of the places meant; empty for all
     */
    public List<OpenClock> after(UUID id, LocalDate first, String region, int limit, boolean lock) {
        return jdbc.sql("select " + COLUMNS + """
                         from clock.clock
                        where closed_at is null and id > :id and (due_day is null or due_day >= :first)
                          and starts_with(region, :region)
                        order by id limit :limit""" + (lock ? " for update" : ""))
                .param("id", id)
                .param("first", first)
                .param("region", region)
                .param("limit", limit)
                .query(this::clock)
                .list();
    }

    public int count(LocalDate first, String region) {
        return jdbc.sql("""
                        select count(*) from clock.clock
                        where closed_at is null and (due_day is null or due_day >= :first) and starts_with(region, :region)
                        """)
                .param("first", first)
                .param("region", region)
                .query(Integer.class)
                .single();
    }

    /** Open clocks of each kind that the caller may see. */
    public Map<String, Integer> openByKind() {
        Map<String, Integer> open = new HashMap<>();
        jdbc.sql("select kind, count(*) as clocks from clock.clock where closed_at is null group by kind")
                .query(row -> {
                    open.put(row.getString("kind"), row.getInt("clocks"));
                });
        return open;
    }

    /** Lets the next turn look at all running clocks of a kind and of those below it; * for all. */
    public void lookAgain(String kind, Instant now) {
        jdbc.sql("""
                        update clock.clock set next_change = :now
                        where closed_at is null and light <> 'paused'
                          and (:kind = '*' or kind = :kind or starts_with(kind, :kind || '.'))
                        """).param("kind", kind).param("now", Timestamp.from(now)).update();
    }

    /** One statement for all of them. */
    public void update(List<OpenClock> clocks, boolean withState) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update clock.clock c set due_day = n.due_day, due_at = n.due_at, not_before = n.not_before,
                            light = n.light, paused_because = n.paused_because, next_change = n.next_change,
                            steps = n.steps, last_step_at = n.last_step_at
                        """ + (withState ? ", state = n.state::jsonb" : "") + """
                         from unnest(:ids::uuid[], :dueDays::date[], :dueAts::timestamptz[], :notBefores::date[],
                            :lights::text[], :pauses::text[], :nextChanges::timestamptz[], :steps::int[],
                            :lastStepAts::timestamptz[], :states::text[])
                            as n (id, due_day, due_at, not_before, light, paused_because, next_change, steps,
                                last_step_at, state)
                        where c.id = n.id
                        """)
                .param("ids", array(clocks, OpenClock::id))
                .param("dueDays", array(clocks, OpenClock::dueDay))
                .param("dueAts", array(clocks, OpenClock::dueAt))
                .param("notBefores", array(clocks, OpenClock::notBefore))
                .param("lights", array(clocks, clock -> clock.light().word()))
                .param("pauses", array(clocks, OpenClock::pausedBecause))
                .param("nextChanges", array(clocks, OpenClock::nextChange))
                .param("steps", array(clocks, OpenClock::steps))
                .param("lastStepAts", array(clocks, OpenClock::lastStepAt))
                .param("states", array(clocks, clock -> withState ? json.writeValueAsString(clock.state()) : null))
                .update();
    }

    public void close(UUID subject, String kind, Instant at) {
        late.add(new Write(CLOSE + " and kind = ?", List.of(at, subject, kind)));
    }

    /** @param now what begins later than this was set going ahead of its time, and ends with the rest */
    public void closeAll(UUID subject, Instant at, Instant now) {
        late.add(new Write(CLOSE + " and (started_at <= ? or started_at > ?)", List.of(at, subject, at, now)));
    }

    private OpenClock clock(ResultSet row, int number) throws SQLException {
        return new OpenClock(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("kind"),
                row.getString("label"),
                row.getString("region"),
                Arrays.asList((UUID[]) row.getArray("organisations").getArray()),
                row.getString("leads_to"),
                json.readValue(row.getString("state"), ClockState.class),
                row.getObject("due_day", LocalDate.class),
                instant(row, "due_at"),
                row.getObject("not_before", LocalDate.class),
                Light.valueOf(row.getString("light").toUpperCase(Locale.ROOT)),
                row.getString("paused_because"),
                instant(row, "next_change"),
                row.getInt("steps"),
                instant(row, "last_step_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** As text, which PostgreSQL turns into what the statement says. */
    private static @Nullable String[] array(List<OpenClock> clocks, Function<OpenClock, @Nullable Object> column) {
        return clocks.stream()
                .map(clock -> {
                    Object value = column.apply(clock);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
