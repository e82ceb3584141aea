-- Records of cases that departments handled in systems of their own: one row for each record that came in, taken or not.
-- The same record again is the same row. The applicant's number is looked at when it comes, and not kept.
create table exchange.record (
    id           uuid primary key,
    organisation uuid        not null,
    region       text        not null,
    number       text        not null,
    digest       bytea       not null,
    item         text        not null,
    applicant    text        not null,
    outcome      text        not null,
    ended_at     timestamptz,
    at           timestamptz not null,
    day          date        not null,
    accepted     boolean     not null,
    same_day     boolean     not null,
    flaws        text[]      not null,
    unique (organisation, digest)
);
create unique index record_taken on exchange.record (organisation, number) where accepted;
create index record_by_day on exchange.record (day, organisation);
create index record_refused on exchange.record (at desc, id desc) where not accepted;
alter table exchange.record enable row level security;
alter table exchange.record force row level security;
create policy scope on exchange.record
    using (shared.sees_region(region) and shared.sees_one_of(array[organisation]));
