-- Sums that have come to nothing are looked for after each folding, and are hardly ever there.
create index tally_empty on ledger.tally (axis) where n = 0 and percent = 0;
