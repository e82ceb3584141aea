package org.yingshu.ledger.board;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the counts small, and remembers how each day began. */
@Component
@Transactional
class TallyStore {

    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Folds what has changed into the sums; readers see the same numbers before and after. */
    int fold() {
        int folded = jdbc.sql("""
                        with gone as (delete from ledger.tally_change returning axis, plan, lead, field, region, light, n, percent)
                        insert into ledger.tally (axis, plan, lead, field, region, light, n, percent)
                        select axis, plan, lead, field, region, light, sum(n), sum(percent) from gone
                        group by axis, plan, lead, field, region, light
                        on conflict (axis, plan, lead, field, region, light)
                            do update set n = tally.n + excluded.n, percent = tally.percent + excluded.percent
                        """).update();
        if (folded > 0) {
            jdbc.sql("delete from ledger.tally where n = 0 and percent = 0").update();
        }
        return folded;
    }

    boolean isRecorded(LocalDate day) {
        return jdbc.sql("select exists (select 1 from ledger.daily where axis = 'place' and day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    /** Whether a day before was seen as it was, and not only rebuilt. */
    boolean hasLivedThrough(LocalDate day) {
        return jdbc.sql("select exists (select 1 from ledger.daily where day < ? and percent is not null)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    long duties() {
        return jdbc.sql("select coalesce(sum(n), 0) from ledger.tallied where axis = 6")
                .query(Long.class)
                .single();
    }

    /** How things stand now is how the day began; said again, the later holds. */
    void record(LocalDate day) {
        jdbc.sql("delete from ledger.daily where day = ?").param(day).update();
        jdbc.sql("""
                        insert into ledger.daily (day, axis, region, key, light, n, percent)
                        select ?, 'place', region, '', light, sum(n), sum(percent) from ledger.tallied where axis = 6
                            group by region, light having sum(n) > 0
                        union all
                        select ?, 'field', region, field, light, sum(n), sum(percent) from ledger.tallied where axis = 6
                            group by region, field, light having sum(n) > 0
                        union all
                        select ?, 'unit', region, lead::text, light, sum(n), sum(percent) from ledger.tallied where axis = 5
                            group by region, lead, light having sum(n) > 0
                        """).param(day).param(day).param(day).update();
    }

    /**
     * What dates tell of the days before the first one: when a duty was handed down, was due and was closed. Extended dates
     * count as if they had always been so. By field and unit only the days that movers are compared with.
     */
    void rebuild(LocalDate today, int days) {
        jdbc.sql("delete from ledger.daily where day < ? and percent is null")
                .param(today)
                .update();
        jdbc.sql("""
                        with duties as (
                            select region, field, coalesce(lead, '00000000-0000-0000-0000-000000000000')::text as lead, due,
                                closed_on, (state #>> '{terms,issuedOn}')::date as issued
                            from ledger.duty where status <> 'WITHDRAWN'),
                        lateness as (
                            select *, case when due < coalesce(closed_on, :today) then greatest(due + 1, issued) end as late_on
                            from duties),
                        moves as (
                            select region, field, lead, issued as day, 'GREEN' as light, 1 as n from lateness
                            union all select region, field, lead, late_on, 'GREEN', -1 from lateness where late_on is not null
                            union all select region, field, lead, late_on, 'OVERDUE', 1 from lateness where late_on is not null
                            union all select region, field, lead, closed_on,
                                case when late_on is null then 'GREEN' else 'OVERDUE' end, -1
                                from lateness where closed_on is not null
                            union all select region, field, lead, closed_on, 'CLOSED', 1
                                from lateness where closed_on is not null),
                        sums as (
                            select case grouping(field, lead) when 3 then 'place' when 1 then 'field' else 'unit' end as axis,
                                region, coalesce(field, lead, '') as key, light, day, sum(n) as n
                            from moves group by grouping sets
                                ((region, light, day), (region, field, light, day), (region, lead, light, day))),
                        days as (select generate_series(:today - :days, :today - 1, interval '1 day')::date as day)
                        insert into ledger.daily (day, axis, region, key, light, n)
                        select days.day, axis, region, key, light, sum(n) from days join sums on sums.day <= days.day
                        where axis = 'place' or :today - days.day in (7, 30)
                        group by days.day, axis, region, key, light having sum(n) > 0
                        on conflict do nothing
                        """).param("today", today).param("days", days).update();
    }
}
