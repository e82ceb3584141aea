package org.yingshu.ledger.supervision;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of supervision, newest first, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class RegisterQueries {

    /**
     * @param kind of a record, or how an inspection ended
     * @param inspection what followed of that one
     */
    record Filter(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String state,
            @Nullable UUID duty,
            @Nullable UUID unit,
            @Nullable UUID inspection) {}

    record Row(
            UUID id,
            int version,
            String kind,
            String title,
            String names,
            String region,
            @Nullable UUID duty,
            String status,
            boolean open,
            @Nullable LocalDate due,
            Instant at) {}

    private final FilterClient lists;

    RegisterQueries(FilterClient lists) {
        this.lists = lists;
    }

    Page<Row> list(Register register, Filter filter, @Nullable String after, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        Cursor cursor = Cursor.parse(after);
        if (cursor != null) {
            where += " and (at, id) < (?, ?)";
            values.add(Timestamp.from(cursor.moment(0)));
            values.add(cursor.id(1));
        }
        values.add(size + 1);
        List<Row> found = lists.sql("select id, version, kind, title, names, region, duty, status, open, due, at from "
                        + register.table() + " where " + where + " order by at desc, id desc limit ?")
                .params(values)
                .query((row, index) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("names"),
                        row.getString("region"),
                        row.getObject("duty", UUID.class),
                        row.getString("status"),
                        row.getBoolean("open"),
                        row.getObject("due", LocalDate.class),
                        row.getTimestamp("at").toInstant()))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.at(), row.id()).toString(), null);
    }

    private static String where(Filter filter, List<Object> values) {
        StringBuilder where = new StringBuilder("true");
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and position(? in lower(title || ' ' || names)) > 0");
            values.add(filter.q().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.kind() != null) {
            where.append(" and kind = ?");
            values.add(filter.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        if (filter.status() != null) {
            where.append(" and status = ?");
            values.add(filter.status().toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        if (filter.state() != null) {
            where.append(filter.state().equals("open") ? " and open" : " and not open");
        }
        if (filter.duty() != null) {
            where.append(" and duty = ?");
            values.add(filter.duty());
        }
        if (filter.inspection() != null) {
            where.append(" and inspection = ?");
            values.add(filter.inspection());
        }
        if (filter.unit() != null) {
            where.append(" and organisations @> array[?]::uuid[]");
            values.add(filter.unit());
        }
        return where.toString();
    }
}
