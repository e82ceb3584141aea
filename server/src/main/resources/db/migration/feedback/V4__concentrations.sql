-- Bad reviews that came together at an item, a unit or a window, to be put right as a whole (R7.7).
create table feedback.concentration (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    subject           text  not null,
    key               text  not null,
    name              text  not null,
    organisation_name text  not null,
    region            text  not null,
    organisations     uuid[] not null,
    reviews           uuid[] not null,
    supervision_order uuid,
    reply_by          date,
    status            text  not null,
    open              boolean not null,
    at                timestamptz not null
);
create unique index concentration_open on feedback.concentration (key) where open;
create index concentration_by_key on feedback.concentration (key);
create index concentration_by_time on feedback.concentration (at desc, id desc);
create index concentration_by_order on feedback.concentration (supervision_order) where supervision_order is not null;
alter table feedback.concentration enable row level security;
alter table feedback.concentration force row level security;
create policy scope on feedback.concentration
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
