package org.yingshu.ledger.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.ledger.board.BoardFilter.Axis;
import org.yingshu.ledger.board.Counts.Sum;
import org.yingshu.shared.database.FilterClient;

/** Counts, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class BoardQueries {

    static final UUID NOBODY = new UUID(0, 0);

    private final FilterClient lists;

    BoardQueries(FilterClient lists) {
        this.lists = lists;
    }

    /** Counts by field and by place, out of one reading of the rows. */
    record Standing(Map<String, Counts> fields, Map<String, Counts> places, Counts total) {}

    Standing standing(BoardFilter filter) {
        Map<String, Map<String, Sum>> fields = new LinkedHashMap<>();
        Map<String, Map<String, Sum>> places = new LinkedHashMap<>();
        Map<String, Sum> total = new HashMap<>();
        lists.sql("""
                        select grouping(field, region) as axis, coalesce(field, region, '') as key, light, sum(n) as n,
                            sum(percent) as percent
                        from (%s) cells group by grouping sets ((light), (field, light), (region, light)) order by key
                        """.formatted(filter.cells(Axis.FIELD)))
                .params(filter.values())
                .query(row -> {
                    Map<String, Sum> lights =
                            switch (row.getInt("axis")) {
                                case 1 -> fields.computeIfAbsent(row.getString("key"), key -> new HashMap<>());
                                case 2 -> places.computeIfAbsent(row.getString("key"), key -> new HashMap<>());
                                default -> total;
                            };
                    lights.merge(row.getString("light"), sum(row), Sum::plus);
                });
        return new Standing(counted(fields), counted(places), Counts.of(total));
    }

    private static Map<String, Counts> counted(Map<String, Map<String, Sum>> lights) {
        Map<String, Counts> counted = new LinkedHashMap<>();
        lights.forEach((key, sums) -> {
            Counts counts = Counts.of(sums);
            if (counts.total() > 0) {
                counted.put(key, counts);
            }
        });
        return counted;
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(row.getLong("n"), row.getLong("percent"));
    }

    /** Those who lead most of what is late come first. */
    Map<UUID, Counts> units(BoardFilter filter, int most) {
        Map<String, Map<String, Sum>> units = new LinkedHashMap<>();
        lists.sql("""
                        with cells as (%s),
                        worst as (
                            select lead, sum(n) filter (where light = 'OVERDUE') as overdue,
                                sum(n) filter (where light = 'RED') as red, sum(n) as n
                            from cells where lead <> :nobody and light <> 'WITHDRAWN' group by lead having sum(n) > 0
                            order by overdue desc nulls last, red desc nulls last, n desc, lead limit :most)
                        select worst.lead as key, cells.light, sum(cells.n) as n, sum(cells.percent) as percent
                        from worst join cells on cells.lead = worst.lead
                        group by worst.lead, worst.overdue, worst.red, worst.n, cells.light
                        order by worst.overdue desc nulls last, worst.red desc nulls last, worst.n desc, worst.lead
                        """.formatted(filter.cells(Axis.UNIT)))
                .params(filter.values())
                .param("nobody", NOBODY)
                .param("most", most)
                .query(row -> {
                    units.computeIfAbsent(row.getString("key"), key -> new HashMap<>())
                            .merge(row.getString("light"), sum(row), Sum::plus);
                });
        Map<UUID, Counts> counted = new LinkedHashMap<>();
        counted(units).forEach((key, counts) -> counted.put(UUID.fromString(key), counts));
        return counted;
    }

    /** A square of the heat table. */
    record Cell(UUID unit, String field, long total, long open, long overdue) {}

    List<Cell> heat(BoardFilter filter, List<UUID> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return lists.sql("""
                        select lead, field, sum(n) as total,
                            coalesce(sum(n) filter (where light <> 'CLOSED'), 0) as open,
                            coalesce(sum(n) filter (where light = 'OVERDUE'), 0) as overdue
                        from (%s) cells where lead in (:units) and light <> 'WITHDRAWN'
                        group by lead, field having sum(n) > 0 order by field, lead
                        """.formatted(filter.cells(Axis.UNIT_AND_FIELD)))
                .params(filter.values())
                .param("units", units)
                .query((row, index) -> new Cell(
                        row.getObject("lead", UUID.class),
                        row.getString("field"),
                        row.getLong("total"),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }

    List<Counts.Named> plans() {
        BoardFilter none = BoardFilter.NONE;
        Map<String, Map<String, Sum>> plans = new LinkedHashMap<>();
        String cells = none.values().containsKey("unit")
                ? none.cells(Axis.FIELD)
                : "select plan, light, n, percent from ledger.tallied where axis = 2";
        lists.sql("select plan as key, light, sum(n) as n, sum(percent) as percent from (" + cells
                        + ") cells group by plan, light order by max(plan::text) desc")
                .params(none.values())
                .query(row -> {
                    plans.computeIfAbsent(row.getString("key"), key -> new HashMap<>())
                            .merge(row.getString("light"), sum(row), Sum::plus);
                });
        return counted(plans).entrySet().stream()
                .map(plan -> new Counts.Named(plan.getKey(), title(UUID.fromString(plan.getKey())), plan.getValue()))
                .toList();
    }

    private String title(UUID plan) {
        return lists.sql("select plan_title from ledger.duty where plan = ? limit 1")
                .param(plan)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** A duty that a number is about. */
    record Pointed(
            UUID id,
            String title,
            String leadName,
            @Nullable String due,
            int percent) {}

    /** What became overdue since a day, the newest first. */
    List<Pointed> freshlyOverdue(BoardFilter filter, LocalDate since, int most) {
        return lists.sql("""
                        select id, title, lead_name, due, percent from ledger.duty
                        where light = 'OVERDUE' and urgency = 0 and due_key >= :since %s order by due_key desc, id desc limit :most
                        """.formatted(filter.duties()))
                .params(filter.values())
                .param("since", since)
                .param("most", most)
                .query((row, index) -> new Pointed(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("lead_name"),
                        row.getString("due"),
                        row.getInt("percent")))
                .list();
    }
}
