create schema if not exists payment;

create table payment.payment_order (
    id            uuid primary key,
    version       int         not null,
    head          bytea       not null,
    state         jsonb       not null,
    module        text        not null,
    subject       uuid        not null,
    payer         uuid        not null,
    title         text        not null,
    amount        numeric     not null check (amount > 0),
    region        text        not null,
    organisations uuid[]      not null,
    status        text        not null,
    ordered_at    timestamptz not null,
    paid_at       timestamptz
);
create index order_by_subject on payment.payment_order (subject, ordered_at);
create index order_by_time on payment.payment_order (ordered_at desc);
alter table payment.payment_order enable row level security;
alter table payment.payment_order force row level security;
create policy scope on payment.payment_order
    using (shared.sees_region(region) and shared.sees_one_of(organisations));
