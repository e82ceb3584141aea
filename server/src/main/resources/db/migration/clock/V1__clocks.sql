create schema clock;

create table clock.clock (
    id             uuid primary key,
    subject        uuid not null,
    kind           text not null,
    label          text not null,
    region         text not null,
    organisations  uuid[] not null,
    leads_to       text,
    started_at     timestamptz not null,
    state          jsonb not null,
    due_day        date,
    due_at         timestamptz,
    not_before     date,
    light          text not null,
    paused_because text,
    next_change    timestamptz,
    steps          int not null default 0,
    last_step_at   timestamptz,
    closed_at      timestamptz
) with (fillfactor = 85);
create unique index clock_one_open on clock.clock (subject, kind) where closed_at is null;
create index on clock.clock (subject);
create index on clock.clock (next_change) where closed_at is null and next_change is not null;
create index on clock.clock (due_at, id) where closed_at is null;
create index on clock.clock using gin (organisations) where closed_at is null;
alter table clock.clock enable row level security;
alter table clock.clock force row level security;
-- Whoever starts a clock for others need not see it afterwards.
create policy see on clock.clock for select
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
create policy start on clock.clock for insert with check (true);
create policy change on clock.clock for update
    using (shared.sees_region(region) and shared.sees_one_of(organisations)) with check (true);

-- Every change of an end, with its reason.
create table clock.move (
    id         uuid primary key,
    clock      uuid not null,
    at         timestamptz not null,
    cause      text not null,
    reason     text not null,
    before_day date,
    after_day  date,
    amendment  uuid,
    actor      text
);
create index on clock.move (clock, id);
create index on clock.move (amendment, clock) where amendment is not null;
alter table clock.move enable row level security;
alter table clock.move force row level security;
create policy see on clock.move for select
    using (current_setting('yingshu.region', true) = '*'
        or exists (select 1 from clock.clock c where c.id = move.clock));
create policy record on clock.move for insert with check (true);

-- Every step of a ladder that was taken.
create table clock.step (
    id            uuid primary key,
    clock         uuid not null,
    subject       uuid not null,
    kind          text not null,
    label         text not null,
    region        text not null,
    organisations uuid[] not null,
    leads_to      text,
    at            timestamptz not null,
    action        text not null,
    ordinal       int not null,
    due_day       date
);
create index on clock.step (clock, id);
create index on clock.step (id desc);
alter table clock.step enable row level security;
alter table clock.step force row level security;
create policy see on clock.step for select
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
create policy record on clock.step for insert with check (true);

-- Settings of a kind of clock; a kind without a row takes those of the words before its last dot, and all take those of *.
create table clock.ladder (
    kind       text primary key,
    amber      int not null,
    red        int not null,
    remind     boolean not null,
    steps      jsonb not null,
    version    int not null,
    changed_at timestamptz not null,
    changed_by text
);
-- A starting point to be configured, not taken from any text.
insert into clock.ladder (kind, amber, red, remind, steps, version, changed_at) values ('*', 5, 2, true, '[
    {"action": "URGE",      "days": 1,  "recipients": ["owners"]},
    {"action": "SUPERVISE", "days": 5,  "recipients": ["owners", "holders:ledger:supervise"]},
    {"action": "CIRCULATE", "days": 10, "recipients": ["owners", "holders:ledger:supervise", "holders:ledger:bulletin"]},
    {"action": "TALK",      "days": 20, "recipients": ["owners", "holders:ledger:supervise", "holders:ledger:decide"]}
]', 1, now());

-- A holiday notice, or a change of one, for the whole country or one place.
create table clock.amendment (
    id         uuid primary key,
    number     int unique,
    name       text not null,
    reason     text not null,
    source     text not null,
    region     text,
    days       jsonb not null,
    state      text not null,
    made_by    text not null,
    made_at    timestamptz not null,
    issued_by  text,
    issued_at  timestamptz,
    ended_at   timestamptz,
    total      int not null default 0,
    done       int not null default 0,
    outcome    jsonb,
    failure    text
);
