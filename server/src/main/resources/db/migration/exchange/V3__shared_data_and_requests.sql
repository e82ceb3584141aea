-- Data that departments answer for (the list of duties), and those of them that are mounted (the list of capabilities, R6.21).
create table exchange.data_set (
    id                uuid primary key,
    version           int     not null,
    head              bytea   not null,
    state             jsonb   not null,
    code              text    not null,
    name              text    not null,
    department        text    not null,
    organisation      uuid,
    organisation_name text    not null,
    region            text    not null,
    configured        boolean not null,
    words             text    not null,
    mounted           boolean not null,
    kind              text,
    freshness         text,
    sharing           text,
    behind            boolean not null,
    renewed_at        timestamptz,
    unique (region, department, code)
);
create index data_set_by_organisation on exchange.data_set (organisation_name, id);
alter table exchange.data_set enable row level security;
alter table exchange.data_set force row level security;
-- Everybody of the region sees them, or nobody could ask for any; what is done with them is the provider's alone.
create policy see on exchange.data_set for select using (shared.sees_region(region));
create policy begin on exchange.data_set for insert with check (shared.sees_region(region));
create policy change on exchange.data_set for update
    using (shared.sees_region(region) and shared.sees_one_of(array[organisation]));

-- A department asks for data of another one (R6.22).
create table exchange.share_request (
    id            uuid primary key,
    version       int    not null,
    head          bytea  not null,
    state         jsonb  not null,
    data_set      uuid   not null references exchange.data_set,
    name          text   not null,
    requester     uuid   not null,
    provider      uuid   not null,
    region        text   not null,
    organisations uuid[] not null,
    words         text   not null,
    status        text   not null,
    open          boolean not null,
    at            timestamptz not null
);
create unique index share_request_open on exchange.share_request (data_set, requester) where open;
create index share_request_newest on exchange.share_request (at desc, id desc);
alter table exchange.share_request enable row level security;
alter table exchange.share_request force row level security;
create policy scope on exchange.share_request
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
