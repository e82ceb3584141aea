create table certificate.survey (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    year              int   not null,
    organisation_name text  not null,
    region            text  not null,
    organisations     uuid[] not null,
    status            text  not null,
    due               date  not null,
    rows              int   not null
);
create index survey_by_year on certificate.survey (year desc, organisation_name, id);
alter table certificate.survey enable row level security;
alter table certificate.survey force row level security;
create policy scope on certificate.survey
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

create table certificate.proposal (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    organisation_name text  not null,
    region            text  not null,
    organisations     uuid[] not null,
    item              text  not null,
    item_name         text  not null,
    material          text  not null,
    material_name     text  not null,
    replaced_by       text  not null,
    source            text  not null,
    source_name       text  not null,
    volume            int   not null,
    status            text  not null,
    edition           int   not null,
    remark            text  not null
);
create index proposal_by_volume on certificate.proposal (volume desc, id);
create index proposal_by_item on certificate.proposal (item) where status = 'LISTED';
-- One material of one item of a place is proposed once at a time.
create unique index proposal_once on certificate.proposal (region, item, material)
    where status in ('PROPOSED', 'ACCEPTED', 'LISTED');
alter table certificate.proposal enable row level security;
alter table certificate.proposal force row level security;
create policy scope on certificate.proposal
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

create table certificate.backlog (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    type              text  not null,
    type_name         text  not null,
    organisation      uuid  not null,
    organisation_name text  not null,
    region            text  not null,
    organisations     uuid[] not null,
    listed_on         date  not null,
    expected          int,
    open              boolean not null
);
create index backlog_by_day on certificate.backlog (listed_on desc, id);
alter table certificate.backlog enable row level security;
alter table certificate.backlog force row level security;
create policy scope on certificate.backlog
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
