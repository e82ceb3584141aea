package org.yingshu.ledger.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.model.Light;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import tools.jackson.databind.json.JsonMapper;

/** Duties along time: what is due when, how a plan is worked off, and how its duties lie beside each other. */
@Component
@Transactional(readOnly = true)
class CourseQueries {

    static final int MOST_BARS = 500;

    private final FilterClient lists;
    private final JsonMapper json;

    CourseQueries(FilterClient lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    /** How many are due, how many of them are not closed, and of those how many are overdue. */
    record DueDay(LocalDate day, long total, long open, long overdue) {}

    List<DueDay> calendar(BoardFilter filter, YearMonth month) {
        return lists.sql("""
                        select due_key, count(*) as total, count(*) filter (where open) as open,
                            count(*) filter (where light = 'OVERDUE') as overdue
                        from ledger.duty
                        where due_key >= :from and due_key <= :to and status <> 'WITHDRAWN' %s
                        group by due_key order by due_key
                        """.formatted(filter.duties()))
                .params(filter.values())
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query((row, index) -> new DueDay(
                        row.getObject(1, LocalDate.class),
                        row.getLong("total"),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }

    /** Up to and with a day: how many were due, and how many were closed. */
    record BurnDay(LocalDate day, long due, long closed) {}

    /** @param undated duties without a due date: no pace can be asked of them */
    record BurnUp(LocalDate from, long total, long undated, List<BurnDay> days) {}

    BurnUp burnUp(UUID plan) {
        LocalDate from = issuedOn(plan);
        long[] totals = lists.sql("""
                        select count(*), count(*) filter (where due is null) from ledger.duty
                        where plan = ? and status <> 'WITHDRAWN'
                        """)
                .param(plan)
                .query((row, index) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
        List<BurnDay> days = lists.sql("""
                        with duties as (select due, closed_on from ledger.duty where plan = ? and status <> 'WITHDRAWN'),
                        days as (
                            select due as day, 1 as due, 0 as closed from duties where due is not null
                            union all select closed_on, 0, 1 from duties where closed_on is not null)
                        select day, sum(sum(due)) over (order by day), sum(sum(closed)) over (order by day)
                        from days group by day order by day
                        """)
                .param(plan)
                .query((row, index) -> new BurnDay(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)))
                .list();
        return new BurnUp(from, totals[0], totals[1], days);
    }

    private LocalDate issuedOn(UUID plan) {
        return lists.sql(
                        "select (state #>> '{terms,issuedOn}')::date from ledger.duty where plan = ? order by ordinal limit 1")
                .param(plan)
                .query((row, index) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** A duty between its start and its end. */
    record Bar(
            UUID id,
            String number,
            String title,
            String field,
            String leadName,
            LocalDate start,
            @Nullable LocalDate due,
            @Nullable LocalDate closedOn,
            Light light,
            int percent,
            List<Milestone> milestones) {}

    /** @param more there are more than are shown */
    record Timeline(List<Bar> bars, boolean more) {}

    /** The duties that the plan itself sets, by field; their parts stand on the page of each. */
    Timeline timeline(UUID plan, @Nullable String field) {
        var sql = lists.sql("""
                        select id, number, title, field, lead_name, (state #>> '{terms,issuedOn}')::date as start, due,
                            closed_on, light, percent, coalesce(state -> 'milestones', '[]') as milestones
                        from ledger.duty
                        where plan = :plan and parent is null and status <> 'WITHDRAWN' %s
                        order by min(ordinal) over (partition by field), ordinal, id limit :most
                        """.formatted(field == null || field.isEmpty() ? "" : "and field = :field"))
                .param("plan", plan)
                .param("most", MOST_BARS + 1);
        if (field != null && !field.isEmpty()) {
            sql = sql.param("field", field);
        }
        List<Bar> bars = sql.query((row, index) -> new Bar(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("field"),
                        row.getString("lead_name"),
                        row.getObject("start", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        Light.valueOf(row.getString("light")),
                        row.getInt("percent"),
                        Arrays.asList(json.readValue(row.getString("milestones"), Milestone[].class))))
                .list();
        boolean more = bars.size() > MOST_BARS;
        return new Timeline(more ? bars.subList(0, MOST_BARS) : bars, more);
    }
}
