-- A case that was accepted in another place is read and supplemented there, and so is what its form says.
alter table casework.form add column accepted_in text;
comment on column casework.form.accepted_in is 'The place of the window that took it in, where that is not the deciding place.';
update casework.form f set accepted_in = c.accepted_in
from casework.case_file c where c.id = f.id and c.accepted_in <> f.region;
drop policy scope on casework.form;
create policy scope on casework.form
    using ((shared.sees_region(region) or shared.sees_region(accepted_in)) and shared.sees_one_of(organisations));
