create schema if not exists feedback;

-- Where people can rate a service contact: a window, a device, a notice with a code (R7.2).
create table feedback.point (
    id           uuid primary key,
    name         text not null,
    kind         text not null,
    organisation uuid not null,
    organisation_name text not null,
    region       text not null,
    organisations uuid[] not null,
    token        text not null unique,
    active       boolean not null,
    made_by      text not null,
    made_at      timestamptz not null
);
create index point_by_name on feedback.point (organisation_name, name, id);
alter table feedback.point enable row level security;
alter table feedback.point force row level security;
create policy scope on feedback.point
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- One for each service that ended; of each one review is taken.
create table feedback.invitation (
    id                uuid primary key,
    token             text not null unique,
    case_id           uuid not null unique,
    case_number       text not null,
    item              text not null,
    item_name         text not null,
    organisation      uuid not null,
    organisation_name text not null,
    place             text not null,
    subject           uuid,
    region            text not null,
    organisations     uuid[] not null,
    at                timestamptz not null,
    reviewed_at       timestamptz
);
create index invitation_by_subject on feedback.invitation (subject, at desc) where subject is not null;
create index invitation_by_time on feedback.invitation (at);
alter table feedback.invitation enable row level security;
alter table feedback.invitation force row level security;
create policy scope on feedback.invitation
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

create table feedback.review (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    case_id           uuid unique,
    case_number       text  not null,
    item              text  not null,
    item_name         text  not null,
    point             uuid,
    place             text  not null,
    organisation      uuid  not null,
    organisation_name text  not null,
    region            text  not null,
    organisations     uuid[] not null,
    channel           text  not null,
    grade             smallint not null,
    named             boolean not null,
    subject           uuid,
    account           uuid,
    tracking          text  not null unique,
    status            text  not null,
    open              boolean not null,
    branch            text,
    deadline          date,
    words             text  not null,
    at                timestamptz not null,
    closed_at         timestamptz
);
create index review_by_time on feedback.review (at desc, id desc);
create index review_by_place on feedback.review (region, at desc, id desc);
create index review_by_unit on feedback.review (organisation, at desc, id desc);
create index review_open on feedback.review (at, id) where open;
create index review_by_account on feedback.review (account, at desc) where account is not null;
create index review_by_subject on feedback.review (subject, at desc) where subject is not null;
alter table feedback.review enable row level security;
alter table feedback.review force row level security;
create policy scope on feedback.review
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
