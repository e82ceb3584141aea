package org.yingshu.ledger.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.ledger.board.Counts.Sum;
import org.yingshu.shared.database.FilterClient;
import org.yingshu.shared.scope.CurrentScope;

/** What has changed: day by day, and since a day. Who sees only its own organisation's duties has no days behind it. */
@Component
@Transactional(readOnly = true)
class TrendQueries {

    private final FilterClient lists;

    TrendQueries(FilterClient lists) {
        this.lists = lists;
    }

    /** @param rebuilt from dates: red and amber are among open */
    record Day(LocalDate day, boolean rebuilt, Counts counts) {}

    /** Of days past; none for whoever sees one unit, see {@link #baseline}. */
    List<Day> trend(BoardFilter filter, LocalDate from) {
        if (CurrentScope.get().organisation() != null) {
            return List.of();
        }
        Map<LocalDate, Map<String, Sum>> days = new LinkedHashMap<>();
        Map<LocalDate, Boolean> rebuilt = new HashMap<>();
        lists.sql("""
                        select day, light, sum(n) as n, sum(coalesce(percent, 0)) as percent,
                            bool_or(percent is null) as rebuilt
                        from ledger.daily where axis = 'place' and day >= :from %s group by day, light order by day
                        """.formatted(new BoardFilter(null, filter.place()).conditions()))
                .params(filter.values())
                .param("from", from)
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    days.computeIfAbsent(day, key -> new HashMap<>())
                            .put(row.getString("light"), new Sum(row.getLong("n"), row.getLong("percent")));
                    rebuilt.merge(day, row.getBoolean("rebuilt"), Boolean::logicalOr);
                });
        List<Day> trend = new ArrayList<>();
        days.forEach((day, lights) -> trend.add(new Day(day, rebuilt.getOrDefault(day, false), Counts.of(lights))));
        return trend;
    }

    /**
     * The recorded day that stands for "since": the last one not after it, or the first there is. What is recorded is for
     * those who see all units of their place; whoever sees one would be shown nothing, after everything was looked at.
     */
    @Nullable
    LocalDate baseline(String axis, LocalDate since) {
        if (CurrentScope.get().organisation() != null) {
            return null;
        }
        return lists.sql("""
                        select coalesce(
                            (select max(day) from ledger.daily where axis = :axis and day <= :since),
                            (select min(day) from ledger.daily where axis = :axis))
                        """)
                .param("axis", axis)
                .param("since", since)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    /**
     * One that has moved.
     *
     * @param overdue how many more are overdue; negative when fewer
     * @param closed how many more are closed
     * @param percent how many points its average has grown; null when the day before was rebuilt
     */
    record Mover(
            String key,
            String name,
            long overdueNow,
            long overdue,
            long closed,
            @Nullable Double percent) {}

    /** Those that moved most, to the worse or to the better. */
    List<Mover> movers(String axis, BoardFilter filter, LocalDate since, int most) {
        if (CurrentScope.get().organisation() != null) {
            return List.of();
        }
        String now =
                switch (axis) {
                    case "unit" ->
                        "select lead::text as key, light, n, percent from ledger.tallied where axis = 5 and lead <> '"
                                + BoardQueries.NOBODY + "'";
                    case "field" -> "select field as key, light, n, percent from ledger.tallied where axis = 6";
                    default -> "select region as key, light, n, percent from ledger.tallied where axis = 6";
                };
        String place = new BoardFilter(null, filter.place()).conditions();
        return lists.sql("""
                        with sides as (
                            select key, light, n, percent, 1 as side from (%s %s) now
                            union all
                            select %s, light, n, percent, -1 from ledger.daily
                            where axis = :axis and day = :since and key <> :nobody %s),
                        moved as (
                            select key, coalesce(sum(n) filter (where light = 'OVERDUE' and side = 1), 0) as overdue_now,
                                coalesce(sum(side * n) filter (where light = 'OVERDUE'), 0) as overdue,
                                coalesce(sum(side * n) filter (where light = 'CLOSED'), 0) as closed,
                                case when bool_or(side = -1 and percent is null) then null
                                    else sum(percent) filter (where side = 1) / nullif(sum(n) filter (where side = 1), 0)
                                        - sum(percent) filter (where side = -1) / nullif(sum(n) filter (where side = -1), 0)
                                end as percent
                            from sides where light <> 'WITHDRAWN' group by key)
                        select key, overdue_now, overdue, closed, round(percent, 1) as percent from moved
                        where overdue <> 0 or closed <> 0
                        order by abs(overdue) desc, abs(closed) desc, key limit :most
                        """.formatted(now, place, axis.equals("place") ? "region" : "key", place))
                .params(filter.values())
                .param("axis", axis)
                .param("since", since)
                .param("nobody", BoardQueries.NOBODY.toString())
                .param("most", most)
                .query((row, index) -> new Mover(
                        row.getString("key"),
                        "",
                        row.getLong("overdue_now"),
                        row.getLong("overdue"),
                        row.getLong("closed"),
                        row.getObject("percent") == null ? null : row.getDouble("percent")))
                .list();
    }

    /** A duty whose report grew or fell since a day. */
    record DutyMover(UUID id, String title, String leadName, int before, int percent) {}

    List<DutyMover> duties(BoardFilter filter, LocalDate since, int most) {
        return lists.sql("""
                        with told as (select distinct duty from ledger.pace where day > :since limit 20000)
                        select id, title, lead_name, percent,
                            coalesce((select p.percent from ledger.pace p where p.duty = id and p.day <= :since
                                order by p.day desc limit 1), 0) as before
                        from ledger.duty join told on told.duty = id where status <> 'WITHDRAWN' %s
                        order by abs(percent - coalesce((select p.percent from ledger.pace p
                            where p.duty = id and p.day <= :since order by p.day desc limit 1), 0)) desc, id limit :most
                        """.formatted(filter.duties()))
                .params(filter.values())
                .param("since", since)
                .param("most", most)
                .query((row, index) -> new DutyMover(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("lead_name"),
                        row.getInt("before"),
                        row.getInt("percent")))
                .list();
    }
}
