package org.yingshu.ledger.bulletin;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.Page;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

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

    BulletinQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        if (after != null) {
            Row place = place(after);
            where.append(" and (at, id) < (?, ?)");
            values.add(Timestamp.from(place.at()));
            values.add(place.id());
        }
        values.add(size + 1);
        List<Row> found = jdbc.sql("""
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
        return Page.of(found, size, BulletinQueries::cursor, null);
    }

    /** Whether an issued bulletin of the place bears the number already. */
    boolean numberTaken(String region, String number) {
        return jdbc.sql("""
                        select exists (select from ledger.bulletin
                            where region = ? and number = ? and status = 'ISSUED')
                        """).param(region).param(number).query(Boolean.class).single();
    }

    private static String cursor(Row row) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((row.at() + "|" + row.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static Row place(String cursor) {
        try {
            String[] place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", -1);
            return new Row(
                    UUID.fromString(place[1]),
                    0,
                    "",
                    "",
                    "",
                    LocalDate.EPOCH,
                    LocalDate.EPOCH,
                    "",
                    null,
                    Instant.parse(place[0]));
        } catch (RuntimeException e) {
            throw new ProblemException(Problem.UNREADABLE);
        }
    }
}
