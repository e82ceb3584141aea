create schema if not exists naming;

create sequence naming.number;

-- Names of enterprises that somebody declared; one is kept until its last day and needs no job to end (R5.40).
create table naming.declaration (
    id            uuid primary key,
    version       int    not null,
    head          bytea  not null,
    state         jsonb  not null,
    number        text   not null unique,
    name          text   not null,
    trade_name    text   not null,
    region        text   not null,
    organisations uuid[] not null,
    subject       uuid   not null,
    status        text   not null,
    until         date   not null,
    words         text   not null,
    at            timestamptz not null
);
create index declaration_newest on naming.declaration (at desc, id desc);
create index declaration_by_trade_name on naming.declaration (trade_name) where status = 'DECLARED';
create index declaration_by_name on naming.declaration (name) where status = 'DECLARED';
create index declaration_of_subject on naming.declaration (subject, at desc);
alter table naming.declaration enable row level security;
alter table naming.declaration force row level security;
-- Who declared it, and the registration authority of the place.
create policy scope on naming.declaration
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
