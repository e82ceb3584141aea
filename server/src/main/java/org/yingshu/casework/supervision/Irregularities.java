package org.yingshu.casework.supervision;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.CaseEvent;

/** Notes what leaves the course that its procedure draws, in the transaction in which it does. */
@Repository
class Irregularities {

    private final JdbcClient jdbc;

    Irregularities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CaseEvent.Transferred event) {
        note(event.caseId(), "TRANSFERRED", event.at());
    }

    @EventListener
    void on(CaseEvent.Accepted event) {
        if (event.deemed()) {
            note(event.caseId(), "DEEMED_ACCEPTED", event.at());
        }
    }

    private void note(UUID caseId, String type, Instant at) {
        jdbc.sql("insert into casework.irregular (case_id, type, at) values (:case, :type, :at) on conflict do nothing")
                .param("case", caseId)
                .param("type", type)
                .param("at", Timestamp.from(at))
                .update();
    }
}
