-- Lists over many places, the newest first; and of what is under way, which is little beside what has ended. A case is
-- open until its end: of its other columns that change none is in an index.
create index case_by_time on casework.case_file (submitted_at desc, id desc);
create index case_open on casework.case_file (submitted_at desc, id desc) where open;

-- Row security lets an index answer only comparisons that cannot leak, so who has a part in a case stands beside: of
-- itself it tells nothing, and whoever reads the case behind an id passes through its row security.
create table casework.party (
    organisation uuid        not null,
    at           timestamptz not null,
    case_id      uuid        not null,
    primary key (organisation, at, case_id)
);
insert into casework.party (organisation, at, case_id)
select distinct organisation, f.submitted_at, f.id from casework.case_file f, unnest(f.organisations) organisation;

create function casework.keep_parties() returns trigger language plpgsql as $$
begin
    insert into casework.party (organisation, at, case_id)
    select distinct organisation, new.submitted_at, new.id from unnest(new.organisations) organisation
    on conflict do nothing;
    return null;
end $$;
create trigger parties after insert on casework.case_file
    for each row execute function casework.keep_parties();
-- Whoever gave a case to another office has still had a part in it; row security says whether it is still seen.
create trigger further_parties after update on casework.case_file
    for each row when (old.organisations is distinct from new.organisations) execute function casework.keep_parties();
