package org.yingshu.matter.trial;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.matter.TrialFiling.Outcome;
import org.yingshu.shared.Ids;

@Repository
class TrialStore {

    private final JdbcClient jdbc;

    TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last trial of an item in a place. */
    record TrialView(
            String subject, String place, boolean passed, String stage, String detail, int millis, Instant triedAt) {}

    void add(String subject, String place, Outcome outcome, int millis) {
        jdbc.sql("""
                        insert into matter.trial (id, subject, place, passed, stage, detail, millis)
                        values (:id, :subject, :place, :passed, :stage, :detail, :millis)
                        """)
                .param("id", Ids.next())
                .param("subject", subject)
                .param("place", place)
                .param("passed", outcome.passed())
                .param("stage", outcome.stage())
                .param("detail", outcome.detail())
                .param("millis", millis)
                .update();
    }

    /** Those that failed first. */
    List<TrialView> last() {
        return jdbc.sql("""
                        select * from (select distinct on (subject, place) subject, place, passed, stage, detail, millis,
                            tried_at from matter.trial order by subject, place, tried_at desc) t
                        order by passed, subject, place
                        """)
                .query((row, n) -> new TrialView(
                        row.getString("subject"),
                        row.getString("place"),
                        row.getBoolean("passed"),
                        row.getString("stage"),
                        row.getString("detail"),
                        row.getInt("millis"),
                        row.getObject("tried_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** A season of trials tells how reliable an item is; older ones tell nothing. */
    void forget() {
        jdbc.sql("delete from matter.trial where tried_at < now() - interval '120 days'")
                .update();
    }
}
