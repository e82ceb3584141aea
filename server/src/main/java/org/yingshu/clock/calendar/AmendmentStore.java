package org.yingshu.clock.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.clock.model.Calendars;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AmendmentStore {

    private static final String COLUMNS = """
            id, number, name, reason, source, region, days::text, state, made_by, made_at, issued_by, issued_at,
            ended_at, total, done, outcome::text, failure""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AmendmentStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(StoredAmendment amendment) {
        jdbc.sql("""
                        insert into clock.amendment (id, name, reason, source, region, days, state, made_by, made_at)
                        values (:id, :name, :reason, :source, :region, :days::jsonb, :state, :by, :at)
                        """)
                .param("id", amendment.id())
                .param("name", amendment.name())
                .param("reason", amendment.reason())
                .param("source", amendment.source())
                .param("region", amendment.region())
                .param("days", json.writeValueAsString(amendment.days()))
                .param("state", amendment.state().name())
                .param("by", amendment.madeBy())
                .param("at", Timestamp.from(amendment.madeAt()))
                .update();
    }

    List<StoredAmendment> list() {
        return jdbc.sql("select " + COLUMNS + " from clock.amendment order by id desc limit 200")
                .query(this::amendment)
                .list();
    }

    Optional<StoredAmendment> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from clock.amendment where id = :id")
                .param("id", id)
                .query(this::amendment)
                .optional();
    }

    Optional<StoredAmendment> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from clock.amendment where id = :id for update")
                .param("id", id)
                .query(this::amendment)
                .optional();
    }

    /** The one that is to be counted first. */
    Optional<StoredAmendment> counting() {
        return jdbc.sql("select " + COLUMNS + """
                         from clock.amendment where state in ('PREVIEWING', 'APPLYING')
                        order by state, number nulls last, id limit 1
                        """).query(this::amendment).optional();
    }

    void begin(UUID id, AmendmentState state, int total) {
        jdbc.sql("""
                        update clock.amendment set state = :state, total = :total, done = 0, outcome = null, failure = null
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("total", total)
                .update();
    }

    /** From the end of this transaction on it holds. */
    void issue(UUID id, String by, Instant at) {
        jdbc.sql("""
                        update clock.amendment set issued_by = :by, issued_at = :at,
                            number = (select coalesce(max(number), 0) + 1 from clock.amendment) where id = :id
                        """)
                .param("id", id)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void progress(UUID id, int done) {
        jdbc.sql("update clock.amendment set done = :done where id = :id and ended_at is null and state like '%ING'")
                .param("id", id)
                .param("done", done)
                .update();
    }

    /** Unless somebody has changed its state meanwhile. */
    boolean end(
            UUID id,
            AmendmentState from,
            AmendmentState to,
            @Nullable Outcome outcome,
            @Nullable String failure,
            @Nullable Instant at) {
        return jdbc.sql("""
                        update clock.amendment set state = :to, outcome = :outcome::jsonb, failure = :failure,
                            ended_at = :at, done = case when :failure::text is null then total else done end
                        where id = :id and state = :from
                        """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("outcome", outcome == null ? null : json.writeValueAsString(outcome))
                        .param("failure", failure)
                        .param("at", at == null ? null : Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What the application has moved, also in parts that ran before a break. */
    Outcome moved(UUID id) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        int[] counts = new int[4];
        jdbc.sql("""
                        select c.kind, count(*) as moved, count(*) filter (where after_day > before_day) as later,
                            count(*) filter (where after_day < before_day) as earlier,
                            count(*) filter (where before_day is null and after_day is not null) as known
                        from clock.move m join clock.clock c on c.id = m.clock where m.amendment = :id
                        group by c.kind order by c.kind
                        """).param("id", id).query(row -> {
            byKind.put(row.getString("kind"), row.getInt("moved"));
            counts[0] += row.getInt("moved");
            counts[1] += row.getInt("later");
            counts[2] += row.getInt("earlier");
            counts[3] += row.getInt("known");
        });
        List<Outcome.Example> examples = jdbc.sql("""
                        select c.id as clock, c.kind, c.label, c.region, m.before_day as before, m.after_day as after
                        from clock.move m join clock.clock c on c.id = m.clock where m.amendment = :id
                        order by abs(m.after_day - m.before_day) desc nulls first limit 20
                        """).param("id", id).query(Outcome.Example.class).list();
        return new Outcome(counts[0], counts[1], counts[2], counts[3], byKind, examples);
    }

    /** How many clocks of each organisation it has moved. */
    Map<UUID, Integer> movedByOrganisation(UUID id) {
        Map<UUID, Integer> moved = new LinkedHashMap<>();
        jdbc.sql("""
                        select organisation, count(*) as moved
                        from clock.move m join clock.clock c on c.id = m.clock
                            cross join unnest(c.organisations) as organisation
                        where m.amendment = :id group by organisation
                        """).param("id", id).query(row -> {
            moved.put(row.getObject("organisation", UUID.class), row.getInt("moved"));
        });
        return moved;
    }

    private StoredAmendment amendment(ResultSet row, int rowNumber) throws SQLException {
        String outcome = row.getString("outcome");
        return new StoredAmendment(
                row.getObject("id", UUID.class),
                row.getObject("number", Integer.class),
                row.getString("name"),
                row.getString("reason"),
                row.getString("source"),
                row.getString("region"),
                json.readValue(row.getString("days"), Calendars.DAYS),
                AmendmentState.valueOf(row.getString("state")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("issued_by"),
                instant(row, "issued_at"),
                instant(row, "ended_at"),
                row.getInt("total"),
                row.getInt("done"),
                outcome == null ? null : json.readValue(outcome, Outcome.class),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
