-- A change that no index knows of stays on its page, where there is room: no index is touched then.
alter table ledger.duty set (fillfactor = 80);

-- What follows from a duty is looked at only where it may have changed.
drop trigger parties on ledger.duty;
create trigger parties_of_fresh after insert on ledger.duty
    for each row execute function ledger.keep_parties();
create trigger parties_of_changed after update on ledger.duty
    for each row
    when (old.organisations is distinct from new.organisations or old.urgency <> new.urgency
        or old.due_key <> new.due_key or old.open <> new.open)
    execute function ledger.keep_parties();
drop trigger words on ledger.duty;
create trigger words_of_fresh after insert on ledger.duty
    for each row execute function ledger.keep_words();
create trigger words_of_changed after update on ledger.duty
    for each row when (old.search <> new.search)
    execute function ledger.keep_words();

-- Most commands change neither light nor percent: nothing is to be counted then.
create or replace function ledger.keep_tally() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into ledger.tally_change
        select grouping(plan, lead, field), plan, lead, field, region, light, sum(n), sum(percent)
        from (select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000') as lead, field, region,
                     case status when 'WITHDRAWN' then status else light end as light, 1 as n, percent from fresh) changed
        group by grouping sets ((region, light, field), (region, light, lead), (region, light, lead, field),
                                (region, light, plan, field), (region, light, plan, lead, field));
    elsif tg_op = 'UPDATE' then
        if not exists (
            select from gone join fresh using (id)
            where (gone.plan, gone.lead, gone.field, gone.region, gone.status, gone.light, gone.percent)
                is distinct from (fresh.plan, fresh.lead, fresh.field, fresh.region, fresh.status, fresh.light, fresh.percent)) then
            return null;
        end if;
        insert into ledger.tally_change
        select grouping(plan, lead, field), plan, lead, field, region, light, sum(n), sum(n * percent)
        from (select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000') as lead, field, region,
                     case status when 'WITHDRAWN' then status else light end as light, 1 as n, percent from fresh
              union all
              select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000'), field, region,
                     case status when 'WITHDRAWN' then status else light end, -1, percent from gone) changed
        group by grouping sets ((region, light, field), (region, light, lead), (region, light, lead, field),
                                (region, light, plan, field), (region, light, plan, lead, field))
        having sum(n) <> 0 or sum(n * percent) <> 0;
    else
        insert into ledger.tally_change
        select grouping(plan, lead, field), plan, lead, field, region, light, -sum(n), -sum(percent)
        from (select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000') as lead, field, region,
                     case status when 'WITHDRAWN' then status else light end as light, 1 as n, percent from gone) changed
        group by grouping sets ((region, light, field), (region, light, lead), (region, light, lead, field),
                                (region, light, plan, field), (region, light, plan, lead, field));
    end if;
    return null;
end $$;
