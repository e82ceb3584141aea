create schema if not exists casework;

-- How things are handled; shared by all cases that began under it, and never changed. Not secret.
create table casework.procedure (
    id        uuid primary key,
    code      text        not null,
    content   jsonb       not null,
    stored_at timestamptz not null default now()
);
-- What a place offers by itself, where the catalogue of matters says nothing.
create table casework.published (
    code       text not null,
    region     text not null,
    procedure  uuid not null references casework.procedure,
    valid_from date not null,
    valid_to   date,
    primary key (code, region, valid_from)
);

create sequence casework.number increment 100;

create table casework.case_file (
    id            uuid primary key,
    version       int         not null,
    head          bytea       not null,
    state         jsonb       not null,
    number        text        not null,
    code          text        not null,
    name          text        not null,
    procedure     uuid        not null,
    region        text        not null,
    accepted_in   text        not null,
    organisations uuid[]      not null,
    subject       uuid        not null,
    applicant     text        not null,
    office        uuid        not null,
    channel       text        not null,
    status        text        not null,
    open          boolean     not null,
    outcome       text,
    follows       uuid,
    submitted_at  timestamptz not null,
    accepted_at   timestamptz,
    decided_at    timestamptz,
    ended_at      timestamptz
) with (fillfactor = 60);
-- None of the columns that change while a case is handled is in an index, so that its row stays on its page.
create unique index case_by_number on casework.case_file (number);
create index case_by_subject on casework.case_file (subject, submitted_at desc, id desc);
create index case_by_place on casework.case_file (region, submitted_at desc, id desc);
create index case_by_applicant on casework.case_file (applicant, submitted_at desc, id desc);
alter table casework.case_file enable row level security;
alter table casework.case_file force row level security;
create policy scope on casework.case_file
    using ((shared.sees_region(region) or shared.sees_region(accepted_in)) and shared.sees_one_of(organisations));

-- Whose turn it is: one row for each thing that somebody has to do now. Small however many cases are stored.
create table casework.task (
    case_id       uuid        not null,
    key           text        not null,
    step          text        not null,
    kind          text        not null,
    name          text        not null,
    organisation  uuid        not null,
    for_applicant boolean     not null,
    number        text        not null,
    code          text        not null,
    title         text        not null,
    applicant     text        not null,
    channel       text        not null,
    region        text        not null,
    accepted_in   text        not null,
    organisations uuid[]      not null,
    since         timestamptz not null,
    due_day       date,
    due_at        timestamptz not null default 'infinity',
    paused        boolean     not null default false,
    claimant      uuid,
    claimant_name text,
    clock         uuid,
    primary key (case_id, key)
) with (fillfactor = 80);
create index task_inbox on casework.task (organisation, due_at, case_id, key);
create index task_by_place on casework.task (region, due_at, case_id, key);
create index task_by_clock on casework.task (clock) where clock is not null;
alter table casework.task enable row level security;
alter table casework.task force row level security;
create policy see on casework.task for select
    using ((shared.sees_region(region) or shared.sees_region(accepted_in)) and shared.sees_one_of(organisations));
create policy change on casework.task for update
    using ((shared.sees_region(region) or shared.sees_region(accepted_in)) and shared.sees_one_of(organisations))
    with check (true);
create policy finish on casework.task for delete
    using ((shared.sees_region(region) or shared.sees_region(accepted_in)) and shared.sees_one_of(organisations));
-- Whoever hands a case on need not see the task afterwards.
create policy begin on casework.task for insert with check (true);

-- What applicants fill in: drafts first, then the form of the case with the same id. Sensitive values are encrypted.
create table casework.form (
    id            uuid primary key,
    version       int         not null default 1,
    state         text        not null check (state in ('DRAFT', 'SUBMITTED')),
    account       uuid,
    subject       uuid        not null,
    code          text        not null,
    region        text        not null,
    organisations uuid[]      not null,
    content       jsonb       not null,
    secret        bytea,
    updated_at    timestamptz not null
);
create index form_drafts on casework.form (subject, updated_at desc) where state = 'DRAFT';
create index form_idle on casework.form (updated_at) where state = 'DRAFT';
alter table casework.form enable row level security;
alter table casework.form force row level security;
create policy scope on casework.form
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- The facts that indicators count: a row for each finished case and for each of its steps.
create table casework.fact (
    case_id       uuid        not null,
    step          text        not null default '',
    kind          text        not null,
    number        text        not null,
    code          text        not null,
    item          text        not null,
    name          text        not null,
    region        text        not null,
    accepted_in   text        not null,
    office        uuid,
    channel       text        not null,
    outcome       text        not null,
    started_at    timestamptz not null,
    ended_at      timestamptz not null,
    day           date        not null,
    steps         int         not null,
    minutes       int         not null,
    paused        int         not null,
    materials     int         not null,
    free          int         not null,
    visits        int         not null,
    cost          numeric     not null,
    supplements   int         not null,
    returns       int         not null,
    in_time       boolean,
    primary key (case_id, step)
);
create index fact_by_day on casework.fact (day, code) where step = '';
comment on column casework.fact.minutes is 'Working time net of pauses, in minutes of office hours.';
comment on column casework.fact.paused is 'Working time in which the clock stood still, in minutes of office hours.';
comment on column casework.fact.free is 'Materials that nobody had to hand in: certificates, shares, promises.';
alter table casework.fact enable row level security;
alter table casework.fact force row level security;
create policy see on casework.fact for select
    using (shared.sees_region(region) or shared.sees_region(accepted_in));
create policy record on casework.fact for insert with check (true);

-- Departments with systems of their own, and the tokens by which they are known.
create table casework.client (
    id           uuid primary key,
    name         text        not null,
    organisation uuid        not null,
    region       text        not null,
    token        bytea       not null unique,
    active       boolean     not null default true,
    made_at      timestamptz not null,
    made_by      text        not null,
    used_at      timestamptz
);

-- What left the course that its procedure draws: transfers, and acceptance by silence.
create table casework.irregular (
    case_id uuid        not null,
    type    text        not null,
    at      timestamptz not null,
    primary key (case_id, type, at)
);
