-- A unit's list is in the order of urgency whether or not it is narrowed to what is open.
alter table ledger.party drop constraint party_pkey;
alter table ledger.party add primary key (organisation, urgency, due_key, duty) include (open);
