create schema if not exists market;

-- Listed intermediary services are bought, from the call to the rating (R5.62).
create table market.purchase (
    id            uuid primary key,
    version       int    not null,
    head          bytea  not null,
    state         jsonb  not null,
    service       text   not null,
    title         text   not null,
    region        text   not null,
    organisations uuid[] not null,
    office        boolean not null,
    way           text   not null,
    status        text   not null,
    open          boolean not null,
    deadline      timestamptz not null,
    winner        text,
    price         numeric(14, 2),
    awarded_at    timestamptz,
    delivered_at  timestamptz,
    stars         int check (stars between 1 and 5),
    words         text   not null,
    at            timestamptz not null
);
create index purchase_newest on market.purchase (at desc, id desc);
create index purchase_by_deadline on market.purchase (deadline, id);
create index purchase_by_service on market.purchase (service, at desc);
create index purchase_of_winner on market.purchase (service, winner) where winner is not null;
alter table market.purchase enable row level security;
alter table market.purchase force row level security;
-- The buyer and, once there is one, the winner; what everybody may read is taken out of it by the module.
create policy scope on market.purchase
    using (shared.sees_region(region) and shared.sees_one_of(organisations));

-- A bid is its agency's alone, for ever: not the buyer's, not an office's. What was opened stands in the purchase.
create table market.bid (
    id       uuid primary key,
    version  int     not null,
    head     bytea   not null,
    state    jsonb   not null,
    purchase uuid    not null references market.purchase,
    agency   uuid    not null,
    region   text    not null,
    standing boolean not null,
    at       timestamptz not null,
    unique (purchase, agency)
);
create index bid_of_agency on market.bid (agency, at desc);
alter table market.bid enable row level security;
alter table market.bid force row level security;
create policy own on market.bid
    using (coalesce(
        current_setting('yingshu.region', true) = '*'
            or current_setting('yingshu.organisation', true) = agency::text,
        false));
