-- What was decided about a special step of an item: kept on a basis, under review, or cancelled from a day on (R5.16).
create table matter.clearing (
    id        uuid primary key,
    version   int   not null,
    head      bytea not null,
    state     jsonb not null,
    item      text  not null,
    step      text  not null,
    region    text  not null,
    status    text  not null,
    cancelled date,
    unique (item, step)
);
alter table matter.clearing enable row level security;
alter table matter.clearing force row level security;
-- Which steps a service has is public knowledge, like the catalogue; only its keeper writes.
create policy reading on matter.clearing for select using (true);
create policy scope on matter.clearing using (shared.sees_region(region)) with check (shared.sees_region(region));
