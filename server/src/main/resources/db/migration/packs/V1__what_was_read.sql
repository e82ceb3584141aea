create schema if not exists packs;

-- The last reading of every pack, with its faults. Packs are public knowledge, so no row belongs to anybody.
create table packs.reading (
    pack   text  primary key,
    hash   text  not null,
    report jsonb not null
);
