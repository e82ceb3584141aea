-- The window that a visitor asked for; any where null.
alter table hall.booking add column asked text;
