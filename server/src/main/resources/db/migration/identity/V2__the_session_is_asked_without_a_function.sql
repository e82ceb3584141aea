-- Twice as dear as the question in it, which now stands where it is asked.
drop function identity.session_of(bytea, date);
