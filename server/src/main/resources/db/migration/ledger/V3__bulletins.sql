create table ledger.bulletin (
    id            uuid primary key,
    version       int         not null,
    head          bytea       not null,
    state         jsonb       not null,
    title         text        not null,
    number        text        not null,
    region        text        not null,
    organisations uuid[]      not null,
    plan          uuid,
    period_from   date        not null,
    period_to     date        not null,
    status        text        not null,
    issued_on     date,
    at            timestamptz not null
);
create index on ledger.bulletin (at desc, id desc);
create unique index on ledger.bulletin (region, number) where status = 'ISSUED';

alter table ledger.bulletin enable row level security;
alter table ledger.bulletin force row level security;
-- A draft is the office's; a unit, which is bound to its organisation, reads what was issued to it, and the offices of the
-- places below read what was issued above them.
create policy office on ledger.bulletin
    using (shared.sees_region(region) and shared.sees_one_of('{}'))
    with check (shared.sees_region(region) and shared.sees_one_of('{}'));
create policy issued on ledger.bulletin for select using (
    status = 'ISSUED'
    and ((shared.sees_region(region) and shared.sees_one_of(organisations))
        or (shared.sees_one_of('{}')
            and coalesce(starts_with(current_setting('yingshu.region', true), regexp_replace(region, '(00)+$', '')), false))));
