-- Quality sampling: drawings of certificates, and each certificate that was drawn.
create table certificate.sampling (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    title             text  not null,
    size              int   not null,
    region            text  not null,
    organisations     uuid[] not null,
    organisation_name text  not null,
    open              boolean not null,
    at                timestamptz not null
);
create index sampling_by_time on certificate.sampling (at desc, id desc);
alter table certificate.sampling enable row level security;
alter table certificate.sampling force row level security;
create policy scope on certificate.sampling
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- Which aspects are faulty stands as words with blanks between.
create table certificate.sample (
    id            uuid primary key,
    version       int   not null,
    head          bytea not null,
    state         jsonb not null,
    sampling      uuid  not null,
    place         int   not null,
    certificate   uuid  not null,
    number        text  not null,
    type          text  not null,
    type_name     text  not null,
    issuer        uuid  not null,
    issuer_name   text  not null,
    region        text  not null,
    organisations uuid[] not null,
    status        text  not null,
    faults        text  not null,
    at            timestamptz not null
);
create index sample_by_time on certificate.sample (at desc, id desc);
create unique index sample_by_draw on certificate.sample (sampling, place);
alter table certificate.sample enable row level security;
alter table certificate.sample force row level security;
create policy scope on certificate.sample
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
