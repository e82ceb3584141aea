package org.yingshu.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.plan.ReleaseEvent.Extent;
import org.yingshu.plan.Releases.ReleasedPlan;

/** Plans that are issued and released: whatever else a plan is, it is not found here. */
@Component
public class ReleaseQueries {

    /** More is no page any more. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ReleaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param plan null for all */
    public List<ReleasedPlan> released(@Nullable UUID plan) {
        return jdbc.sql("""
                        select p.id, p.title, p.number, p.issuer, p.region, p.issued_on, r.shown, r.at
                        from plan.release r join plan.plan p on p.id = r.plan
                        where r.shown <> 'NONE' and p.status = 'ISSUED' and (:plan::uuid is null or p.id = :plan::uuid)
                        order by p.issued_on desc, p.id limit :most
                        """)
                .param("plan", plan)
                .param("most", MOST)
                .query((row, index) -> new ReleasedPlan(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("issuer"),
                        row.getString("region"),
                        row.getObject("issued_on", LocalDate.class),
                        Extent.valueOf(row.getString("shown")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
