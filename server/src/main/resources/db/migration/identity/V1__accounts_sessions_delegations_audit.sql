create schema identity;

create table identity.account (
    id            uuid primary key,
    login         text        not null check (login = lower(login)),
    name          text        not null,
    organisation  uuid,
    region        text        not null check (region ~ '^\d{6}$'),
    roles         text[]      not null check (cardinality(roles) > 0),
    state         text        not null check (state in ('ACTIVE', 'LOCKED')),
    must_change   boolean     not null,
    created_at    timestamptz not null,
    signed_in_at  timestamptz,
    version       bigint      not null
);
create unique index account_login on identity.account (login);
create index account_organisation on identity.account (organisation);
create index account_region on identity.account (region, login);
alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy account_scope on identity.account using (shared.sees_region(region));

-- Apart from the account, and for the system's own work alone: no list, no export and no slip in a query can show a hash.
create table identity.secret (
    account    uuid primary key references identity.account,
    hash       text        not null,
    changed_at timestamptz not null,
    ends_at    timestamptz -- of a one-time password
);
alter table identity.secret enable row level security;
alter table identity.secret force row level security;
create policy secret_scope on identity.secret using (current_setting('yingshu.region', true) = '*');

create table identity.delegation (
    id         uuid primary key,
    absent     uuid        not null references identity.account,
    deputy     uuid        not null references identity.account,
    since      date        not null,
    until      date        not null check (until >= since),
    reason     text        not null,
    created_at timestamptz not null,
    ended_at   timestamptz
);
create index delegation_absent on identity.delegation (absent);
create index delegation_deputy on identity.delegation (deputy);
alter table identity.delegation enable row level security;
alter table identity.delegation force row level security;
create policy delegation_scope on identity.delegation using (current_setting('yingshu.region', true) = '*');

-- The token itself is known to the browser alone.
create table identity.session (
    id           uuid primary key,
    token        bytea       not null unique check (length(token) = 32),
    account      uuid        not null references identity.account,
    delegation   uuid references identity.delegation,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at      timestamptz not null,
    address      text        not null,
    device       text        not null
);
create index session_account on identity.session (account);
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy session_scope on identity.session using (current_setting('yingshu.region', true) = '*');

-- The one question of every request. It sets its own scope for as long as it runs, so the connection need
-- not be told one before and after. (A SET clause would do, but only a superuser may write one for a setting of ours.)
create function identity.session_of(hash bytea, today date)
    returns table (id uuid, started_at timestamptz, last_seen_at timestamptz, ends_at timestamptz, account uuid, login text,
        name text, organisation uuid, region text, roles text[], must_change boolean, absent uuid, absent_name text,
        absent_organisation uuid, absent_region text, absent_roles text[])
    language plpgsql rows 1
as $$
#variable_conflict use_column
declare
    before text := coalesce(current_setting('yingshu.region', true), '');
begin
    perform set_config('yingshu.region', '*', true);
    return query select s.id, s.started_at, s.last_seen_at, s.ends_at, a.id, a.login, a.name, a.organisation, a.region, a.roles,
        a.must_change, b.id, b.name, b.organisation, b.region, b.roles
    from identity.session s
    join identity.account a on a.id = s.account and a.state = 'ACTIVE'
    left join identity.delegation d
        on d.id = s.delegation and d.deputy = a.id and d.ended_at is null and session_of.today between d.since and d.until
    left join identity.account b on b.id = d.absent and b.state = 'ACTIVE'
    where s.token = session_of.hash;
    perform set_config('yingshu.region', before, true);
end
$$;

-- What other modules ask: whom to tell, within whatever transaction they are.
create function identity.accounts_for(of_id uuid, of_organisation uuid, of_roles text[], below text)
    returns table (id uuid, login text, name text, organisation uuid, region text)
    language plpgsql
as $$
#variable_conflict use_column
declare
    before text := coalesce(current_setting('yingshu.region', true), '');
begin
    perform set_config('yingshu.region', '*', true);
    return query select a.id, a.login, a.name, a.organisation, a.region
    from identity.account a
    where a.state = 'ACTIVE'
        and (of_id is null or a.id = of_id)
        and (of_organisation is null or a.organisation = of_organisation)
        and (of_roles is null or a.roles && of_roles)
        and (below is null or starts_with(a.region, below))
    order by a.login;
    perform set_config('yingshu.region', before, true);
end
$$;

-- Wrong passwords of a login or of an address. Losing them in a crash costs an attacker's few tries, so no log is kept.
create unlogged table identity.attempt (
    subject  text primary key,
    failures int         not null,
    last_at  timestamptz not null
);

create table identity.audit (
    id      uuid primary key,
    at      timestamptz not null,
    account uuid,
    login   text,
    name    text,
    absent  uuid,
    region  text,
    action  text        not null,
    target  text,
    outcome text        not null check (outcome in ('DONE', 'REFUSED')),
    reason  text,
    address text
);
create index audit_account on identity.audit (account, id desc);
create index audit_login on identity.audit (login, id desc);
alter table identity.audit enable row level security;
alter table identity.audit force row level security;
-- Tries with a login that nobody has belong to no region: every auditor sees them.
create policy audit_scope on identity.audit using (region is null or shared.sees_region(region));

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'identity.audit is only ever added to';
end
$$;
create trigger audit_only_grows before update or delete on identity.audit
    for each statement execute function identity.refuse_change();
create trigger audit_is_not_emptied before truncate on identity.audit
    for each statement execute function identity.refuse_change();
