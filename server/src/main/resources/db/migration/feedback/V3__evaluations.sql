-- The yearly evaluation of a place's work with reviews. It is for all units of the place, so its row names none.
create table feedback.evaluation (
    id        uuid primary key,
    version   int   not null,
    head      bytea not null,
    state     jsonb not null,
    year      int   not null,
    region    text  not null,
    published boolean not null,
    unique (year, region)
);
alter table feedback.evaluation enable row level security;
alter table feedback.evaluation force row level security;
create policy scope on feedback.evaluation
    using (shared.sees_region(region));
