create schema if not exists certificate;

-- Pairs of neighbouring characters, which find Chinese words of any length by an index.
create function certificate.pairs(words text) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(distinct substr(lower(words), i, 2)), '{}')
            from generate_series(1, length(words) - 1) i
            where substr(words, i, 2) !~ '\s');

-- Types and templates are for everybody.
create table certificate.type (
    code     text primary key,
    name     text  not null,
    english  text  not null,
    issuer   text  not null,
    holder   text  not null,
    fields   jsonb not null,
    months   int,
    pack     text  not null,
    position bigint generated always as identity
);
create table certificate.template (
    type         text not null references certificate.type,
    number       int  not null,
    status       text not null,
    face         jsonb not null,
    author       uuid,
    author_name  text not null,
    made_at      timestamptz not null,
    reviewer     text,
    published_at timestamptz,
    primary key (type, number)
);

-- The secret half of a key is encrypted; the rest of a seal stands on every paper.
create table certificate.seal (
    id           uuid primary key,
    organisation uuid not null,
    name         text not null,
    open_key     bytea not null,
    secret_key   bytea not null,
    x509         bytea not null,
    picture      bytea not null,
    valid_from   date not null,
    valid_to     date not null,
    made_by      text not null,
    made_at      timestamptz not null,
    in_use       boolean not null
);
create unique index seal_in_use on certificate.seal (organisation) where in_use;
create index seal_by_key on certificate.seal (open_key);

create sequence certificate.running_number;

create table certificate.certificate (
    id            uuid primary key,
    version       int   not null,
    head          bytea not null,
    state         jsonb not null,
    type          text  not null,
    type_name     text  not null,
    number        text  not null unique,
    holder_kind   text  not null,
    holder_name   text  not null,
    holder_code   text  not null,
    holder_digest bytea not null,
    status        text  not null,
    edition       int   not null,
    region        text  not null,
    organisations uuid[] not null,
    issuer_name   text  not null,
    case_id       uuid,
    backlog       boolean not null,
    issued_on     date  not null,
    valid_to      date,
    at            timestamptz not null
);
create index certificate_by_time on certificate.certificate (at desc, id desc);
create index certificate_by_place on certificate.certificate (region, at desc, id desc);
create index certificate_by_type on certificate.certificate (type, at desc, id desc);
create index certificate_by_status on certificate.certificate (status, at desc, id desc);
create index certificate_by_holder on certificate.certificate (holder_digest, type);
create index certificate_by_case on certificate.certificate (case_id) where case_id is not null;
create index certificate_by_end on certificate.certificate (valid_to) where status in ('VALID', 'SUSPENDED', 'PENDING_SIGNATURE');

alter table certificate.certificate enable row level security;
alter table certificate.certificate force row level security;
create policy scope on certificate.certificate
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- Row security lets an index answer only comparisons that cannot leak, so what words are found in stands beside: of
-- itself it tells nothing, and whoever reads the certificate behind an id passes through its row security.
create table certificate.word (
    certificate uuid primary key references certificate.certificate on delete cascade,
    pairs       text[] not null
);
create index word_pairs on certificate.word using gin (pairs);
create table certificate.party (
    organisation uuid not null,
    at           timestamptz not null,
    certificate  uuid not null references certificate.certificate on delete cascade,
    primary key (organisation, at, certificate)
);

create function certificate.keep_words() returns trigger language plpgsql as $$
begin
    insert into certificate.word (certificate, pairs)
    values (new.id, certificate.pairs(new.type_name || ' ' || new.holder_name || ' ' || new.issuer_name));
    insert into certificate.party (organisation, at, certificate)
    select distinct organisation, new.at, new.id from unnest(new.organisations) organisation;
    return null;
end $$;
-- Type, holder and issuer of a certificate never change.
create trigger words after insert on certificate.certificate
    for each row execute function certificate.keep_words();

-- A paper is drawn when it is first asked for, and kept: what people hold in hand must be found again byte by byte.
create table certificate.paper (
    certificate uuid not null references certificate.certificate on delete cascade,
    edition     int  not null,
    format      text not null,
    sm3         text not null,
    content     bytea not null,
    made_at     timestamptz not null,
    primary key (certificate, edition, format)
);
create index paper_by_digest on certificate.paper (sm3);
alter table certificate.paper enable row level security;
alter table certificate.paper force row level security;
create policy scope on certificate.paper
    using (exists (select 1 from certificate.certificate c where c.id = certificate));

create table certificate.usage (
    id                bigint generated always as identity primary key,
    certificate       uuid not null references certificate.certificate on delete cascade,
    way               text not null,
    account           uuid,
    user_name         text not null,
    organisation      uuid,
    organisation_name text not null,
    purpose           text not null,
    case_id           uuid,
    at                timestamptz not null
);
create index usage_of_certificate on certificate.usage (certificate, id desc);
alter table certificate.usage enable row level security;
alter table certificate.usage force row level security;
create policy scope on certificate.usage
    using (exists (select 1 from certificate.certificate c where c.id = certificate));
