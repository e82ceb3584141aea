-- A file that somebody wants to take in: its rows are checked and wait here until they are applied or given up.
create table directory.import (
    id       uuid primary key,
    kind     text not null,
    file     text not null,
    state    text not null,
    account  uuid not null,
    actor    text not null,
    at       timestamptz not null default now(),
    columns  text[] not null,
    rows     int not null,
    wrong    int not null,
    added    int not null,
    changed  int not null
);
create index on directory.import (account, at desc);

-- Cells with personal numbers are encrypted here, too.
create table directory.import_row (
    import   uuid not null references directory.import on delete cascade,
    line     int not null,
    action   text not null,
    cells    jsonb not null,
    problems jsonb not null,
    primary key (import, line)
);
