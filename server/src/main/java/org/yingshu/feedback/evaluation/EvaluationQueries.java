package org.yingshu.feedback.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;

/** What the platform recorded in a year: who was asked, who answered, and every bad review. */
@Component
@Transactional(readOnly = true)
class EvaluationQueries {

    static final int MOST = 500;
    private static final String YEAR = " at >= :from and at < :to ";
    private static final String OF = " and (:unit::uuid is null or organisation = :unit::uuid)"
            + " and (:place::text is null or region = :place::text) ";

    private final JdbcClient jdbc;

    EvaluationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose something is. */
    record Owner(UUID unit, String name, String place) {}

    record Asked(Owner owner, long invited, long reviewed) {}

    record Given(Owner owner, long all, long good) {}

    /**
     * A bad review that counts.
     *
     * @param content what the last call that reached somebody heard; null where none did
     */
    record Bad(
            UUID id,
            Owner owner,
            String label,
            boolean named,
            boolean called,
            @Nullable Boolean content,
            Instant at) {}

    /** One of those behind a number. */
    record Behind(
            @Nullable UUID review,
            String label,
            String detail,
            boolean met,
            @Nullable Instant at) {}

    List<Asked> asked(int year) {
        return jdbc.sql("""
                        select organisation, max(organisation_name) as name, region, count(*) as invited,
                            count(reviewed_at) as reviewed
                        from feedback.invitation where""" + YEAR + "group by organisation, region")
                .param("from", start(year))
                .param("to", start(year + 1))
                .query((row, index) -> new Asked(
                        new Owner(
                                row.getObject("organisation", UUID.class),
                                row.getString("name"),
                                row.getString("region")),
                        row.getLong("invited"),
                        row.getLong("reviewed")))
                .list();
    }

    List<Given> given(int year) {
        return jdbc.sql("""
                        select organisation, max(organisation_name) as name, region, count(*) as all_reviews,
                            count(*) filter (where grade > 2) as good
                        from feedback.review where status <> 'EXCLUDED' and""" + YEAR + "group by organisation, region")
                .param("from", start(year))
                .param("to", start(year + 1))
                .query((row, index) -> new Given(
                        new Owner(
                                row.getObject("organisation", UUID.class),
                                row.getString("name"),
                                row.getString("region")),
                        row.getLong("all_reviews"),
                        row.getLong("good")))
                .list();
    }

    List<Bad> bad(int year) {
        return jdbc.sql("""
                        select id, organisation, organisation_name, region, named, at,
                            concat_ws(' ', nullif(item_name, ''), nullif(place, ''), nullif(case_number, '')) as label,
                            jsonb_array_length(state -> 'calls') > 0 as called,
                            (select (call ->> 'content')::boolean
                                from jsonb_array_elements(state -> 'calls') with ordinality c (call, place)
                                where (call ->> 'reached')::boolean order by c.place desc limit 1) as content
                        from feedback.review where grade <= 2 and status <> 'EXCLUDED' and""" + YEAR + "order by at, id")
                .param("from", start(year))
                .param("to", start(year + 1))
                .query((row, index) -> new Bad(
                        row.getObject("id", UUID.class),
                        new Owner(
                                row.getObject("organisation", UUID.class),
                                row.getString("organisation_name"),
                                row.getString("region")),
                        row.getString("label"),
                        row.getBoolean("named"),
                        row.getBoolean("called"),
                        row.getObject("content", Boolean.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Which of the cases had somebody asked. */
    Set<UUID> asked(Collection<UUID> cases) {
        return jdbc.sql("select case_id from feedback.invitation where case_id = any(:cases)")
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, index) -> row.getObject("case_id", UUID.class))
                .set();
    }

    /** Invitations, those without an answer first. */
    List<Behind> invitations(int year, @Nullable UUID unit, @Nullable String place) {
        return behind("""
                        select null::uuid as review, item_name as label, case_number as detail,
                            reviewed_at is not null as met, at
                        from feedback.invitation where""" + YEAR + OF + "order by met, at desc", year, unit, place);
    }

    /** Reviews, bad ones first. */
    List<Behind> reviews(int year, @Nullable UUID unit, @Nullable String place) {
        return behind("""
                        select id as review, concat_ws(' ', nullif(item_name, ''), nullif(place, '')) as label,
                            case_number as detail, grade > 2 as met, at
                        from feedback.review where status <> 'EXCLUDED' and""" + YEAR + OF + "order by met, at desc", year, unit, place);
    }

    private List<Behind> behind(String sql, int year, @Nullable UUID unit, @Nullable String place) {
        return jdbc.sql(sql + " limit " + MOST)
                .param("from", start(year))
                .param("to", start(year + 1))
                .param("unit", unit)
                .param("place", place)
                .query((row, index) -> {
                    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
                    return new Behind(
                            row.getObject("review", UUID.class),
                            row.getString("label"),
                            row.getString("detail"),
                            row.getBoolean("met"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime();
    }
}
