-- What is rare among a million cases is not looked for among all of them: one item's cases, those that ended before they
-- were accepted, and those of the channels that few take. The last two are written to by hardly any case.
create index case_by_item on casework.case_file (code, submitted_at desc, id desc);
create index case_ended_early on casework.case_file (status, submitted_at desc, id desc)
    where not open and status <> 'FINISHED';
create index case_by_rare_channel on casework.case_file (channel, submitted_at desc, id desc)
    where channel not in ('WEB', 'PHONE', 'WINDOW');
