create schema if not exists plan;

-- Whether the reader works in a place below this one: a city may read what its province issued.
create function plan.from_below(region text) returns boolean
    language sql stable parallel safe
    return coalesce(starts_with(current_setting('yingshu.region', true), regexp_replace(region, '(00)+$', '')), false);

-- A file, from its upload on. Its bytes go when it cannot be read: nothing is half-stored.
create table plan.intake (
    id         uuid primary key,
    region     text        not null,
    checksum   text        not null,
    name       text        not null,
    size       bigint      not null,
    content    bytea,
    state      text        not null,
    account    text        not null,
    by_name    text        not null,
    created    timestamptz not null,
    finished   timestamptz,
    edition_of uuid,
    error      text,
    error_zh   text,
    error_en   text
);
-- The same file is the same import, as long as what came of it holds.
create unique index on plan.intake (region, checksum) where state in ('WAITING', 'READING', 'DONE');
create index on plan.intake (created desc);

-- What the engine read: the text by lines, and all elements with their spans.
create table plan.reading (
    intake  uuid primary key references plan.intake on delete cascade,
    region  text   not null,
    lines   text[] not null,
    places  text[],
    reading jsonb  not null
);

create table plan.plan (
    id        uuid primary key,
    version   int         not null,
    head      bytea       not null,
    state     jsonb       not null,
    region    text        not null,
    title     text        not null,
    number    text,
    issuer    text,
    status    text        not null,
    source    uuid        not null,
    family    uuid        not null,
    edition   int         not null,
    master    uuid,
    tasks     int         not null,
    open      int         not null,
    corrected int         not null,
    judged    text        not null,
    dated     text,
    issued_on date
);
create index on plan.plan (family);
create index on plan.plan (master);
create index on plan.plan (source);
create index on plan.plan (region, status);

create table plan.finding (
    plan       uuid  not null references plan.plan,
    no         int   not null,
    region     text  not null,
    rule       text  not null,
    severity   text  not null,
    message    text  not null,
    message_en text  not null,
    subject    text  not null,
    spans      jsonb not null,
    primary key (plan, no)
);

-- Documents that plans cite; number, date and link are completed by hand.
create table plan.basis (
    id     uuid primary key,
    title  text not null unique,
    number text,
    dated  text,
    link   text,
    note   text not null default ''
);
create table plan.citation (
    plan   uuid  not null references plan.plan,
    basis  uuid  not null references plan.basis,
    region text  not null,
    no     int   not null,
    span   jsonb not null,
    primary key (plan, no)
);
create index on plan.citation (basis);

-- A task and the task of an upper or earlier plan on the same subject, confirmed by a person.
create table plan.link (
    id         uuid primary key,
    region     text        not null,
    plan       uuid        not null references plan.plan,
    task       uuid        not null,
    other_plan uuid        not null references plan.plan,
    other_task uuid        not null,
    kind       text        not null,
    likeness   real        not null,
    by_name    text        not null,
    at         timestamptz not null,
    unique (task, other_task)
);
create index on plan.link (plan);
create index on plan.link (other_plan);

-- The office of a place works on all of its plans. A unit, which is bound to its organisation, reads what was issued.
do $$
declare
    name text;
begin
    foreach name in array array['intake', 'reading', 'plan', 'finding', 'citation', 'link'] loop
        execute format('alter table plan.%I enable row level security', name);
        execute format('alter table plan.%I force row level security', name);
        execute format($policy$create policy office on plan.%I
            using (shared.sees_region(region) and shared.sees_one_of('{}'))
            with check (shared.sees_region(region) and shared.sees_one_of('{}'))$policy$, name);
    end loop;
end $$;
create policy issued on plan.plan for select using (
    status = 'ISSUED' and (shared.sees_region(region) or plan.from_below(region)));
create policy issued on plan.reading for select using (
    exists (select from plan.plan p where p.source = intake and p.status = 'ISSUED'));
create policy issued on plan.citation for select using (
    exists (select from plan.plan p where p.id = citation.plan and p.status = 'ISSUED'));
create policy issued on plan.link for select using (
    exists (select from plan.plan p where p.id = link.plan and p.status = 'ISSUED'));
