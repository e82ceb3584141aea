create schema if not exists ledger;

-- Pairs of neighbouring characters, which find Chinese words of any length by an index.
create function ledger.pairs(words text) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(distinct substr(lower(words), i, 2)), '{}')
            from generate_series(1, length(words) - 1) i
            where substr(words, i, 2) !~ '\s');

create table ledger.duty (
    id            uuid primary key,
    version       int      not null,
    head          bytea    not null,
    state         jsonb    not null,
    plan          uuid     not null,
    plan_title    text     not null,
    ordinal       int      not null,
    number        text     not null,
    field         text     not null,
    title         text     not null,
    strength      text     not null,
    parent        uuid,
    region        text     not null,
    organisations uuid[]   not null,
    lead          uuid,
    lead_name     text     not null,
    responsible   text     not null,
    status        text     not null,
    open          boolean  not null,
    light         text     not null,
    urgency       smallint not null,
    reasons       text[]   not null,
    continuing    boolean  not null,
    due           date,
    due_key       date     not null,
    percent       smallint not null,
    last_report   date,
    report_key    date     not null,
    next_report   date,
    arrears       smallint not null,
    difficulties  smallint not null,
    hung_up       smallint not null,
    pending       boolean  not null,
    closed_on     date,
    on_time       boolean,
    search        text     not null
);
-- The orders of lists; the id makes each place in them one of its own.
create index duty_by_urgency on ledger.duty (urgency, due_key, id);
create index duty_by_place on ledger.duty (region, urgency, due_key, id);
create index duty_by_plan on ledger.duty (plan, ordinal, id);
create index duty_by_lead on ledger.duty (lead, urgency, due_key, id);
create index duty_by_light on ledger.duty (light, due_key, id);
create index duty_by_due on ledger.duty (due_key, id);
create index duty_by_percent on ledger.duty (percent, id);
create index duty_by_report on ledger.duty (report_key, id);
create index duty_by_field on ledger.duty (field, urgency, due_key, id);
create index duty_by_parent on ledger.duty (parent) where parent is not null;
create index duty_hung_up on ledger.duty (urgency, due_key, id) where hung_up > 0;

alter table ledger.duty enable row level security;
alter table ledger.duty force row level security;
create policy scope on ledger.duty
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- Row security lets an index answer only comparisons that cannot leak, which array and text operators are not. So what
-- a unit holds, and what a word is found in, stand in tables of ids: of themselves they tell nothing, and whoever reads
-- the duty behind an id passes through the duty's own row security.
create table ledger.party (
    organisation uuid     not null,
    urgency      smallint not null,
    due_key      date     not null,
    duty         uuid     not null references ledger.duty on delete cascade,
    open         boolean  not null,
    primary key (organisation, open, urgency, due_key, duty)
);
create index party_of_duty on ledger.party (duty);
create table ledger.word (
    duty  uuid primary key references ledger.duty on delete cascade,
    pairs text[] not null
);
create index word_pairs on ledger.word using gin (pairs);

create function ledger.keep_parties() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.organisations is not distinct from new.organisations and old.urgency = new.urgency
            and old.due_key = new.due_key and old.open = new.open then
            return null;
        end if;
        delete from ledger.party where duty = new.id;
    end if;
    insert into ledger.party (organisation, urgency, due_key, duty, open)
    select distinct organisation, new.urgency, new.due_key, new.id, new.open
    from unnest(new.organisations) organisation;
    return null;
end $$;
create trigger parties after insert or update on ledger.duty
    for each row execute function ledger.keep_parties();

create function ledger.keep_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.search = new.search then
            return null;
        end if;
    end if;
    insert into ledger.word (duty, pairs) values (new.id, ledger.pairs(new.search))
    on conflict (duty) do update set pairs = excluded.pairs;
    return null;
end $$;
create trigger words after insert or update on ledger.duty
    for each row execute function ledger.keep_words();
