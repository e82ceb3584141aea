package org.yingshu.feedback.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

    record Asked(Owner owner, long items, long reviewedItems, long invited, long reviewed) {}

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
                        select organisation, max(organisation_name) as name, region, count(distinct item) as items,
                            count(distinct item) filter (where reviewed_at is not null) as reviewed_items,
                            count(*) as invited, count(reviewed_at) as reviewed
                        from feedback.invitation where""" + YEAR + "group by organisation, region")
                .param("from", start(year))
                .param("to", start(year + 1))
                .query((row, index) -> new Asked(
                        new Owner(
                                row.getObject("organisation", UUID.class),
                                row.getString("name"),
                                row.getString("region")),
                        row.getLong("items"),
                        row.getLong("reviewed_items"),
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

    /** Items with how many of their cases were reviewed; those without any first. */
    List<Behind> items(int year, @Nullable UUID unit, @Nullable String place) {
        return behind("""
                        select null::uuid as review, max(item_name) as label,
                            count(reviewed_at) || ' / ' || count(*) as detail, count(reviewed_at) > 0 as met,
                            null::timestamptz as at
                        from feedback.invitation where""" + YEAR + OF + "group by item order by met, label", year, unit, place);
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
