package org.yingshu.clock.calendar;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.clock.Light;
import org.yingshu.clock.Term;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.model.ClockState;
import org.yingshu.clock.model.ClockStore;
import org.yingshu.clock.model.Edition;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.clock.model.Moves;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.shared.Ids;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

/**
 * One million open clocks in the database, and an amendment of the calendar that moves most of them; the bound is a
 * minute on two cores. Arguments: JDBC URL of a scratch database, user, password, number of clocks.
 */
final class RecountAMillion {

    private static final int BOUND_SECONDS = 60;
    private static final List<String> LIMITS = List.of("3工作日", "10工作日", "20工作日", "60工作日", "30日", "3个月", "48小时");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-04-20T01:00:00Z"), WorkCalendar.ZONE);

    private RecountAMillion() {}

    public static void main(String[] arguments) throws Exception {
        int clocks = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1_000_000;
        var pool = new HikariDataSource();
        pool.setJdbcUrl(arguments[0]);
        pool.setUsername(arguments[1]);
        pool.setPassword(arguments[2]);
        pool.setConnectionInitSql(
                "select set_config('yingshu.region', '*', false), set_config('yingshu.organisation', '*', false)");
        prepare(pool);
        try (pool;
                var beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(DataSource.class, () -> pool);
            beans.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
            beans.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
            beans.registerBean(Clock.class, () -> NOW);
            beans.registerBean(
                    TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(pool)));
            beans.register(
                    ClockStore.class, Moves.class, Ladders.class, Calendars.class, AmendmentStore.class, Recount.class);
            beans.refresh();
            CurrentScope.asSystem(() -> {
                // COPY does not go through row security.
                new JdbcTemplate(pool).execute("alter table clock.clock no force row level security");
                timed("generated and stored %,d clocks".formatted(clocks), () -> fill(pool, beans, clocks));
                new JdbcTemplate(pool).execute("alter table clock.clock force row level security");
                new JdbcTemplate(pool).execute("vacuum analyze clock.clock");
                measure(beans);
            });
        }
    }

    private static void prepare(DataSource pool) throws Exception {
        var jdbc = new JdbcTemplate(pool);
        jdbc.execute("drop schema if exists clock cascade");
        jdbc.execute("drop schema if exists shared cascade");
        jdbc.execute("drop table if exists event_publication");
        for (String script : List.of("__root/V1__scope_and_events.sql", "clock/V1__clocks.sql")) {
            jdbc.execute(new ClassPathResource("db/migration/" + script).getContentAsString(StandardCharsets.UTF_8));
        }
    }

    private static void measure(AnnotationConfigApplicationContext beans) {
        AmendmentStore store = beans.getBean(AmendmentStore.class);
        Recount recount = beans.getBean(Recount.class);
        Calendars calendars = beans.getBean(Calendars.class);
        var amendment = new StoredAmendment(
                Ids.next(),
                null,
                "劳动节提前放假一天",
                "国务院办公厅变更劳动节放假安排",
                "",
                null,
                List.of(new NoticeDay(LocalDate.of(2026, 4, 28), true, "劳动节", "")),
                AmendmentState.DRAFT,
                "bench",
                NOW.instant(),
                null,
                null,
                null,
                0,
                0,
                null,
                null);
        store.add(amendment);
        Edition tried = calendars.current().with(null, amendment.notices());
        timed("preview", () -> print(recount.run(amendment, tried, false, done -> {}, () -> true)));
        store.issue(amendment.id(), "bench", NOW.instant());
        Duration took = timed(
                "recount", () -> print(recount.run(amendment, calendars.current(), true, done -> {}, () -> true)));
        System.out.printf("bound %d s: %s%n", BOUND_SECONDS, took.toSeconds() < BOUND_SECONDS ? "kept" : "NOT kept");
    }

    private static void print(Outcome outcome) {
        System.out.printf("  %,d move (%,d later, %,d earlier)%n", outcome.moved(), outcome.later(), outcome.earlier());
    }

    private static Duration timed(String what, Runnable work) {
        long begun = System.nanoTime();
        Duration before = processorTime();
        work.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%s: %.1f s, of which %.1f s of processor time in this process%n",
                what, took.toMillis() / 1000.0, processorTime().minus(before).toMillis() / 1000.0);
        return took;
    }

    private static void fill(DataSource pool, AnnotationConfigApplicationContext beans, int clocks) {
        Ladder ladder = beans.getBean(Ladders.class).all().of("bench.case.finish");
        JsonMapper json = beans.getBean(JsonMapper.class);
        WorkCalendar calendar = Edition.of(List.of()).calendar("410000");
        var random = new Random(1);
        Instant first = Instant.parse("2026-03-28T01:00:00Z");
        try (Connection connection = pool.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var rows = new StringBuilder();
            for (int made = 1; made <= clocks; made++) {
                Instant start = first.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 31)));
                String limit = LIMITS.get(random.nextInt(LIMITS.size()));
                ClockState state = ClockState.of(start, Term.within(Limit.parse(limit)), List.of());
                OpenClock clock = new OpenClock(
                                Ids.next(),
                                Ids.next(),
                                "bench.case.finish",
                                "办件" + made,
                                "41" + (1000 + random.nextInt(18) * 100 + random.nextInt(9)),
                                List.of(new UUID(0, random.nextInt(3000))),
                                null,
                                state,
                                null,
                                null,
                                null,
                                Light.GREEN,
                                null,
                                null,
                                0,
                                null)
                        .counted(state, calendar, ladder, NOW.instant());
                rows.append(clock.id())
                        .append('\t')
                        .append(clock.subject())
                        .append('\t')
                        .append(clock.kind())
                        .append('\t')
                        .append(clock.label())
                        .append('\t')
                        .append(clock.region())
                        .append("\t{")
                        .append(clock.organisations().getFirst())
                        .append("}\t")
                        .append(start)
                        .append('\t')
                        .append(json.writeValueAsString(state))
                        .append('\t')
                        .append(clock.dueDay())
                        .append('\t')
                        .append(clock.dueAt())
                        .append('\t')
                        .append(clock.light().word())
                        .append('\t')
                        .append(clock.nextChange() == null ? "\\N" : clock.nextChange())
                        .append('\n');
                if (made % 20_000 == 0 || made == clocks) {
                    copy.copyIn(
                            "copy clock.clock (id, subject, kind, label, region, organisations, started_at, state, due_day,"
                                    + " due_at, light, next_change) from stdin",
                            new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
                    rows.setLength(0);
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
