-- What the office tells everybody of a plan's progress. Without a row here nothing of a plan is public.
create table plan.release (
    id      uuid primary key,
    version int         not null,
    head    bytea       not null,
    state   jsonb       not null,
    plan    uuid        not null unique references plan.plan,
    region  text        not null,
    shown   text        not null,
    at      timestamptz not null
);
alter table plan.release enable row level security;
alter table plan.release force row level security;
create policy office on plan.release
    using (shared.sees_region(region) and shared.sees_one_of('{}'))
    with check (shared.sees_region(region) and shared.sees_one_of('{}'));
