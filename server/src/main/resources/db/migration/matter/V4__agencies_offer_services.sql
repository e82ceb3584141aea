-- Bodies that offer intermediary services of the list, with the charge and the credit that they publish (R5.62).
create table matter.agency (
    id            uuid primary key,
    service       text        not null,
    name          text        not null check (length(name) between 1 and 200),
    code          text        not null check (code ~ '^[0-9A-Z]{18}$'),
    region        text        not null check (region ~ '^[0-9]{6}$'),
    charge        text        not null,
    credit        text        not null,
    credit_source text        not null,
    credit_on     date,
    valid_from    date        not null,
    valid_to      date,
    created_by    text        not null,
    created_at    timestamptz not null default now()
);
create unique index agency_once on matter.agency (service, code) where valid_to is null;
