package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yingshu.bench.server.Latencies;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Run;
import org.yingshu.bench.server.Spent;
import org.yingshu.bench.server.Verdict;

/** Fifty items of the packs composed into one bundle, and the answer to guided questions, both through HTTP. */
final class Composing {

    private static final int ITEMS = 50;
    private static final int WARM = 40;
    private static final int ROUNDS = 40;
    private static final double BOUND_COMPOSE_MILLIS = 200;
    private static final double BOUND_ANSWER_MILLIS = 20;

    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            CaseStaff.ITEM,
            Map.of("residential", false, "micro", true, "agent", false, "delivery", "electronic"),
            "start-up",
            Map.of("kind", "limited", "staff", true, "invoice", true));

    private Composing() {}

    static void measure(Run run, Person office) throws SQLException, IOException, InterruptedException {
        List<String> items = new ArrayList<>();
        try (var statement = run.database().createStatement();
                var rows = statement.executeQuery("select code from matter.definition where current and kind = 'ITEM'"
                        + " order by code limit " + ITEMS)) {
            while (rows.next()) {
                items.add(rows.getString(1));
            }
        }
        Map<String, Object> wanted = Map.of("name", "一件事", "items", items, "region", "411000");
        Latencies composed = rounds(run, () -> office.post("/api/matter/compositions", wanted, null));
        Verdict.say("composing %d items: %s", items.size(), composed);
        run.verdict().most("composer on 50 items, p95", composed.at(0.95), BOUND_COMPOSE_MILLIS, "ms");
        for (Map.Entry<String, Map<String, Object>> one : ANSWERS.entrySet()) {
            Map<String, Object> asked = Map.of("region", "411000", "answers", one.getValue(), "items", List.of());
            Latencies answered = rounds(
                    run, () -> office.post("/api/portal/matter/services/" + one.getKey() + "/offer", asked, null));
            Verdict.say("answer for %s: %s", one.getKey(), answered);
            run.verdict().most("guided answer p95, " + one.getKey(), answered.at(0.95), BOUND_ANSWER_MILLIS, "ms");
        }
    }

    private static Latencies rounds(Run run, Calls.Call call) throws IOException, InterruptedException {
        for (int n = 0; n < WARM; n++) {
            call.send();
        }
        var took = new Latencies();
        Spent before = Spent.now(run.server());
        for (int n = 0; n < ROUNDS; n++) {
            long begun = System.nanoTime();
            call.send();
            took.add(System.nanoTime() - begun);
        }
        Verdict.say("processor time each: %s", Spent.now(run.server()).since(before, ROUNDS));
        return took;
    }
}
