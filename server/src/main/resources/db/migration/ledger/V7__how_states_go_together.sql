-- A light follows from the status and from whether there is an end: taken for independent, a list's length is guessed
-- several times too small, and the wrong index read.
create statistics ledger.duty_states (dependencies, mcv) on open, status, urgency, light, continuing, pending from ledger.duty;
