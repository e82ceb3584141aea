package org.yingshu.casework.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.figures.BundleReport.Counted;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Counts the cases of one-things, and keeps the editions of their report. */
@Repository
class BundleReportStore {

    private static final int MOST = 200;
    private static final TypeReference<List<BundleReport.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BundleReportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param within how the codes of the place and of those below it begin */
    long applications(String within, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select count(*) from casework.fact
                        where step = '' and day between :from and :to and region like :within || '%'
                        """)
                .param("within", within)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    List<Counted> counted(Collection<String> bundles, String within, LocalDate from, LocalDate to) {
        return bundles.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select code, max(name) as name, count(*) as cases, count(*) filter (where decided) as decided,
                            round(avg(minutes) filter (where decided))::bigint as minutes,
                            round(avg(paused) filter (where decided))::bigint as paused
                        from (select code, name, minutes, paused, outcome in ('GRANTED', 'REFUSED', 'PARTLY') as decided
                            from casework.fact where step = '' and day between :from and :to and code in (:bundles)
                                and region like :within || '%') ended
                        group by code
                        """)
                        .param("bundles", bundles)
                        .param("within", within)
                        .param("from", from)
                        .param("to", to)
                        .query((row, index) -> new Counted(
                                row.getString("code"),
                                row.getString("name"),
                                row.getLong("cases"),
                                row.getLong("decided"),
                                row.getObject("minutes", Long.class),
                                row.getObject("paused", Long.class)))
                        .list();
    }

    /** Where cases ended within the days. */
    List<String> places(LocalDate from, LocalDate to) {
        return jdbc.sql("select distinct region from casework.fact where step = '' and day between :from and :to")
                .param("from", from)
                .param("to", to)
                .query((row, index) -> row.getString(1))
                .list();
    }

    boolean has(String region, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select exists(select 1 from casework.bundle_report
                            where region = :region and from_day = :from and to_day = :to)
                        """)
                .param("region", region)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    void add(BundleReport one) {
        jdbc.sql("""
                        insert into casework.bundle_report (id, region, from_day, to_day, as_of, applications, lines, made_by,
                            made_at)
                        values (:id, :region, :from, :to, :asOf, :applications, :lines::jsonb, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("region", one.region())
                .param("from", one.from())
                .param("to", one.to())
                .param("asOf", one.asOf())
                .param("applications", one.applications())
                .param("lines", json.writeValueAsString(one.lines()))
                .param("by", one.by())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that the caller may see: of the own place first, then newest first. */
    List<BundleReport> all(String own) {
        return jdbc.sql(
                        "select id, region, from_day, to_day, as_of, applications, lines, made_by, made_at from casework.bundle_report order by region <> :own, to_day desc, made_at desc limit "
                                + MOST)
                .param("own", own)
                .query(this::report)
                .list();
    }

    Optional<BundleReport> find(UUID id) {
        return jdbc.sql(
                        "select id, region, from_day, to_day, as_of, applications, lines, made_by, made_at from casework.bundle_report where id = :id")
                .param("id", id)
                .query(this::report)
                .optional();
    }

    private BundleReport report(ResultSet row, int index) throws SQLException {
        return new BundleReport(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("as_of", LocalDate.class),
                row.getLong("applications"),
                json.readValue(row.getString("lines"), LINES),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
