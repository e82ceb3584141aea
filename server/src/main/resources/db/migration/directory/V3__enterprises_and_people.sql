create table directory.enterprise (
    id              uuid primary key,
    version         int not null default 1,
    credit_code     text not null unique,
    name            text not null,
    region          text not null,
    industry        text,
    scale           text,
    status          text not null,
    founded_on      date,
    representative  text,
    address         text,
    phone_encrypted bytea,
    phone_masked    text,
    source          text not null,
    search          text not null,
    position        text collate "C" not null generated always as (region || name) stored
);
create index on directory.enterprise (position, id);
create index on directory.enterprise using gin (search gin_trgm_ops);

-- Personal numbers stand here encrypted (AES-GCM), with a keyed digest to find a number again and a mask to show.
create table directory.person (
    id                  uuid primary key,
    version             int not null default 1,
    name                text not null,
    region              text not null,
    citizen_id_encrypted bytea not null,
    citizen_id_digest   bytea not null unique,
    citizen_id_masked   text not null,
    phone_encrypted     bytea,
    phone_masked        text,
    employer            text,
    source              text not null,
    search              text not null,
    position            text collate "C" not null generated always as (region || name) stored
);
create index on directory.person (position, id);
create index on directory.person using gin (search gin_trgm_ops);
