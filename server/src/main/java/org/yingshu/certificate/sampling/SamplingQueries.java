package org.yingshu.certificate.sampling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be drawn, what is drawn of it, and how drawings stand. */
@Component
@Transactional(readOnly = true)
class SamplingQueries {

    /** The own level only, as the same-level authority checks; and never what it issued itself. */
    private static final String IN_SCOPE = """
            from certificate.certificate where region = :region and not organisations @> array[:drawer]::uuid[]
                and at <= :at and (cardinality(:types::text[]) = 0 or type = any(:types::text[]))
                and (cardinality(:issuers::uuid[]) = 0 or organisations && :issuers::uuid[])
                and (:from::date is null or issued_on >= :from::date) and (:to::date is null or issued_on <= :to::date)
                and (:backlog::boolean is null or backlog = :backlog::boolean)
            """;

    /** How far samples are, of a drawing or of one issuer in it. */
    private static final String COUNTS = """
            count(*) filter (where status <> 'TO_CHECK') as checked,
                count(*) filter (where faults <> '') as faulty,
                count(*) filter (where status = 'RECTIFIED') as rectified,
                count(*) filter (where status in ('TO_CHECK', 'TO_RECTIFY', 'ANSWERED')) as open
            """;

    private final JdbcClient jdbc;

    SamplingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param digest SHA-256 over all ids in scope, in their order */
    record Population(long count, String digest) {}

    /** A certificate as it is drawn. */
    record Drawn(UUID id, String number, String type, String typeName, UUID issuer, String issuerName, String region) {}

    record Line(
            UUID id,
            int version,
            String title,
            String organisationName,
            int size,
            int checked,
            int faulty,
            int rectified,
            int open,
            boolean running,
            Instant at) {}

    /** How one issuer's certificates of a drawing are. */
    record IssuerLine(UUID issuer, String issuerName, int drawn, int checked, int faulty, int rectified, int open) {}

    record AspectLine(Aspect aspect, int faulty) {}

    long count(Sampling.Scope scope, UUID drawer, String region, Instant at) {
        return ask("select count(*) " + IN_SCOPE, scope, drawer, region, at)
                .query(Long.class)
                .single();
    }

    Population population(Sampling.Scope scope, UUID drawer, String region, Instant at) {
        return ask("""
                        select count(*) as count, encode(sha256(convert_to(
                            coalesce(string_agg(id::text, E'\\n' order by id), ''), 'UTF8')), 'hex') as digest
                        """ + IN_SCOPE, scope, drawer, region, at)
                .query((row, index) -> new Population(row.getLong("count"), row.getString("digest")))
                .single();
    }

    /** By a digest that nobody can steer and everybody can compute again. */
    List<Drawn> draw(Sampling.Scope scope, UUID drawer, String region, Instant at, String seed, int size) {
        return ask("""
                        select id, number, type, type_name, organisations[1] as issuer, issuer_name, region
                        """ + IN_SCOPE + """
                         order by sha256(convert_to(:seed || '/' || id::text, 'UTF8')), id limit :size
                        """, scope, drawer, region, at)
                .param("seed", seed)
                .param("size", size)
                .query((row, index) -> new Drawn(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("type"),
                        row.getString("type_name"),
                        row.getObject("issuer", UUID.class),
                        row.getString("issuer_name"),
                        row.getString("region")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Sampling.Scope scope, UUID drawer, String region, Instant at) {
        return jdbc.sql(sql)
                .param("region", region)
                .param("drawer", drawer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("types", scope.types().toArray(String[]::new))
                .param("issuers", scope.issuers().toArray(UUID[]::new))
                .param("from", scope.from())
                .param("to", scope.to())
                .param("backlog", scope.backlog());
    }

    /** Newest first. */
    List<Line> list(@Nullable UUID only) {
        return jdbc.sql("""
                        select s.id, s.version, s.title, s.organisation_name, s.size, s.open as running, s.at, n.*
                        from certificate.sampling s cross join lateral (
                            select
                        """ + COUNTS + """
                            from certificate.sample where sampling = s.id) n
                        where :only::uuid is null or s.id = :only::uuid order by s.at desc, s.id desc limit 500
                        """)
                .param("only", only)
                .query(SamplingQueries::line)
                .list();
    }

    List<IssuerLine> issuers(UUID sampling) {
        return jdbc.sql("""
                        select issuer, max(issuer_name) as issuer_name, count(*) as drawn,
                        """ + COUNTS + """
                        from certificate.sample where sampling = :sampling group by issuer
                        order by count(*) filter (where faults <> '') desc, count(*) desc, issuer
                        """)
                .param("sampling", sampling)
                .query((row, index) -> new IssuerLine(
                        row.getObject("issuer", UUID.class),
                        row.getString("issuer_name"),
                        row.getInt("drawn"),
                        row.getInt("checked"),
                        row.getInt("faulty"),
                        row.getInt("rectified"),
                        row.getInt("open")))
                .list();
    }

    List<AspectLine> aspects(UUID sampling) {
        return jdbc.sql("""
                        select aspect, count(s.id) as faulty
                        from unnest(:aspects::text[]) with ordinality a (aspect, turn)
                            left join certificate.sample s on s.sampling = :sampling
                                and aspect = any(string_to_array(s.faults, ' '))
                        group by aspect, turn order by turn
                        """)
                .param(
                        "aspects",
                        Arrays.stream(Aspect.values()).map(Aspect::name).toArray(String[]::new))
                .param("sampling", sampling)
                .query((row, index) -> new AspectLine(Aspect.valueOf(row.getString("aspect")), row.getInt("faulty")))
                .list();
    }

    /** The certificates that were drawn, in the order of the draw. */
    List<UUID> certificates(UUID sampling) {
        return jdbc.sql("select certificate from certificate.sample where sampling = :sampling order by place")
                .param("sampling", sampling)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("organisation_name"),
                row.getInt("size"),
                row.getInt("checked"),
                row.getInt("faulty"),
                row.getInt("rectified"),
                row.getInt("open"),
                row.getBoolean("running"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
