create schema directory;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

-- No row security here: who and where everybody is, everybody who is signed in may know. Personal numbers are encrypted.

-- What a region code stood for, in one row a period; both days included, null where not known or still in force.
create table directory.region (
    id         uuid primary key,
    code       text not null check (code ~ '^\d{6}$'),
    name       text not null,
    short_name text not null,
    level      text not null,
    parent     text,
    valid_from date,
    valid_to   date,
    source     text not null,
    search     text not null,
    check (valid_to >= valid_from),
    exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table directory.region_change (
    id          uuid primary key,
    kind        text not null,
    effective   date not null,
    before_ids  uuid[] not null,
    after_ids   uuid[] not null,
    source      text not null,
    recorded_at timestamptz not null default now(),
    recorded_by text not null
);

create table directory.organisation (
    id          uuid primary key,
    version     int not null default 1,
    name        text not null,
    short_name  text not null,
    region      text not null,
    level       text not null,
    kind        text not null,
    rank        text not null,
    parent      uuid references directory.organisation,
    credit_code text unique,
    address     text,
    duties      text,
    valid_from  date,
    valid_to    date,
    source      text not null,
    search      text not null,
    position    text collate "C" not null generated always as (region || rank || name) stored,
    check (valid_to >= valid_from)
);
create unique index on directory.organisation (region, name) where valid_to is null;
create index on directory.organisation (position, id);
create index on directory.organisation (name);
create index on directory.organisation (parent);
create index on directory.organisation using gin (search gin_trgm_ops);

-- Other names, each with the days on which it is used.
create table directory.organisation_name (
    id           uuid primary key,
    organisation uuid not null references directory.organisation on delete cascade,
    name         text not null,
    kind         text not null,
    valid_from   date,
    valid_to     date,
    check (valid_to >= valid_from)
);
create index on directory.organisation_name (name);
create index on directory.organisation_name (organisation);

create table directory.post (
    id           uuid primary key,
    organisation uuid not null references directory.organisation on delete cascade,
    title        text not null,
    holder       text,
    duties       text,
    valid_from   date,
    valid_to     date,
    check (valid_to >= valid_from)
);
create index on directory.post (organisation);

-- A name for several bodies: by rule (kinds, levels, endings below the region that asks), by name, or both.
create table directory.organisation_group (
    id      uuid primary key,
    version int not null default 1,
    name    text not null,
    region  text not null,
    kinds   text[] not null default '{}',
    levels  text[] not null default '{}',
    endings text[] not null default '{}',
    note    text,
    source  text not null,
    search  text not null,
    unique (region, name)
);
create table directory.group_member (
    id                 uuid primary key,
    organisation_group uuid not null references directory.organisation_group on delete cascade,
    organisation       uuid not null references directory.organisation,
    valid_from         date,
    valid_to           date,
    check (valid_to >= valid_from)
);
create index on directory.group_member (organisation_group);
create index on directory.group_member (organisation);

-- Which data came with the platform and were taken in, so that they are taken in once.
create table directory.loaded (
    name text primary key,
    at   timestamptz not null default now()
);

-- Who changed what in the directory; never deleted.
create table directory.change (
    id      uuid primary key,
    subject uuid not null,
    kind    text not null,
    at      timestamptz not null,
    account uuid,
    actor   text not null,
    detail  jsonb not null
);
create index on directory.change (subject, at);
