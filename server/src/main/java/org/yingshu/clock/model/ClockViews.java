package org.yingshu.clock.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Light;

/** Clocks as others see them. */
@Repository
public class ClockViews {

    static final String COLUMNS = """
            id, subject, kind, label, light, started_at, due_day, due_at, not_before, paused_because, closed_at""";

    private final JdbcClient jdbc;

    ClockViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ClockView> of(UUID subject) {
        return jdbc.sql("select " + COLUMNS + """
                         from clock.clock where subject = :subject order by closed_at is not null, id desc
                        """)
                .param("subject", subject)
                .query(ClockViews::view)
                .list();
    }

    public Map<UUID, ClockView> nearest(Collection<UUID> subjects) {
        Map<UUID, ClockView> nearest = new HashMap<>();
        if (!subjects.isEmpty()) {
            jdbc.sql("select distinct on (subject) " + COLUMNS + """
                             from clock.clock where subject = any(:subjects) and closed_at is null
                            order by subject, due_at nulls last, id
                            """)
                    .param("subjects", subjects.toArray(UUID[]::new))
                    .query(ClockViews::view)
                    .list()
                    .forEach(view -> nearest.put(view.subject(), view));
        }
        return nearest;
    }

    public Map<UUID, ClockView> newest(Collection<UUID> subjects, String kind) {
        Map<UUID, ClockView> newest = new HashMap<>();
        if (!subjects.isEmpty()) {
            jdbc.sql("select distinct on (subject) " + COLUMNS + """
                             from clock.clock where subject = any(:subjects) and kind = :kind
                            order by subject, closed_at is not null, id desc
                            """)
                    .param("subjects", subjects.toArray(UUID[]::new))
                    .param("kind", kind)
                    .query(ClockViews::view)
                    .list()
                    .forEach(view -> newest.put(view.subject(), view));
        }
        return newest;
    }

    public static ClockView view(ResultSet row, int number) throws SQLException {
        return new ClockView(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("kind"),
                row.getString("label"),
                Light.valueOf(row.getString("light").toUpperCase(Locale.ROOT)),
                row.getTimestamp("started_at").toInstant(),
                row.getObject("due_day", LocalDate.class),
                instant(row, "due_at"),
                row.getObject("not_before", LocalDate.class),
                row.getString("paused_because"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
