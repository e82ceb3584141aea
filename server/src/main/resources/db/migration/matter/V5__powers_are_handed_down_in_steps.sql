-- A power that is handed down, with what has to be there before it is taken over (R5.17). What the plain list of before holds is
-- carried over when the server starts, so that it has a course, too.
create table matter.power (
    id         uuid primary key,
    version    int   not null,
    head       bytea not null,
    state      jsonb not null,
    item       text  not null,
    from_place text  not null check (from_place ~ '^[0-9]{6}$'),
    to_place   text  not null check (to_place ~ '^[0-9]{6}$')
);
create index power_item on matter.power (item);
alter table matter.power enable row level security;
alter table matter.power force row level security;
-- Who holds which power is public knowledge; only who gives or takes it over writes.
create policy reading on matter.power for select using (true);
create policy scope on matter.power
    using (shared.sees_region(from_place) or shared.sees_region(to_place))
    with check (shared.sees_region(from_place) or shared.sees_region(to_place));
