-- A condition that may be absent is planned anew each time, and without an index where it is not: one account is asked for
-- in words of its own.
create or replace function identity.accounts_for(of_id uuid, of_organisation uuid, of_roles text[], below text)
    returns table (id uuid, login text, name text, organisation uuid, region text)
    language plpgsql
as $$
#variable_conflict use_column
declare
    before text := coalesce(current_setting('yingshu.region', true), '');
begin
    perform set_config('yingshu.region', '*', true);
    if of_id is not null then
        return query select a.id, a.login, a.name, a.organisation, a.region
        from identity.account a
        where a.id = of_id
            and a.state = 'ACTIVE'
            and (of_organisation is null or a.organisation = of_organisation)
            and (of_roles is null or a.roles && of_roles)
            and (below is null or starts_with(a.region, below));
    else
        return query select a.id, a.login, a.name, a.organisation, a.region
        from identity.account a
        where a.state = 'ACTIVE'
            and (of_organisation is null or a.organisation = of_organisation)
            and (of_roles is null or a.roles && of_roles)
            and (below is null or starts_with(a.region, below))
        order by a.login;
    end if;
    perform set_config('yingshu.region', before, true);
end
$$;
