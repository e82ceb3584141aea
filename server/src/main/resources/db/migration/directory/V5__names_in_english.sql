-- What readers of English see; empty where nobody has written it, then the Chinese name stands.
alter table directory.region add name_en text not null default '';
alter table directory.organisation add name_en text not null default '';
alter table directory.organisation_group add name_en text not null default '';
alter table directory.leading_group add name_en text not null default '';
