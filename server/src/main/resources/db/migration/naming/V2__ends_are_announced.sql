-- The last day that the declarer was told of; a name that is kept longer has another, which is told again.
alter table naming.declaration add column told_of date;
create index declaration_to_tell on naming.declaration (until) where status = 'DECLARED' and told_of is distinct from until;
