-- A name stays taken for a year after the enterprise ended or changed it (企业名称登记管理规定 art. 17 (2), (3)). From when is
-- noted by the register itself, whoever writes; of what ended before this, the day is not known.
alter table directory.enterprise add column ended_on date;

create table directory.former_name (
    id         bigint generated always as identity primary key,
    enterprise uuid not null,
    name       text not null,
    region     text not null,
    until      date not null,
    position   text collate "C" not null generated always as (region || name) stored
);
create index on directory.former_name (position);

create function directory.note_end_and_name() returns trigger language plpgsql as $$
declare
    today date := (now() at time zone 'Asia/Shanghai')::date;
begin
    if new.status in ('REVOKED', 'DEREGISTERED') then
        if old.status not in ('REVOKED', 'DEREGISTERED') then
            new.ended_on := today;
        end if;
    else
        new.ended_on := null;
    end if;
    if new.name <> old.name then
        insert into directory.former_name (enterprise, name, region, until) values (old.id, old.name, old.region, today);
    end if;
    return new;
end
$$;
create trigger note_end_and_name before update of name, status on directory.enterprise
    for each row when (new.name is distinct from old.name or new.status is distinct from old.status)
    execute function directory.note_end_and_name();
