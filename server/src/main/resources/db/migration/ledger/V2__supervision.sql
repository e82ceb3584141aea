-- Supervision orders, records (talks, praise, accountability, meetings) and inspections: lists of one shape.
create table ledger.supervision_order (
    id            uuid primary key,
    version       int         not null,
    head          bytea       not null,
    state         jsonb       not null,
    kind          text        not null,
    title         text        not null,
    names         text        not null,
    region        text        not null,
    organisations uuid[]      not null,
    duty          uuid,
    status        text        not null,
    open          boolean     not null,
    due           date,
    at            timestamptz not null
);
create index on ledger.supervision_order (at desc, id desc);
create index on ledger.supervision_order (duty) where duty is not null;
create table ledger.record (like ledger.supervision_order including all);
create table ledger.inspection (like ledger.supervision_order including all);

alter table ledger.supervision_order enable row level security;
alter table ledger.supervision_order force row level security;
create policy scope on ledger.supervision_order
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
alter table ledger.record enable row level security;
alter table ledger.record force row level security;
create policy scope on ledger.record
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
-- An inspection without notice names no organisation before it is concluded: the unit must not learn of it.
alter table ledger.inspection enable row level security;
alter table ledger.inspection force row level security;
create policy scope on ledger.inspection
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
