create table feedback.consultation (
    id                uuid primary key,
    version           int   not null,
    head              bytea not null,
    state             jsonb not null,
    title             text  not null,
    region            text  not null,
    organisations     uuid[] not null,
    organisation_name text  not null,
    status            text  not null,
    open              boolean not null,
    published         boolean not null,
    account           uuid,
    tracking          text  not null unique,
    words             text  not null,
    at                timestamptz not null,
    answered_at       timestamptz
);
create index consultation_by_time on feedback.consultation (at desc, id desc);
create index consultation_by_account on feedback.consultation (account, at desc) where account is not null;
create index consultation_published on feedback.consultation (answered_at desc) where published;
alter table feedback.consultation enable row level security;
alter table feedback.consultation force row level security;
create policy scope on feedback.consultation
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
