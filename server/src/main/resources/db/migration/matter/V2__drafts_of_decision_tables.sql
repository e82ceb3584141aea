-- A table that an item's keeper changes, until it is published as the table's next version.
create table matter.rule_draft (
    id         uuid primary key,
    version    int         not null,
    head       bytea       not null,
    state      jsonb       not null,
    item       text        not null,
    rule       text        not null,
    region     text        not null,
    status     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null
);
create index rule_draft_newest on matter.rule_draft (changed_at desc, id);
alter table matter.rule_draft enable row level security;
alter table matter.rule_draft force row level security;
create policy scope on matter.rule_draft using (shared.sees_region(region));
