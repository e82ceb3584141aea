create schema if not exists hall;

-- Everybody may know of a hall; only those of its place may change it, which the module sees to.
create table hall.hall (
    id         uuid primary key,
    version    int         not null default 1,
    name       text        not null,
    region     text        not null,
    details    jsonb       not null,
    changed_at timestamptz not null,
    unique (region, name)
);

create table hall.booking (
    id           uuid primary key,
    version      int         not null,
    head         bytea       not null,
    state        jsonb       not null,
    hall         uuid        not null references hall.hall,
    region       text        not null,
    code         text        not null unique,
    day          date        not null,
    slot         time,
    phone_digest bytea,
    status       text        not null,
    ticket       text,
    window_number text,
    waiting_since timestamptz,
    called_at    timestamptz
);
create index booking_by_day on hall.booking (hall, day, slot);
create index booking_waiting on hall.booking (hall, day, waiting_since) where status = 'WAITING';
create index booking_by_phone on hall.booking (phone_digest, day) where status = 'BOOKED';
alter table hall.booking enable row level security;
alter table hall.booking force row level security;
create policy booking_scope on hall.booking using (shared.sees_region(region));

-- The last ticket of a day.
create table hall.ticket (
    hall   uuid not null references hall.hall,
    day    date not null,
    number int  not null,
    primary key (hall, day)
);
