package org.yingshu.ledger.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.ledger.board.Forecast.Outcome;
import org.yingshu.ledger.board.Forecast.Point;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** When duties will be done, from what was reported about them. */
@Component
@Transactional(readOnly = true)
class ForecastQueries {

    /** The most urgent duties of a plan; a forecast of more would be read by nobody. */
    private static final int MOST_DUTIES = 2000;

    private static final int MOST_SHOWN = 100;

    private final FilterClient lists;
    private final Clock clock;

    ForecastQueries(FilterClient lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** A duty, its forecast, and the reports that it rests on. */
    record OfDuty(
            UUID id,
            String title,
            String leadName,
            @Nullable LocalDate due,
            int percent,
            String light,
            Forecast forecast,
            List<Point> reports) {}

    /**
     * @param duties how many open duties were looked at
     * @param expected of them with a forecast
     * @param late of those, after the due date
     */
    record OfPlan(int duties, int expected, int late, int tooFew, int standingStill, List<OfDuty> slips) {}

    OfDuty ofDuty(UUID duty) {
        List<OfDuty> found = read("where d.id = :key", duty);
        if (found.isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return found.get(0);
    }

    OfPlan ofPlan(UUID plan) {
        List<OfDuty> all = read("where d.plan = :key and d.open", plan);
        List<OfDuty> slips = all.stream()
                .filter(one -> one.forecast().slip() != null)
                .sorted(Comparator.comparing((OfDuty one) ->
                                Objects.requireNonNull(one.forecast().slip()))
                        .reversed())
                .toList();
        int late = (int) slips.stream()
                .filter(one -> Objects.requireNonNull(one.forecast().slip()) > 0)
                .count();
        return new OfPlan(
                all.size(),
                count(all, Outcome.EXPECTED),
                late,
                count(all, Outcome.TOO_FEW),
                count(all, Outcome.STANDING_STILL),
                slips.subList(0, Math.min(MOST_SHOWN, slips.size())));
    }

    private static int count(List<OfDuty> all, Outcome outcome) {
        return (int)
                all.stream().filter(one -> one.forecast().outcome() == outcome).count();
    }

    private List<OfDuty> read(String where, UUID key) {
        LocalDate today = LocalDate.now(clock);
        List<OfDuty> found = new ArrayList<>();
        lists.sql("""
                        select d.id, d.title, d.lead_name, d.due, d.percent, d.light,
                            array_agg(p.day::text order by p.day) filter (where p.day is not null) as days,
                            array_agg(p.percent::int order by p.day) filter (where p.day is not null) as percents
                        from (select d.id, d.title, d.lead_name, d.due, d.due_key, d.percent, d.light, d.urgency
                            from ledger.duty d %s order by d.urgency, d.due_key, d.id limit :most) d
                        left join ledger.pace p on p.duty = d.id
                        group by d.id, d.title, d.lead_name, d.due, d.due_key, d.percent, d.light, d.urgency
                        order by d.urgency, d.due_key, d.id
                        """.formatted(where))
                .param("key", key)
                .param("most", MOST_DUTIES)
                .query(row -> {
                    List<Point> reports = new ArrayList<>();
                    if (row.getArray("days") != null) {
                        String[] days = (String[]) row.getArray("days").getArray();
                        Integer[] percents =
                                (Integer[]) row.getArray("percents").getArray();
                        for (int i = 0; i < days.length; i++) {
                            reports.add(new Point(LocalDate.parse(days[i]), percents[i]));
                        }
                    }
                    LocalDate due = row.getObject("due", LocalDate.class);
                    found.add(new OfDuty(
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            row.getString("lead_name"),
                            due,
                            row.getInt("percent"),
                            row.getString("light").toLowerCase(Locale.ROOT),
                            Forecast.of(reports, due, today),
                            reports));
                });
        return found;
    }
}
