-- A window of another place that took a case in hands its certificate over, and so reads it as the issuer does.
alter table certificate.certificate add column counter uuid;
alter table certificate.certificate add column counter_region text;
comment on column certificate.certificate.counter is 'The window of another place that hands it over; null where it is none.';
drop policy scope on certificate.certificate;
create policy scope on certificate.certificate
    using (shared.sees_region(region) and shared.sees_one_of(organisations)
        or counter is not null and shared.sees_region(counter_region) and shared.sees_one_of(array[counter]));
create or replace function certificate.keep_words() returns trigger language plpgsql as $$
begin
    insert into certificate.word (certificate, pairs)
    values (new.id, certificate.pairs(new.type_name || ' ' || new.holder_name || ' ' || new.issuer_name || ' '
        || coalesce(new.paper_number, '')));
    insert into certificate.party (organisation, at, certificate)
    select distinct organisation, new.at, new.id
    from unnest(new.organisations || array_remove(array[new.counter], null)) organisation;
    return null;
end $$;

-- A holder lets one officer look at a certificate once. The code is a digest; who looked is told to the holder.
create table certificate.authorisation (
    id           uuid primary key,
    certificate  uuid not null references certificate.certificate on delete cascade,
    code         bytea not null unique,
    account      uuid not null,
    purpose      text not null,
    what         text not null,
    ends_at      timestamptz not null,
    used_at      timestamptz,
    used_by      text,
    used_account uuid
);
create index authorisation_of_certificate on certificate.authorisation (certificate, account, id desc);
alter table certificate.authorisation enable row level security;
alter table certificate.authorisation force row level security;
create policy scope on certificate.authorisation
    using (exists (select 1 from certificate.certificate c where c.id = certificate));
