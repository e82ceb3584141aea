create schema if not exists journal;

-- Every act on every thing that has a life, by month. The payload is json, not jsonb: the hash is over its very text.
create table journal.event (
    seq          bigint generated always as identity,
    stream       uuid        not null,
    version      int         not null,
    kind         text        not null,
    type         text        not null,
    at           timestamptz not null,
    actor        text        not null,
    actor_name   text        not null,
    organisation text,
    absent       text,
    payload      json        not null,
    previous     bytea       not null,
    hash         bytea       not null,
    primary key (stream, version, at)
) partition by range (at);
create index on journal.event (seq);
create index on journal.event (actor, at desc);
create table journal.event_before_or_after partition of journal.event default;

create function journal.ensure_month(day date) returns void language plpgsql as $$
declare
    first date := date_trunc('month', day);
    name  text := 'event_' || to_char(first, 'YYYY_MM');
begin
    if to_regclass('journal.' || name) is null then
        execute format('create table journal.%I partition of journal.event for values from (%L) to (%L)',
            name, first::timestamp at time zone 'Asia/Shanghai', (first + interval '1 month')::timestamp at time zone 'Asia/Shanghai');
    end if;
exception
    -- Events that were written ahead stay where they are; another server may have been first.
    when check_violation or duplicate_table then null;
end $$;

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is only ever added to';
end $$;
create trigger only_added before update or delete on journal.event
    for each row execute function journal.refuse_change();
create trigger never_emptied before truncate on journal.event
    for each statement execute function journal.refuse_change();

create table journal.checkpoint (
    number    bigint      not null primary key,
    after_seq bigint      not null,
    to_seq    bigint      not null,
    events    bigint      not null,
    root      bytea       not null,
    previous  bytea       not null,
    at        timestamptz not null,
    hash      bytea       not null,
    key       bytea       not null,
    signature bytea       not null
);
create trigger only_added before update or delete on journal.checkpoint
    for each row execute function journal.refuse_change();

-- What a key asked for, so that asking twice does it once.
create table journal.request (
    account     text        not null,
    key         uuid        not null,
    fingerprint bytea       not null,
    stream      uuid        not null,
    version     int         not null,
    at          timestamptz not null,
    primary key (account, key)
);
create index on journal.request (at);

-- Whoever may see a thing may see its history: the thing's module asks first. Work without a scope sees nothing.
alter table journal.event enable row level security;
alter table journal.event force row level security;
create policy in_some_scope on journal.event
    using (coalesce(current_setting('yingshu.region', true), '-') not in ('', '-'));
