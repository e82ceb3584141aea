-- What was ruled, as the journal keeps it: amendments of the calendar, and the settings of ladders.
create table clock.amendment_ruling (
    id      uuid primary key,
    version int   not null,
    head    bytea not null,
    state   jsonb not null
);
create table clock.ladder_ruling (
    id      uuid primary key,
    version int   not null,
    head    bytea not null,
    state   jsonb not null
);
