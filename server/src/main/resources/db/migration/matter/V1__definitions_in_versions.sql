create schema if not exists matter;

-- What can be applied for is public knowledge: every version of every item, bundle, rule … once, by its content.
create table matter.definition (
    id           uuid primary key,
    kind         text        not null check (kind ~ '^[A-Z]+$'),
    code         text        not null check (length(code) between 1 and 120),
    number       int         not null check (number > 0),
    pack         text        not null,
    pack_version text        not null,
    place        text        not null check (place ~ '^[0-9]{6}$'),
    hash         text        not null,
    content      jsonb       not null,
    current      boolean     not null,
    created_at   timestamptz not null default now(),
    created_by   text        not null,
    note         text        not null default '',
    unique (kind, code, number)
);
comment on column matter.definition.pack is 'The pack it came from; empty for what was composed or changed by hand.';
comment on column matter.definition.current is 'New cases take this version; old cases keep theirs.';
create unique index definition_one_current on matter.definition (kind, code) where current;
create index definition_pack on matter.definition (pack) where current;

-- Goes up by one with every change, so that every server knows when to read again.
create table matter.stamp (
    one      boolean primary key default true check (one),
    revision bigint  not null
);
insert into matter.stamp (revision) values (0);

-- Power delegation by list (R5.x): which power of which item is handed down, to whom, under which document.
create table matter.delegation (
    id         uuid primary key,
    item       text        not null,
    from_level text        not null,
    to_place   text        not null check (to_place ~ '^[0-9]{6}$'),
    to_name    text        not null check (length(to_name) between 1 and 200),
    extent     text        not null check (extent in ('WHOLE', 'PART', 'ENTRUSTED')),
    document   text        not null check (length(document) between 1 and 300),
    valid_from date        not null,
    valid_to   date,
    created_by text        not null,
    created_at timestamptz not null default now(),
    check (valid_to is null or valid_to >= valid_from)
);
create index delegation_item on matter.delegation (item, to_place);

-- The robot's trial of every online item: what it filed, and how far it came.
create table matter.trial (
    id       uuid primary key,
    subject  text        not null,
    place    text        not null,
    passed   boolean     not null,
    stage    text        not null,
    detail   text        not null,
    millis   int         not null,
    tried_at timestamptz not null default now()
);
create index trial_subject on matter.trial (subject, tried_at desc);
