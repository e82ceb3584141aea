package org.yingshu.clock.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The settings of lights and ladders. */
@Repository
public class Ladders {

    private static final TypeReference<List<Ladder.Step>> STEPS = new TypeReference<>() {};

    private static final Duration KEPT = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile @Nullable Read read;

    Ladders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All settings at one time. */
    public record All(Map<String, Ladder> byKind) {

        /** Those of the kind, else of the words before its last dot, and so on, else of *. */
        public Ladder of(String kind) {
            String at = kind;
            while (true) {
                Ladder found = byKind.get(at);
                if (found != null) {
                    return found;
                }
                int dot = at.lastIndexOf('.');
                if (at.equals(Ladder.ANY)) {
                    throw new IllegalStateException("there are no settings for clocks of any kind");
                }
                at = dot < 0 ? Ladder.ANY : at.substring(0, dot);
            }
        }
    }

    /** What was read a moment ago will do: settings change rarely, and clocks start many times a second. */
    public All all() {
        Read last = read;
        return last == null || System.nanoTime() - last.at() > KEPT.toNanos() ? fresh() : last.all();
    }

    public All fresh() {
        All all = new All(list().stream().collect(Collectors.toMap(Ladder::kind, Function.identity())));
        read = new Read(all, System.nanoTime());
        return all;
    }

    private record Read(All all, long at) {}

    public List<Ladder> list() {
        return jdbc.sql("select kind, amber, red, remind, steps::text, version from clock.ladder order by kind")
                .query(this::ladder)
                .list();
    }

    public Optional<Ladder> find(String kind) {
        return jdbc.sql("select kind, amber, red, remind, steps::text, version from clock.ladder where kind = :kind")
                .param("kind", kind)
                .query(this::ladder)
                .optional();
    }

    private Ladder ladder(ResultSet row, int number) throws SQLException {
        return new Ladder(
                row.getString("kind"),
                row.getInt("amber"),
                row.getInt("red"),
                row.getBoolean("remind"),
                json.readValue(row.getString("steps"), STEPS),
                row.getInt("version"));
    }

    /** Whether the version was still the one given; 0 for a kind that has no settings of its own yet. */
    public boolean save(Ladder ladder, int version, String by, Instant now) {
        read = null;
        String change = version == 0 ? """
                insert into clock.ladder (kind, amber, red, remind, steps, version, changed_at, changed_by)
                values (:kind, :amber, :red, :remind, :steps::jsonb, :version + 1, :now, :by)
                on conflict do nothing
                """ : """
                update clock.ladder set amber = :amber, red = :red, remind = :remind, steps = :steps::jsonb,
                    version = version + 1, changed_at = :now, changed_by = :by
                where kind = :kind and version = :version
                """;
        return jdbc.sql(change)
                        .param("kind", ladder.kind())
                        .param("amber", ladder.amber())
                        .param("red", ladder.red())
                        .param("remind", ladder.remind())
                        .param("steps", json.writeValueAsString(ladder.steps()))
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean remove(String kind) {
        read = null;
        return jdbc.sql("delete from clock.ladder where kind = :kind")
                        .param("kind", kind)
                        .update()
                == 1;
    }
}
