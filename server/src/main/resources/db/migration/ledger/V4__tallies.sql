-- Counts of duties that are kept with every change, so that no board counts a million rows. A change writes what it adds
-- and takes away to tally_change, where nobody waits for anybody; a job of each minute folds that into tally. The sum of
-- both is exact at every moment.
--
-- axis says what a row counts by besides region and light, as PostgreSQL's grouping(plan, lead, field) does:
-- 6 field; 5 lead; 4 lead and field; 2 plan and field; 0 plan, lead and field. What it does not count by is null.
create table ledger.tally (
    axis    smallint not null,
    plan    uuid,
    lead    uuid,
    field   text,
    region  text     not null,
    light   text     not null,
    n       bigint   not null,
    percent bigint   not null,
    unique nulls not distinct (axis, plan, lead, field, region, light)
);
create table ledger.tally_change (
    axis    smallint not null,
    plan    uuid,
    lead    uuid,
    field   text,
    region  text     not null,
    light   text     not null,
    n       bigint   not null,
    percent bigint   not null
);

-- Whoever sees only what an organisation has a part in cannot be answered from sums: such callers count their own duties.
alter table ledger.tally enable row level security;
alter table ledger.tally force row level security;
create policy scope on ledger.tally
    using (shared.sees_region(region) and coalesce(current_setting('yingshu.organisation', true) = '*', false));
alter table ledger.tally_change enable row level security;
alter table ledger.tally_change force row level security;
create policy scope on ledger.tally_change
    using (shared.sees_region(region) and coalesce(current_setting('yingshu.organisation', true) = '*', false))
    with check (true);

create view ledger.tallied with (security_invoker = true) as
select axis, plan, lead, field, region, light, n, percent from ledger.tally
union all
select axis, plan, lead, field, region, light, n, percent from ledger.tally_change;

create function ledger.keep_tally() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into ledger.tally_change
        select grouping(plan, lead, field), plan, lead, field, region, light, sum(n), sum(percent)
        from (select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000') as lead, field, region,
                     case status when 'WITHDRAWN' then status else light end as light, 1 as n, percent from fresh) changed
        group by grouping sets ((region, light, field), (region, light, lead), (region, light, lead, field),
                                (region, light, plan, field), (region, light, plan, lead, field));
    elsif tg_op = 'UPDATE' then
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
create trigger tally_of_fresh after insert on ledger.duty
    referencing new table as fresh for each statement execute function ledger.keep_tally();
create trigger tally_of_changed after update on ledger.duty
    referencing old table as gone new table as fresh for each statement execute function ledger.keep_tally();
create trigger tally_of_gone after delete on ledger.duty
    referencing old table as gone for each statement execute function ledger.keep_tally();

insert into ledger.tally
select grouping(plan, lead, field), plan, lead, field, region, light, count(*), sum(percent)
from (select plan, coalesce(lead, '00000000-0000-0000-0000-000000000000') as lead, field, region,
             case status when 'WITHDRAWN' then status else light end as light, percent from ledger.duty) standing
group by grouping sets ((region, light, field), (region, light, lead), (region, light, lead, field),
                        (region, light, plan, field), (region, light, plan, lead, field));

-- How each day began, by place, by field and by lead. A day before the first recorded one is rebuilt from dates, which
-- tell overdue from closed, but neither red from amber nor what was reported: percent is null there.
create table ledger.daily (
    day     date   not null,
    axis    text   not null check (axis in ('place', 'field', 'unit')),
    region  text   not null,
    key     text   not null,
    light   text   not null,
    n       bigint not null,
    percent bigint,
    primary key (axis, day, region, key, light)
);
alter table ledger.daily enable row level security;
alter table ledger.daily force row level security;
create policy scope on ledger.daily
    using (shared.sees_region(region) and coalesce(current_setting('yingshu.organisation', true) = '*', false));

-- What was reported on which day, for forecasts. Of itself it tells nothing; it is read only through the duty, and so
-- through the duty's own row security.
create table ledger.pace (
    duty    uuid     not null references ledger.duty on delete cascade,
    day     date     not null,
    percent smallint not null,
    primary key (duty, day)
);
create index pace_by_day on ledger.pace (day, duty);
