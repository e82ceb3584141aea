package org.yingshu.bench.server.duty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.bench.server.Accounts;
import org.yingshu.bench.server.Copy;
import org.yingshu.bench.server.Departments;
import org.yingshu.bench.server.Filling;
import org.yingshu.bench.server.Indexes;
import org.yingshu.bench.server.Life;
import org.yingshu.bench.server.RunningClocks;
import org.yingshu.bench.server.Units;
import org.yingshu.bench.server.Units.Unit;
import org.yingshu.clock.model.Ladders;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.DutyCommand.HandDown;
import org.yingshu.ledger.model.DutyLife;

/**
 * {@code Generate DIR ITEMS}: fills an empty data folder with duties, their journal and as many open clocks. The server's
 * own classes decide, chain and count; only the way into the tables is another, COPY.
 */
final class Generate {

    private static final String KIND = "ledger.duty";

    /** One in thirty was handed down yesterday to the units whose accounts work in the benchmark. */
    private static final int FRESH = 30;

    private static final int MONTHS = 25;

    private final Filling filling;
    private final JournalJson json;
    private final JsonStateTable<Duty> table;
    private final RunningClocks clocks;
    private final Units units;
    private final Random random = new Random(1);
    private final LocalDate today;

    @SuppressWarnings("unchecked")
    private Generate(Filling filling) {
        this.filling = filling;
        var server = filling.server();
        json = server.getBean(JournalJson.class);
        table = (JsonStateTable<Duty>)
                server.getBeanProvider(ResolvableType.forClassWithGenerics(JsonStateTable.class, Duty.class))
                        .getObject();
        Clock clock = server.getBean(Clock.class);
        today = LocalDate.now(clock);
        clocks = new RunningClocks(server.getBean(Ladders.class), clock.instant(), random);
        System.out.printf("departments added: %,d%n", Departments.add(filling.owner(), Departments.NAMES));
        units = new Units(filling.owner());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int items = Integer.parseInt(arguments[1]);
        Filling.timed("generated", () -> Filling.of(folder, MONTHS, filling -> new Generate(filling).run(items)));
        Files.writeString(folder.resolve("bench.items"), items + "\n");
    }

    private void run(int items) {
        JdbcTemplate jdbc = filling.owner();
        List<Unit> leads = Staff.make(new Accounts(filling.server()), units);
        var aside = Indexes.aside(
                jdbc,
                List.of("ledger.duty", "ledger.party", "ledger.word", "ledger.pace", "journal.event", "clock.clock"));
        Filling.timed("rows", () -> rows(items, leads));
        Filling.timed("sums", () -> new Sums(jdbc).fill(today));
        filling.finish(aside);
    }

    private void rows(int items, List<Unit> leads) {
        String url = filling.url();
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
        var life = new Life<>(KIND, new DutyLife(), handDown.duty(), json);
        var at = handDown.terms().issuedOn().atTime(8, 0).atZone(WorkCalendar.ZONE);
        life.give(handDown, Act.ofSystem("ledger", at.toInstant()));
        if (worked) {
            new Work(life.state(), today.minusDays(1), random).playOn(life);
        }
        try {
            into.duties().row(into.table().values(life.stored()));
            for (List<@Nullable Object> row : life.rows()) {
                into.events().row(row);
            }
            for (List<Object> row : pace(life)) {
                into.pace().row(row);
            }
            List<@Nullable Object> clock = clocks.of(life.state());
            if (clock != null) {
                into.clocks().row(clock);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last report of each day. */
    private static List<List<Object>> pace(Life<Duty, DutyCommand, DutyEvent> life) {
        var days = new LinkedHashMap<LocalDate, Integer>();
        for (DutyEvent event : life.events()) {
            if (event instanceof DutyEvent.Reported reported) {
                days.put(
                        LocalDate.ofInstant(reported.report().at(), WorkCalendar.ZONE),
                        reported.report().percent());
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        days.forEach((day, percent) -> rows.add(List.of(life.state().id(), day, percent)));
        return rows;
    }
}
