-- The platform seals some types with their issue; the others wait for the issuer's people.
alter table certificate.type add column sealed_at_issue boolean not null default false;
