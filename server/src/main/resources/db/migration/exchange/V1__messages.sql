create schema if not exists exchange;

-- What departments are told of cases, one row for each case, event and receiver. Written with the event, in its transaction.
create table exchange.message (
    id            uuid primary key,
    case_id       uuid        not null,
    number        text        not null,
    item          text        not null,
    item_name     text        not null,
    event         text        not null,
    what_zh       text        not null,
    what_en       text        not null,
    elements      text[]      not null,
    supervision   boolean     not null,
    applicant     text        not null,
    document      text        not null,
    receiver      text        not null,
    organisation  uuid,
    sender        text        not null,
    organisations uuid[]      not null,
    region        text        not null,
    made_at       timestamptz not null,
    due_at        timestamptz,
    state         text        not null,
    tries         int         not null default 0,
    next_at       timestamptz not null,
    sent_at       timestamptz,
    answered_at   timestamptz,
    receipt       text        not null default '',
    fault         text        not null default '',
    unique (case_id, item, event, receiver)
) with (fillfactor = 80);
create index message_newest on exchange.message (made_at desc, id desc);
create index message_to_fetch on exchange.message (organisation, made_at, id) where state in ('WAITING', 'SENT', 'RETRYING');
create index message_open on exchange.message (next_at) where state in ('WAITING', 'SENT', 'RETRYING', 'STUCK');
alter table exchange.message enable row level security;
alter table exchange.message force row level security;
-- Whoever acts on a case need not see what is told to others of it.
create policy begin on exchange.message for insert with check (true);
create policy see on exchange.message for select
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
create policy change on exchange.message for update
    using (shared.sees_region(region) and shared.sees_one_of(organisations)) with check (true);

-- What was done with a message, and by whom.
create table exchange.act (
    id      uuid primary key,
    message uuid        not null references exchange.message,
    at      timestamptz not null,
    deed    text        not null,
    by_name text        not null,
    text    text        not null
);
create index act_of_message on exchange.act (message, id);
alter table exchange.act enable row level security;
alter table exchange.act force row level security;
create policy scope on exchange.act using (exists (select 1 from exchange.message m where m.id = message));

-- What a supervisor found out about what was decided, under the supervisor's own number.
create table exchange.result (
    id          uuid primary key,
    message     uuid        not null references exchange.message,
    reference   text        not null,
    case_id     uuid        not null,
    finding     text        not null,
    text        text        not null,
    day         date        not null,
    at          timestamptz not null,
    by_name     text        not null,
    unique (message, reference)
);
create index result_of_case on exchange.result (case_id, at);
alter table exchange.result enable row level security;
alter table exchange.result force row level security;
create policy scope on exchange.result using (exists (select 1 from exchange.message m where m.id = message));
