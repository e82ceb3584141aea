-- An agent is asked for thousands of cases and has answered most of them: what is open is found without them.
drop index feedback.invitation_by_subject;
create index invitation_open on feedback.invitation (subject, at desc) where subject is not null and reviewed_at is null;
