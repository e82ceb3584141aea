package org.yingshu.bench.server.duty;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database keeps beside the duties by triggers, which COPY did not wake: filled at once for all of them. */
final class Sums {

    private static final int DAYS = 60;

    private final JdbcTemplate jdbc;

    Sums(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void fill(LocalDate today) {
        jdbc.execute("""
                insert into ledger.party (organisation, urgency, due_key, duty, open)
                select distinct organisation, urgency, due_key, id, open from ledger.duty, unnest(organisations) organisation
                """);
        jdbc.execute("insert into ledger.word (duty, pairs) select id, ledger.pairs(search) from ledger.duty");
        jdbc.execute("""
                insert into ledger.tally (axis, plan, lead, field, region, light, n, percent)
                select grouping(plan, lead, field), plan, lead, field, region, light, count(*), sum(percent)
                from (select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000') as lead, field, region,
                    case status when 'WITHDRAWN' then status else light end as light, percent from ledger.duty) standing
                group by grouping sets ((region, light, field), (region, light, lead), (region, light, lead, field),
                    (region, light, plan, field), (region, light, plan, lead, field))
                """);
        days(today);
    }

    /** The days before, as if little had changed since: what counts is how many rows a screen reads. */
    private void days(LocalDate today) {
        jdbc.update("""
                insert into ledger.daily (day, axis, region, key, light, n, percent)
                select ?::date - ago, axis, region, key, light, n, percent from generate_series(1, ?) ago,
                    (select 'place' as axis, region, '' as key, light, sum(n) as n, sum(percent) as percent
                        from ledger.tally where axis = 6 group by region, light
                    union all
                    select 'field', region, field, light, sum(n), sum(percent)
                        from ledger.tally where axis = 6 group by region, field, light
                    union all
                    select 'unit', region, lead::text, light, sum(n), sum(percent)
                        from ledger.tally where axis = 5 group by region, lead, light) sums
                """, today, DAYS);
    }
}
