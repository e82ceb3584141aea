package org.yingshu.ledger.bulletin;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of bulletins, newest first, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class BulletinQueries {

    record Filter(
            @Nullable String q,
            @Nullable String status,
            @Nullable UUID plan) {}

    record Row(
            UUID id,
            int version,
            String title,
            String number,
            String region,
            LocalDate from,
            LocalDate to,
            String status,
            @Nullable LocalDate issuedOn,
            Instant at) {}

    private final JdbcClient jdbc;
    private final FilterClient lists;

    BulletinQueries(JdbcClient jdbc, FilterClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** @param all whether what was not issued is seen, too */
    Page<Row> list(Filter filter, boolean all, @Nullable String after, int size) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(all ? "true" : "status = 'ISSUED'");
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and position(? in lower(title || ' ' || number)) > 0");
            values.add(filter.q().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.status() != null) {
            where.append(" and status = ?");
            values.add(filter.status().toUpperCase(Locale.ROOT));
        }
        if (filter.plan() != null) {
            where.append(" and plan = ?");
            values.add(filter.plan());
        }
        Cursor cursor = Cursor.parse(after);
        if (cursor != null) {
            where.append(" and (at, id) < (?, ?)");
            values.add(Timestamp.from(cursor.moment(0)));
            values.add(cursor.id(1));
        }
        values.add(size + 1);
        List<Row> found = lists.sql("""
                        select id, version, title, number, region, period_from, period_to, status, issued_on, at
                        from ledger.bulletin where %s order by at desc, id desc limit ?
                        """.formatted(where))
                .params(values)
                .query((row, index) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("region"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getString("status"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getTimestamp("at").toInstant()))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.at(), row.id()).toString(), null);
    }

    /** Whether an issued bulletin of the place bears the number already. */
    boolean numberTaken(String region, String number) {
        return jdbc.sql("""
                        select exists (select from ledger.bulletin
                            where region = ? and number = ? and status = 'ISSUED')
                        """).param(region).param(number).query(Boolean.class).single();
    }
}
