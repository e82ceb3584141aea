create table directory.leading_group (
    id         uuid primary key,
    version    int not null default 1,
    name       text not null,
    kind       text not null,
    region     text not null,
    office     uuid references directory.organisation,
    purpose    text,
    basis      text,
    valid_from date,
    valid_to   date,
    search     text not null,
    check (valid_to >= valid_from)
);

create table directory.leading_group_member (
    id            uuid primary key,
    leading_group uuid not null references directory.leading_group on delete cascade,
    role          text not null,
    organisation  uuid references directory.organisation,
    person        text,
    post          text,
    valid_from    date,
    valid_to      date,
    check (organisation is not null or person is not null),
    check (valid_to >= valid_from)
);
create index on directory.leading_group_member (leading_group);

create table directory.meeting (
    id            uuid primary key,
    version       int not null default 1,
    leading_group uuid not null references directory.leading_group on delete cascade,
    held_on       date not null,
    topic         text not null,
    place         text,
    chair         text,
    attendees     text,
    minutes       text,
    decisions     text[] not null default '{}'
);
create index on directory.meeting (leading_group, held_on desc);
