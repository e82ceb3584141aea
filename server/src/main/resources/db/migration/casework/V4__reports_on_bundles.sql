-- Editions of the report on one-things: what was counted on a day stays as it was told (R5.32).
create table casework.bundle_report (
    id           uuid primary key,
    region       text        not null,
    from_day     date        not null,
    to_day       date        not null,
    as_of        date        not null,
    applications bigint      not null,
    lines        jsonb       not null,
    made_by      text        not null,
    made_at      timestamptz not null
);
create index bundle_report_by_period on casework.bundle_report (region, to_day desc, made_at desc);
alter table casework.bundle_report enable row level security;
alter table casework.bundle_report force row level security;
create policy scope on casework.bundle_report
    using (shared.sees_region(region));
