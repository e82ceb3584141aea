package org.yingshu.bench.server;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yingshu.YingshuApplication;
import org.yingshu.bench.server.Units.Unit;
import org.yingshu.clock.model.Ladders;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand.HandDown;
import org.yingshu.shared.scope.CurrentScope;

/**
 * {@code Generate DIR ITEMS}: fills an empty data folder with duties, their journal and as many open clocks. The server's
 * own classes decide, chain and count; only the way into the tables is another, COPY.
 */
final class Generate {

    /** One in thirty was handed down yesterday to the units whose accounts work in the benchmark. */
    private static final int FRESH = 30;

    private final JdbcTemplate jdbc;
    private final String url;
    private final JournalJson json;
    private final JsonStateTable<Duty> table;
    private final RunningClocks clocks;
    private final Units units;
    private final Random random = new Random(1);
    private final LocalDate today;

    @SuppressWarnings("unchecked")
    private Generate(ConfigurableApplicationContext server, JdbcTemplate jdbc, String url) {
        this.jdbc = jdbc;
        this.url = url;
        json = server.getBean(JournalJson.class);
        table = (JsonStateTable<Duty>)
                server.getBeanProvider(ResolvableType.forClassWithGenerics(JsonStateTable.class, Duty.class))
                        .getObject();
        Clock clock = server.getBean(Clock.class);
        today = LocalDate.now(clock);
        clocks = new RunningClocks(server.getBean(Ladders.class), clock.instant(), random);
        System.out.printf("departments added: %,d%n", Departments.add(jdbc));
        units = new Units(jdbc);
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int items = Integer.parseInt(arguments[1]);
        long begun = System.nanoTime();
        try (var server = new SpringApplicationBuilder(YingshuApplication.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=-1",
                        "--yingshu.schedule.enabled=false",
                        "--yingshu.demo.enabled=false",
                        "--yingshu.database.directory=" + folder,
                        "--yingshu.journal.directory=" + folder.resolve("journal"))) {
            String url = server.getBean(HikariDataSource.class).getJdbcUrl();
            var owner = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
            CurrentScope.asSystem(() -> {
                var months = new JdbcTemplate(server.getBean("dataSource", javax.sql.DataSource.class));
                months.execute("select journal.ensure_month((current_date - make_interval(months => ago))::date)"
                        + " from generate_series(0, 25) ago");
                new Generate(server, owner, url).run(server, items);
            });
            Files.writeString(folder.resolve("bench.items"), items + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("generated in %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void run(ConfigurableApplicationContext server, int items) {
        List<Unit> leads = Accounts.make(server, units);
        var aside = Indexes.aside(
                jdbc,
                List.of("ledger.duty", "ledger.party", "ledger.word", "ledger.pace", "journal.event", "clock.clock"));
        timed("rows", () -> rows(items, leads));
        timed("sums", () -> new Sums(jdbc).fill(today));
        timed("indexes", () -> {
            jdbc.execute("alter system set maintenance_work_mem = '512MB'");
            jdbc.execute("select pg_reload_conf()");
            aside.back();
            jdbc.execute("alter system reset maintenance_work_mem");
            jdbc.execute("select pg_reload_conf()");
        });
        timed("vacuum", () -> jdbc.execute("vacuum analyze"));
        System.out.printf(
                "database: %s%n",
                jdbc.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class));
    }

    private void rows(int items, List<Unit> leads) {
        try (var duties = new Copy(url, "ledger.duty", table.names());
                var events = new Copy(url, "journal.event", Life.COLUMNS);
                var pace = new Copy(url, "ledger.pace", List.of("duty", "day", "percent"));
                var running = new Copy(url, "clock.clock", RunningClocks.COLUMNS)) {
            var into = new Tables(table, duties, events, pace, running);
            var plans = new Plans(units, today, random);
            int fresh = Math.min(items / 2, Math.max(8_000, items / FRESH));
            plans.worked(items - fresh, handDown -> add(into, handDown, true));
            plans.fresh(fresh, leads, handDown -> add(into, handDown, false));
            for (int number = (int) running.count(); number < items; number++) {
                running.row(clocks.ofCase(units.place(random), number));
            }
            for (Copy one : List.of(duties, events, pace, running)) {
                one.end();
            }
            System.out.printf(
                    "duties: %,d (%,d not yet signed for); events: %,d; open clocks: %,d%n",
                    duties.count(), fresh, events.count(), running.count());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Tables(JsonStateTable<Duty> table, Copy duties, Copy events, Copy pace, Copy clocks) {}

    private void add(Tables into, HandDown handDown, boolean worked) {
        var life = new Life(handDown.duty(), json);
        var at = handDown.terms().issuedOn().atTime(8, 0).atZone(WorkCalendar.ZONE);
        life.give(handDown, Act.ofSystem("ledger", at.toInstant()));
        if (worked) {
            new Work(life.duty(), today.minusDays(1), random).playOn(life);
        }
        try {
            into.duties().row(into.table().values(life.stored()));
            for (List<@Nullable Object> row : life.rows()) {
                into.events().row(row);
            }
            for (List<Object> row : pace(life)) {
                into.pace().row(row);
            }
            List<@Nullable Object> clock = clocks.of(life.duty());
            if (clock != null) {
                into.clocks().row(clock);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last report of each day. */
    private static List<List<Object>> pace(Life life) {
        var days = new java.util.LinkedHashMap<LocalDate, Integer>();
        life.reports()
                .forEach(one -> days.put(
                        LocalDate.ofInstant(one.report().at(), WorkCalendar.ZONE),
                        one.report().percent()));
        List<List<Object>> rows = new ArrayList<>();
        days.forEach((day, percent) -> rows.add(List.of(life.duty().id(), day, percent)));
        return rows;
    }

    private static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf("%s: %.0f s%n", what, (System.nanoTime() - begun) / 1e9);
    }
}
