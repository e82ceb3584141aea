-- Who called a visitor, so that visits count for staff and not for windows alone.
alter table hall.booking add column called_by uuid;

-- Teams that departments second to a hall, and what they may decide there.
create table hall.team (
    id           uuid primary key,
    version      int   not null,
    head         bytea not null,
    state        jsonb not null,
    hall         uuid  not null references hall.hall,
    region       text  not null,
    organisation uuid  not null,
    from_day     date  not null,
    to_day       date
);
create index team_by_hall on hall.team (hall, from_day);
alter table hall.team enable row level security;
alter table hall.team force row level security;
create policy scope on hall.team using (shared.sees_region(region));

-- Which account sits in which hall, and when: asked with every decision, by whoever decides. Tells no more than the sign
-- on the desk, so it has no row security.
create table hall.member (
    team     uuid not null references hall.team,
    hall     uuid not null,
    account  uuid not null,
    from_day date not null,
    to_day   date,
    primary key (team, account, from_day)
);
create index member_by_account on hall.member (account);
create index member_by_hall on hall.member (hall);

-- What was done with cases at windows and by members of teams: the facts that evaluation counts.
create table hall.deed (
    thing         uuid        not null,
    kind          text        not null,
    item          text        not null default '',
    at            timestamptz not null,
    day           date        not null,
    hall          uuid        not null references hall.hall,
    window_number text,
    team          uuid,
    account       uuid,
    in_hall       boolean     not null,
    organisation  uuid,
    region        text        not null,
    in_time       boolean,
    primary key (thing, kind, item, at)
);
comment on column hall.deed.in_hall is 'Whether the account stood at the window or is of a team; others act from their department.';
comment on column hall.deed.in_time is 'Of decisions: within the promised limit; null where none was promised.';
create index deed_by_hall on hall.deed (hall, day);
alter table hall.deed enable row level security;
alter table hall.deed force row level security;
create policy see on hall.deed for select
    using (shared.sees_region(region) and shared.sees_one_of(array[organisation]));
create policy record on hall.deed for insert with check (true);

-- What the hall's manager notes of a day, with its objection and answer.
create table hall.mark (
    id           uuid primary key,
    version      int   not null,
    head         bytea not null,
    state        jsonb not null,
    hall         uuid  not null references hall.hall,
    region       text  not null,
    organisation uuid,
    account      uuid,
    day          date  not null,
    status       text  not null
);
create index mark_by_hall on hall.mark (hall, day);
alter table hall.mark enable row level security;
alter table hall.mark force row level security;
create policy scope on hall.mark
    using (shared.sees_region(region) and shared.sees_one_of(array[organisation]));

-- By what a hall is appraised: all editions of one hall are one row.
create table hall.standard (
    id      uuid primary key,
    version int   not null,
    head    bytea not null,
    state   jsonb not null,
    hall    uuid  not null references hall.hall,
    region  text  not null
);
alter table hall.standard enable row level security;
alter table hall.standard force row level security;
create policy scope on hall.standard using (shared.sees_region(region));

-- Confirmed periods. A row has everybody's results, so it is for those who see the whole place.
create table hall.appraisal (
    id           uuid primary key,
    version      int   not null,
    head         bytea not null,
    state        jsonb not null,
    hall         uuid  not null references hall.hall,
    region       text  not null,
    organisation uuid,
    period       text  not null,
    ends         date  not null,
    unique (hall, period)
);
alter table hall.appraisal enable row level security;
alter table hall.appraisal force row level security;
create policy scope on hall.appraisal
    using (shared.sees_region(region) and shared.sees_one_of(array[organisation]));
