package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.ledger.BulletinEvent.Scope;
import org.yingshu.ledger.BulletinFigures.HungUp;
import org.yingshu.ledger.BulletinFigures.Mention;
import org.yingshu.ledger.RecordKind;
import org.yingshu.shared.scope.DataScope;

/** The facts that a bulletin counts, as far as the caller sees them. */
@Component
class FactQueries {

    private static final String IN_SCOPE = """
            starts_with(d.region, :below) and (:plan::uuid is null or d.plan = :plan::uuid) and d.status <> 'WITHDRAWN'
            """;

    private final JdbcClient jdbc;

    FactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Duties that stood on the day: handed down by then, also those finished since. */
    List<DutyFact> duties(Scope scope, LocalDate asOf) {
        return jdbc.sql("""
                        select d.id, d.parent, d.region, d.lead, d.lead_name, d.number, d.title, d.due, d.closed_on, d.on_time,
                            d.arrears
                        from ledger.duty d
                        where %s and (d.state #>> '{terms,issuedOn}')::date <= :asOf
                        """.formatted(IN_SCOPE))
                .param("below", DataScope.below(scope.region()))
                .param("plan", scope.plan())
                .param("asOf", asOf)
                .query((row, index) -> new DutyFact(
                        row.getObject("id", UUID.class),
                        row.getObject("parent", UUID.class),
                        row.getString("region"),
                        row.getObject("lead", UUID.class),
                        row.getString("lead_name"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("on_time", Boolean.class),
                        row.getInt("arrears")))
                .list();
    }

    List<HungUp> hungUp(Scope scope, int most) {
        return jdbc.sql("""
                        select d.id, d.title, d.lead_name, problem ->> 'text' as problem,
                            (problem ->> 'lookAgainOn')::date as look_again
                        from ledger.duty d, jsonb_array_elements(d.state -> 'difficulties') problem
                        where %s and d.hung_up > 0 and d.open and problem ->> 'state' = 'HUNG_UP'
                        order by d.urgency, d.due_key, d.id limit :most
                        """.formatted(IN_SCOPE))
                .param("below", DataScope.below(scope.region()))
                .param("plan", scope.plan())
                .param("most", most)
                .query((row, index) -> new HungUp(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("lead_name"),
                        row.getString("problem"),
                        row.getObject("look_again", LocalDate.class)))
                .list();
    }

    /** Records of the period; of one plan, those that concern one of its duties or no duty at all. */
    List<Mention> mentions(RecordKind kind, Scope scope, LocalDate asOf) {
        return jdbc.sql("""
                        select r.id, (r.state ->> 'on')::date as on_day, r.names, r.title
                        from ledger.record r
                        where r.kind = :kind and r.status <> 'ANNULLED' and starts_with(r.region, :below)
                            and (r.state ->> 'on')::date between :from and :asOf
                            and (:plan::uuid is null or r.duty is null
                                or exists (select from ledger.duty d where d.id = r.duty and d.plan = :plan::uuid))
                        order by on_day, r.id limit 200
                        """)
                .param("kind", kind.name())
                .param("below", DataScope.below(scope.region()))
                .param("from", scope.from())
                .param("asOf", asOf)
                .param("plan", scope.plan())
                .query((row, index) -> new Mention(
                        row.getObject("id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("names"),
                        row.getString("title")))
                .list();
    }
}
