package org.yingshu.hall.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.hall.model.Hall;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

/** Halls by name and place. */
@Repository
class HallStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HallStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param region with all places below it; all where null */
    List<Hall> list(@Nullable String region) {
        return jdbc.sql("""
                        select version, details::text from hall.hall
                        where :region::text is null or starts_with(region, :region) order by region, name
                        """)
                .param("region", region == null || region.isBlank() ? null : DataScope.below(region))
                .query(this::hall)
                .list();
    }

    Optional<Hall> find(UUID id) {
        return jdbc.sql("select version, details::text from hall.hall where id = :id")
                .param("id", id)
                .query(this::hall)
                .optional();
    }

    void add(Hall hall, Instant now) {
        jdbc.sql("""
                        insert into hall.hall (id, name, region, details, changed_at)
                        values (:id, :name, :region, :details::jsonb, :now)
                        """)
                .param("id", hall.id())
                .param("name", hall.name())
                .param("region", hall.region())
                .param("details", json.writeValueAsString(hall))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Whether the version was still the one given. */
    boolean update(Hall hall, int version, Instant now) {
        return jdbc.sql("""
                        update hall.hall set name = :name, details = :details::jsonb, version = version + 1, changed_at = :now
                        where id = :id and version = :version
                        """)
                        .param("id", hall.id())
                        .param("name", hall.name())
                        .param("details", json.writeValueAsString(hall))
                        .param("now", Timestamp.from(now))
                        .param("version", version)
                        .update()
                == 1;
    }

    private Hall hall(ResultSet row, int number) throws SQLException {
        Hall kept = json.readValue(row.getString("details"), Hall.class);
        return kept.withVersion(row.getInt("version"));
    }
}
