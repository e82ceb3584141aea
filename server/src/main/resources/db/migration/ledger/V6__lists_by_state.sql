-- What a list is most often narrowed to, in the orders of lists.
create index duty_by_status on ledger.duty (status, urgency, due_key, id);
create index duty_by_state on ledger.duty (open, due_key, id);
create index duty_pending on ledger.duty (urgency, due_key, id) where pending;
create index duty_continuing on ledger.duty (urgency, due_key, id) where continuing;
-- A light is an urgency, by which there is an index already.
drop index ledger.duty_by_light;
