package org.yingshu.plan.compare;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links between tasks of plans of different levels and years (R1.1), each confirmed by a person. */
@Repository
class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the other task is to the plan's own. */
    enum Kind {
        /** of an upper level */
        UPPER,
        /** of an earlier plan of the same place */
        EARLIER
    }

    record Link(
            UUID id,
            UUID plan,
            UUID task,
            UUID otherPlan,
            UUID otherTask,
            String kind,
            float likeness,
            String byName,
            Instant at) {}

    /** The links that lead from a plan or to it. */
    List<Link> of(UUID plan) {
        return jdbc.sql("""
                        select id, plan, task, other_plan, other_task, kind, likeness, by_name, at from plan.link
                        where plan = :plan or other_plan = :plan order by at desc
                        """)
                .param("plan", plan)
                .query(new SimplePropertyRowMapper<>(Link.class))
                .list();
    }

    /** Linking twice is linking once. */
    @Transactional
    void add(String region, Link link) {
        jdbc.sql("""
                        insert into plan.link (id, region, plan, task, other_plan, other_task, kind, likeness, by_name, at)
                        values (:id, :region, :plan, :task, :otherPlan, :otherTask, :kind, :likeness, :by, :at)
                        on conflict (task, other_task) do nothing
                        """)
                .param("id", link.id())
                .param("region", region)
                .param("plan", link.plan())
                .param("task", link.task())
                .param("otherPlan", link.otherPlan())
                .param("otherTask", link.otherTask())
                .param("kind", link.kind())
                .param("likeness", link.likeness())
                .param("by", link.byName())
                .param("at", link.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void remove(UUID plan, UUID id) {
        jdbc.sql("delete from plan.link where id = :id and plan = :plan")
                .param("id", id)
                .param("plan", plan)
                .update();
    }
}
