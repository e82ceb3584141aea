-- The inspection that an order or a look back follows; the three registers keep one shape.
alter table ledger.supervision_order add inspection uuid;
alter table ledger.record add inspection uuid;
alter table ledger.inspection add inspection uuid;
create index on ledger.supervision_order (inspection) where inspection is not null;
create index on ledger.inspection (inspection) where inspection is not null;
