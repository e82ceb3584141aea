package org.yingshu.bench.server.duty;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Processes;
import org.yingshu.bench.server.Run;
import org.yingshu.bench.server.Spent;
import org.yingshu.bench.server.Verdict;
import tools.jackson.databind.JsonNode;

/** An amendment of the country's calendar is issued, and all open clocks are counted anew while the server serves on. */
final class Amending {

    private static final double BOUND_SECONDS = 60;
    private static final int ENOUGH_SECONDS = 600;

    private final Person office;

    /** @param office of the province, for a city's cannot amend the country's calendar */
    Amending(Person office) {
        this.office = office;
    }

    /** Another Tuesday off at each run over the same data, so that clocks move each time. */
    void run(Run run) throws SQLException, IOException, InterruptedException {
        long amendments = run.number("select count(*) from clock.amendment");
        long open = run.number("select count(*) from clock.clock where closed_at is null");
        LocalDate day = LocalDate.now()
                .plusDays(2)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
                .plusWeeks(amendments);
        JsonNode draft = office.post(
                "/api/clock/amendments",
                Map.of(
                        "name",
                        "临时调休 " + day,
                        "reason",
                        "国务院办公厅变更放假安排",
                        "source",
                        "bench",
                        "days",
                        List.of(Map.of("date", day.toString(), "off", true, "name", "调休"))),
                null);
        String path = "/api/clock/amendments/" + draft.get("id").asString();
        long begun = System.nanoTime();
        Spent before = Spent.now(run.server());
        office.post(path + "/issue", null, null);
        JsonNode state = office.get(path);
        while (!state.get("state").asString().equals("APPLIED")
                && System.nanoTime() - begun < ENOUGH_SECONDS * 1_000_000_000L) {
            Thread.sleep(250);
            state = office.get(path);
        }
        double took = (System.nanoTime() - begun) / 1e9;
        long moved = state.get("outcome").get("moved").asLong();
        Verdict.say(
                "%,d open clocks, %,d counted anew, %,d moved",
                open, state.get("total").asLong(), moved);
        Verdict.say("processor time: %s; load %s", Spent.now(run.server()).since(before, 1), Processes.load());
        run.verdict().most("recount of all open clocks", took, BOUND_SECONDS, "s");
    }
}
