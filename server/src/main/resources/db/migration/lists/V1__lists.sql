create schema if not exists lists;

-- A list of a place holds in all places below it: people there read it too, though it is not theirs to change.
create function lists.holds_for(region text) returns boolean
    language sql stable parallel safe
    return shared.sees_region(region)
        or coalesce(current_setting('yingshu.region', true) ~ '^[0-9]'
            and starts_with(current_setting('yingshu.region', true), regexp_replace(region, '(00)+$', '')), false);

create table lists.list (
    id          uuid primary key,
    code        text        not null unique check (code ~ '^[a-z][a-z0-9-]{1,62}$'),
    name        text        not null check (length(name) between 1 and 120),
    region      text        not null check (region ~ '^[0-9]{6}$'),
    description text        not null default '',
    created_at  timestamptz not null default now()
);

create table lists.edition (
    id              uuid primary key,
    list            uuid        not null references lists.list,
    number          int         not null check (number > 0),
    status          text        not null check (status in ('DRAFT', 'PUBLISHED')),
    valid_from      date        not null,
    valid_to        date,
    columns         text[]      not null,
    source_document text        not null,
    source_issuer   text        not null,
    source_date     date        not null,
    file            uuid,
    items           int         not null,
    created_by      text        not null,
    created_at      timestamptz not null default now(),
    published_by    text,
    published_at    timestamptz,
    unique (list, number),
    check (valid_to is null or valid_to >= valid_from),
    check ((status = 'PUBLISHED') = (published_at is not null))
);
comment on column lists.edition.columns is 'Heads of the columns beside code, name and validity, in the order of the source.';
create unique index edition_one_draft on lists.edition (list) where status = 'DRAFT';
create unique index edition_one_a_day on lists.edition (list, valid_from) where status = 'PUBLISHED';

create table lists.item (
    edition    uuid  not null references lists.edition on delete cascade,
    position   int   not null,
    code       text  not null check (length(code) between 1 and 64),
    name       text  not null check (length(name) between 1 and 500),
    attributes jsonb not null,
    valid_from date,
    valid_to   date,
    primary key (edition, position),
    unique (edition, code)
);

alter table lists.list enable row level security;
alter table lists.list force row level security;
create policy list_read on lists.list for select using (lists.holds_for(region));
create policy list_write on lists.list using (shared.sees_region(region));

alter table lists.edition enable row level security;
alter table lists.edition force row level security;
create policy edition_read on lists.edition for select using (list in (select id from lists.list));
create policy edition_write on lists.edition
    using (list in (select id from lists.list where shared.sees_region(region)));

alter table lists.item enable row level security;
alter table lists.item force row level security;
create policy item_read on lists.item for select using (edition in (select id from lists.edition));
create policy item_write on lists.item
    using (edition in (select e.id from lists.edition e join lists.list l on l.id = e.list
        where shared.sees_region(l.region)));
