package org.yingshu.certificate.backlog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Backlogs with what has been made of them, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class BacklogQueries {

    private final JdbcClient jdbc;

    BacklogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param made how many certificates there are; of those {@code signed} carry their seal */
    record Line(
            UUID id,
            int version,
            String type,
            String typeName,
            UUID organisation,
            String organisationName,
            String region,
            LocalDate listedOn,
            @Nullable Integer expected,
            int made,
            int signed,
            boolean open) {}

    List<Line> list(@Nullable UUID only) {
        return jdbc.sql("""
                        select b.id, b.version, b.type, b.type_name, b.organisation, b.organisation_name, b.region,
                            b.listed_on, b.expected, b.open, made.count as made, made.signed
                        from certificate.backlog b cross join lateral (
                            select count(*) as count, count(*) filter (where c.status <> 'PENDING_SIGNATURE') as signed
                            from certificate.party p join certificate.certificate c on c.id = p.certificate
                            where p.organisation = b.organisation and c.type = b.type and c.backlog) made
                        where :only::uuid is null or b.id = :only::uuid
                        order by b.listed_on desc, b.organisation_name, b.type_name limit 500
                        """)
                .param("only", only)
                .query((row, index) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("type"),
                        row.getString("type_name"),
                        row.getObject("organisation", UUID.class),
                        row.getString("organisation_name"),
                        row.getString("region"),
                        row.getObject("listed_on", LocalDate.class),
                        row.getObject("expected", Integer.class),
                        row.getInt("made"),
                        row.getInt("signed"),
                        row.getBoolean("open")))
                .list();
    }
}
