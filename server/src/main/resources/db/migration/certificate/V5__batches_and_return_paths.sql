-- Certificates of papers that were given before keep the paper's own number, by which they are found.
alter table certificate.certificate add column paper_number text;
create index certificate_by_paper_number on certificate.certificate (paper_number) where paper_number is not null;
create or replace function certificate.keep_words() returns trigger language plpgsql as $$
begin
    insert into certificate.word (certificate, pairs)
    values (new.id, certificate.pairs(new.type_name || ' ' || new.holder_name || ' ' || new.issuer_name || ' '
        || coalesce(new.paper_number, '')));
    insert into certificate.party (organisation, at, certificate)
    select distinct organisation, new.at, new.id from unnest(new.organisations) organisation;
    return null;
end $$;

-- How a type's certificates come back to the provincial library; the newest decision is in force, the others are kept.
create table certificate.return_path (
    id         bigint generated always as identity primary key,
    type       text not null references certificate.type,
    path       text not null,
    reason     text not null,
    decided_by text not null,
    at         timestamptz not null
);
create index return_path_of_type on certificate.return_path (type, id desc);

-- A table of certificates that somebody brought: it is checked, waits, and is applied or given up. The log of batches.
create table certificate.batch (
    id                uuid primary key,
    type              text not null references certificate.type,
    type_name         text not null,
    organisation      uuid not null,
    organisation_name text not null,
    region            text not null,
    organisations     uuid[] not null,
    source            text not null,
    file              text not null,
    state             text not null,
    columns           text[] not null,
    rows              int  not null,
    wrong             int  not null,
    added             int  not null,
    changed           int  not null,
    same              int  not null,
    without_wrong     boolean not null,
    actor             text not null,
    at                timestamptz not null,
    ended_by          text,
    ended_at          timestamptz
);
create index batch_by_time on certificate.batch (at desc, id desc);
alter table certificate.batch enable row level security;
alter table certificate.batch force row level security;
create policy scope on certificate.batch
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- Rows wait here until their batch is over. What a page shows of them is masked; what is stored of them is encrypted.
create table certificate.batch_row (
    batch       uuid not null references certificate.batch on delete cascade,
    line        int  not null,
    action      text not null,
    cells       jsonb not null,
    changes     jsonb not null,
    wrong       jsonb not null,
    sealed      bytea,
    certificate uuid,
    version     int,
    primary key (batch, line)
);
create index batch_row_by_action on certificate.batch_row (batch, action, line);
alter table certificate.batch_row enable row level security;
alter table certificate.batch_row force row level security;
create policy scope on certificate.batch_row
    using (exists (select 1 from certificate.batch b where b.id = batch));
