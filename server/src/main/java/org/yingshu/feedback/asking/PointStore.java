package org.yingshu.feedback.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Windows, devices and notices where a service contact can be rated (R7.2). */
@Repository
class PointStore {

    private static final String POINT = """
            select id, name, kind, organisation, organisation_name, region, token, active from feedback.point
            """;

    private final JdbcClient jdbc;

    PointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        WINDOW,
        DEVICE,
        NOTICE,
        PLATFORM
    }

    record Point(
            UUID id,
            String name,
            Kind kind,
            UUID organisation,
            String organisationName,
            String region,
            String token,
            boolean active) {}

    void add(Point point, String by, Instant at) {
        jdbc.sql("""
                        insert into feedback.point (id, name, kind, organisation, organisation_name, region, organisations,
                            token, active, made_by, made_at)
                        values (:id, :name, :kind, :organisation, :organisationName, :region, array[:organisation]::uuid[],
                            :token, true, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", point.id())
                .param("name", point.name())
                .param("kind", point.kind().name())
                .param("organisation", point.organisation())
                .param("organisationName", point.organisationName())
                .param("region", point.region())
                .param("token", point.token())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void activate(UUID id, boolean active) {
        jdbc.sql("update feedback.point set active = :active where id = :id")
                .param("id", id)
                .param("active", active)
                .update();
    }

    Optional<Point> find(UUID id) {
        return jdbc.sql(POINT + " where id = :id")
                .param("id", id)
                .query(PointStore::point)
                .optional();
    }

    Optional<Point> ofToken(String token) {
        return jdbc.sql(POINT + " where token = :token and active")
                .param("token", token)
                .query(PointStore::point)
                .optional();
    }

    List<Point> all() {
        return jdbc.sql(POINT + " order by organisation_name, name, id limit 1000")
                .query(PointStore::point)
                .list();
    }

    private static Point point(ResultSet row, int index) throws SQLException {
        return new Point(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("organisation", UUID.class),
                row.getString("organisation_name"),
                row.getString("region"),
                row.getString("token"),
                row.getBoolean("active"));
    }
}
