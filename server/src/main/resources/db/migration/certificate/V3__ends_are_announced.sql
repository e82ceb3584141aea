-- That a holder was told of an end; a certificate that is prolonged has another end, which is told again.
create table certificate.end_notice (
    certificate uuid        not null references certificate.certificate on delete cascade,
    valid_to    date        not null,
    told_at     timestamptz not null default now(),
    primary key (certificate, valid_to)
);
