create schema notify;

-- A message belongs to one account and to nobody else: whoever asks, asks for an account's own rows.
create table notify.message (
    id        uuid primary key,
    notice    uuid not null,
    account   uuid not null,
    at        timestamptz not null,
    code      text not null,
    arguments jsonb not null,
    words     text not null,
    leads_to  text,
    read_at   timestamptz,
    unique (account, notice)
);
create index on notify.message (account, id desc);
create index on notify.message (account) where read_at is null;

create table notify.preference (
    account  uuid primary key,
    language text not null,
    email    text,
    phone    text,
    by_email boolean not null,
    by_sms   boolean not null
);

-- What leaves the platform, kept as it was sent.
create table notify.outgoing (
    id       uuid primary key,
    account  uuid not null,
    at       timestamptz not null,
    channel  text not null,
    address  text not null,
    title    text not null,
    text     text not null,
    state    text not null,
    attempts int not null default 0,
    next_try timestamptz not null,
    sent_at  timestamptz,
    via      text,
    failure  text
);
create index on notify.outgoing (next_try) where state = 'WAITING';
create index on notify.outgoing (id desc, channel, state);
