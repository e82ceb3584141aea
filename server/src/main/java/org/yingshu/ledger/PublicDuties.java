package org.yingshu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What may be told of a plan's duties to everybody: how far each is, in words for the public. Neither reasons, persons and
 * reports nor the lights of the office are among it: a duty is late to the public when its date is over, and not before.
 * Parts that units gave to each other are their own affair. Whoever asks decides which plans may be told of, and in which
 * scope it is asked.
 */
@Component
public class PublicDuties {

    /** More is no page any more. */
    private static final int MOST = 2000;

    private static final String STATE = """
            case when status = 'STRUCK_OFF' then 'DONE'
                when due < :today then 'LATE'
                when continuing then 'CONTINUING'
                else 'UNDER_WAY' end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far a duty is, as the public is told. */
    public enum State {
        DONE,
        UNDER_WAY,
        LATE,
        CONTINUING
    }

    /** @param field the special plan they belong to; empty where the plan has none */
    public record Progress(UUID plan, String field, int total, int closed, int overdue, int continuing) {}

    public record PublicDuty(
            String number,
            String field,
            String title,
            String lead,
            @Nullable LocalDate due,
            State state) {}

    /** By plan, each in the order of its fields. */
    public Map<UUID, List<Progress>> progress(Collection<UUID> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select plan, field, count(*) as total, count(*) filter (where state = 'DONE') as closed,
                            count(*) filter (where state = 'LATE') as overdue,
                            count(*) filter (where state = 'CONTINUING') as continuing
                        from (select plan, field, ordinal, %s as state from ledger.duty
                            where plan in (:plans) and parent is null and status <> 'WITHDRAWN') duties
                        group by plan, field order by plan, min(ordinal)
                        """.formatted(STATE))
                .param("today", LocalDate.now(clock))
                .param("plans", plans)
                .query((row, index) -> new Progress(
                        row.getObject("plan", UUID.class),
                        row.getString("field"),
                        row.getInt("total"),
                        row.getInt("closed"),
                        row.getInt("overdue"),
                        row.getInt("continuing")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Progress::plan));
    }

    /** In the order of the plan. */
    public List<PublicDuty> duties(UUID plan) {
        return jdbc.sql("""
                        select number, field, title, lead_name, due, %s as state from ledger.duty
                        where plan = :plan and parent is null and status <> 'WITHDRAWN' order by ordinal, id limit :most
                        """.formatted(STATE))
                .param("today", LocalDate.now(clock))
                .param("plan", plan)
                .param("most", MOST)
                .query((row, index) -> new PublicDuty(
                        row.getString("number"),
                        row.getString("field"),
                        row.getString("title"),
                        row.getString("lead_name"),
                        row.getObject("due", LocalDate.class),
                        State.valueOf(row.getString("state"))))
                .list();
    }
}
