package org.yingshu.ledger.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.ledger.model.PlaceDays;
import org.yingshu.ledger.model.WorkingDays;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of duties, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class DutyQueries {

    /** Beyond, counting would cost more than the number is worth on a screen. */
    private static final int MOST_COUNTED = 200;

    /** Working days are counted up to here; further away nobody counts. */
    private static final int MOST_DAYS = 2500;

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final WordQueries words;
    private final PlaceDays days;
    private final Clock clock;

    DutyQueries(JdbcClient jdbc, FilterClient lists, WordQueries words, PlaceDays days, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    Page<DutyRow> list(DutyFilter filter, @Nullable UUID organisation, @Nullable String after, int size) {
        DutySort sort = DutySort.of(filter.sort());
        DutyConditions conditions =
                DutyConditions.of(filter, organisation, sort.byUrgency(), words.areFrequent(filter.q()));
        List<Object> values = new ArrayList<>(conditions.values());
        String behind = "";
        Cursor cursor = Cursor.parse(after);
        if (cursor != null) {
            behind = " and " + sort.behind(conditions.fromParty());
            values.addAll(sort.values(cursor));
        }
        values.add(size + 1);
        LocalDate today = LocalDate.now(clock);
        List<DutyRow> found = lists.sql("select " + DutyRow.COLUMNS + conditions.from() + " where " + conditions.where()
                        + behind + " order by " + sort.orderBy(conditions.fromParty()) + " limit ?")
                .params(values)
                .query((row, index) -> DutyRow.of(row, (region, day) -> left(region, today, day)))
                .list();
        return Page.of(found, size, row -> sort.cursor(row).toString(), cursor == null ? count(conditions) : null);
    }

    private @Nullable Long count(DutyConditions conditions) {
        List<Object> values = new ArrayList<>(conditions.values());
        values.add(MOST_COUNTED + 1);
        long counted = lists.sql("select count(*) from (select 1" + conditions.from() + " where " + conditions.where()
                        + " limit ?) counted")
                .params(values)
                .query(Long.class)
                .single();
        return counted > MOST_COUNTED ? null : counted;
    }

    /** Working days of the place from today to the day; negative when it is past. */
    int left(String region, LocalDate today, LocalDate day) {
        WorkingDays worked = days.in(region);
        return day.isBefore(today) ? -worked.between(day, today, MOST_DAYS) : worked.between(today, day, MOST_DAYS);
    }

    /** The parts of a duty, which may lie in places that a list of the caller would not begin with. */
    List<DutyRow> parts(UUID duty) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("select " + DutyRow.COLUMNS
                        + " from ledger.duty d where d.parent = ? order by d.urgency, d.due_key, d.id limit 300")
                .param(duty)
                .query((row, index) -> DutyRow.of(row, (region, day) -> left(region, today, day)))
                .list();
    }

    @Nullable
    LocalDate dueOfParent(UUID part) {
        return jdbc.sql("""
                        select parent.due from ledger.duty part join ledger.duty parent on parent.id = part.parent
                        where part.id = ?
                        """)
                .param(part)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    List<UUID> openOfPlan(UUID plan) {
        return jdbc.sql("select id from ledger.duty where plan = ? and open order by ordinal, id")
                .param(plan)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    int openParts(UUID duty) {
        return jdbc.sql("select count(*) from ledger.duty where parent = ? and open")
                .param(duty)
                .query(Integer.class)
                .single();
    }

    /** How many of the caller's duties are in each light: what the inbox says first. */
    Map<String, Long> lights(DutyFilter filter, @Nullable UUID organisation) {
        DutyConditions conditions = DutyConditions.of(filter, organisation, true);
        return lists
                .sql("select d.light, count(*) as n" + conditions.from() + " where " + conditions.where()
                        + " group by d.light")
                .params(conditions.values())
                .query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }

    /** A plan as its duties stand. */
    record PlanRow(UUID id, String title, long total, long open, long late, long closed) {}

    List<PlanRow> plans() {
        return jdbc.sql("""
                        select plan, max(plan_title) as title, count(*) as total,
                            count(*) filter (where open) as open,
                            count(*) filter (where light in ('OVERDUE', 'RED')) as late,
                            count(*) filter (where status = 'STRUCK_OFF') as closed
                        from ledger.duty where parent is null group by plan order by max(id::text) desc limit 200
                        """)
                .query((row, index) -> new PlanRow(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
    }

    /** A unit with the duties it leads. */
    record UnitRow(
            UUID id,
            String name,
            long total,
            long open,
            long overdue,
            long red,
            long amber,
            long closed,
            long onTime) {}

    List<UnitRow> units(@Nullable UUID plan) {
        return jdbc.sql("""
                        select lead, max(lead_name) as name, count(*) as total, count(*) filter (where open) as open,
                            count(*) filter (where light = 'OVERDUE') as overdue, count(*) filter (where light = 'RED') as red,
                            count(*) filter (where light = 'AMBER') as amber,
                            count(*) filter (where status = 'STRUCK_OFF') as closed, count(*) filter (where on_time) as on_time
                        from ledger.duty where lead is not null and (?::uuid is null or plan = ?::uuid) group by lead
                        order by count(*) filter (where light = 'OVERDUE') desc, count(*) filter (where light = 'RED') desc,
                            count(*) desc, lead limit 500
                        """)
                .param(plan)
                .param(plan)
                .query((row, index) -> new UnitRow(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)))
                .list();
    }

    List<String> fields(@Nullable UUID plan) {
        return jdbc.sql("""
                        select field from ledger.duty where field <> '' and (?::uuid is null or plan = ?::uuid)
                        group by field order by min(ordinal) limit 200
                        """)
                .param(plan)
                .param(plan)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
