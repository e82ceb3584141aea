create schema if not exists files;

create table files.file (
    id                 uuid primary key,
    name               text        not null check (length(name) between 1 and 200),
    type               text        not null,
    content            text        not null,
    size               bigint      not null check (size > 0),
    sm3                text        not null check (sm3 ~ '^[0-9a-f]{64}$'),
    stored_at          timestamptz not null default now(),
    owner              uuid,
    owner_name         text        not null,
    owner_organisation uuid,
    owner_region       text        not null,
    module             text,
    subject            uuid,
    attached_at        timestamptz,
    region             text,
    organisations      uuid[]      not null default '{}',
    check ((subject is null) = (module is null) and (subject is null) = (attached_at is null)
        and (subject is null) = (region is null))
);
comment on table files.file is 'What people attached; the bytes lie on disk under sm3.';
comment on column files.file.owner is 'The account that uploaded it; null for what the platform wrote by itself.';
comment on column files.file.subject is 'The thing of the module that it is attached to; null while it waits.';
comment on column files.file.organisations is 'Those with a part in the thing, as its module said.';

create index file_by_sm3 on files.file (sm3);
create index file_by_subject on files.file (module, subject, id) where subject is not null;
create index file_waiting on files.file (stored_at) where subject is null;

alter table files.file enable row level security;
alter table files.file force row level security;

-- Either whoever may see the thing, or the uploader's side. That of the uploader's colleagues only the uploader sees a
-- file that waits, the queries say: row security knows no accounts.
create policy file_scope on files.file
    using ((subject is not null and shared.sees_region(region) and shared.sees_one_of(organisations))
        or (shared.sees_region(owner_region)
            and (owner_organisation is null or shared.sees_one_of(array[owner_organisation]))));
