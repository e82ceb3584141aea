package org.yingshu.directory.leading;

import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yingshu.directory.model.Version;

@Repository
class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID group, LeadingGroup.MeetingDraft draft) {
        bind("""
                        insert into directory.meeting
                            (id, leading_group, held_on, topic, place, chair, attendees, minutes, decisions)
                        values (:id, :group, :heldOn, :topic, :place, :chair, :attendees, :minutes, :decisions)
                        """, id, group, draft).update();
    }

    void update(UUID id, UUID group, int version, LeadingGroup.MeetingDraft draft) {
        Version.check(bind("""
                        update directory.meeting set version = version + 1, held_on = :heldOn, topic = :topic,
                            place = :place, chair = :chair, attendees = :attendees, minutes = :minutes,
                            decisions = :decisions
                        where id = :id and leading_group = :group and version = :version
                        """, id, group, draft).param("version", version).update());
    }

    private StatementSpec bind(String statement, UUID id, UUID group, LeadingGroup.MeetingDraft draft) {
        String[] decisions = draft.decisions() == null
                ? new String[0]
                : draft.decisions().stream().map(String::strip).toArray(String[]::new);
        return jdbc.sql(statement)
                .param("id", id)
                .param("group", group)
                .param("heldOn", draft.heldOn())
                .param("topic", draft.topic().strip())
                .param("place", draft.place(), Types.VARCHAR)
                .param("chair", draft.chair(), Types.VARCHAR)
                .param("attendees", draft.attendees(), Types.VARCHAR)
                .param("minutes", draft.minutes(), Types.VARCHAR)
                .param("decisions", decisions);
    }
}
