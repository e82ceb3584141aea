package org.yingshu.certificate.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.database.FilterClient;

/** The log of batches, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class BatchQueries {

    private static final String COLUMNS = """
            select id, type, type_name, organisation, organisation_name, source, file, state, columns, rows, wrong, added,
                changed, same, without_wrong, actor, at, ended_by, ended_at
            from certificate.batch
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "at", "at", "rows", "rows", "type", "type_name", "organisation", "organisation_name", "file", "file");

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final CertificateSettings settings;
    private final Clock clock;

    BatchQueries(JdbcClient jdbc, FilterClient lists, CertificateSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param sort at, rows, type, organisation or file; a minus before it turns it round */
    record Filter(
            @Nullable String q,
            @Nullable String type,
            BatchView.@Nullable State state,
            @Nullable LocalDate atFrom,
            @Nullable LocalDate atTo,
            @Nullable String sort) {}

    /**
     * When a unit last brought certificates of a type.
     *
     * @param next by the interval of the configuration
     */
    record Line(
            String type,
            String typeName,
            UUID organisation,
            String organisationName,
            LocalDate last,
            LocalDate next,
            boolean late) {}

    Page<BatchView> list(Filter filter, @Nullable String after, int size) {
        var where = new StringBuilder("true");
        List<Object> values = new ArrayList<>();
        and(where, values, "type = ?", filter.type());
        and(
                where,
                values,
                "state = ?",
                filter.state() == null ? null : filter.state().name());
        and(where, values, "at >= ?", filter.atFrom() == null ? null : start(filter.atFrom()));
        and(
                where,
                values,
                "at < ?",
                filter.atTo() == null ? null : start(filter.atTo().plusDays(1)));
        if (filter.q() != null && !filter.q().isBlank()) {
            and(
                    where,
                    values,
                    "position(? in file || ' ' || type_name || ' ' || organisation_name || ' ' || source || ' ' || actor) > 0",
                    filter.q().strip());
        }
        int from = Cursor.after(after);
        values.add(size + 1);
        values.add(from);
        List<BatchView> found = lists.sql(
                        COLUMNS + " where " + where + " order by " + order(filter.sort()) + " limit ? offset ?")
                .params(values)
                .query(BatchQueries::view)
                .list();
        return Page.of(found, size, row -> String.valueOf(from + size), null);
    }

    Optional<BatchView> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(BatchQueries::view)
                .optional();
    }

    /** Who brings which types, and since when nothing came. */
    List<Line> rhythm() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select type, max(type_name) as type_name, organisation, max(organisation_name) as organisation_name,
                            max(ended_at) as last
                        from certificate.batch where state = 'APPLIED' group by type, organisation
                        order by max(ended_at), type, organisation limit 500
                        """)
                .query((row, number) -> {
                    LocalDate last = row.getObject("last", OffsetDateTime.class)
                            .atZoneSameInstant(WorkCalendar.ZONE)
                            .toLocalDate();
                    LocalDate next = last.plusDays(settings.batchDays());
                    return new Line(
                            row.getString("type"),
                            row.getString("type_name"),
                            row.getObject("organisation", UUID.class),
                            row.getString("organisation_name"),
                            last,
                            next,
                            next.isBefore(today));
                })
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime();
    }

    private static String order(@Nullable String sort) {
        String key = sort == null ? "-at" : sort;
        boolean down = key.startsWith("-");
        String column = ORDERS.getOrDefault(down ? key.substring(1) : key, "at");
        return column + (down ? " desc" : "") + ", id" + (down ? " desc" : "");
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static BatchView view(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation", UUID.class);
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new BatchView(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("type_name"),
                organisation,
                row.getString("organisation_name"),
                row.getString("source"),
                row.getString("file"),
                BatchView.State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getInt("rows"),
                row.getInt("wrong"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getBoolean("without_wrong"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant(),
                null,
                null,
                organisation.equals(Caller.current().organisation()));
    }
}
