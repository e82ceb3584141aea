-- A thing may be of two places: accepted in one, decided in another. Its files are read in both.
create function files.in_reach(regions text[]) returns boolean
    language sql stable parallel safe
    return exists (select from unnest(regions) as region where shared.sees_region(region));

alter table files.file add column regions text[] not null default '{}';
comment on column files.file.regions is 'The places of the thing that it is attached to; none while it waits.';
update files.file set regions = array[region] where region is not null;
-- Not before: without a policy nobody sees a row to update.
drop policy file_scope on files.file;
-- The check on the single place goes with its column.
alter table files.file drop column region;
alter table files.file add constraint file_attached_whole
    check ((subject is null) = (module is null) and (subject is null) = (attached_at is null)
        and (subject is null) = (regions = '{}'));
create policy file_scope on files.file
    using ((subject is not null and files.in_reach(regions) and shared.sees_one_of(organisations))
        or (shared.sees_region(owner_region)
            and (owner_organisation is null or shared.sees_one_of(array[owner_organisation]))));
