package org.yingshu.bench.server.duty;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.yingshu.bench.server.Latencies;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Verdict;
import tools.jackson.databind.JsonNode;

/** The leader's screen: what the server takes to answer what it has not answered lately, and the browser to paint it. */
final class Cockpit {

    private static final double BOUND_ANSWER_MILLIS = 200;
    private static final double BOUND_PAINT_MILLIS = 1000;

    private final Path scripts;
    private final Person leader;
    private final int port;

    Cockpit(Path scripts, Person leader, int port) {
        this.scripts = scripts;
        this.leader = leader;
        this.port = port;
    }

    /** Each place is asked for once in a round, and an answer is kept for twenty seconds. */
    void answers(Person office, Person unit, int rounds, Verdict verdict) throws IOException, InterruptedException {
        leader.get("/api/ledger/cockpit");
        Thread.sleep(21_000);
        var whole = new Latencies();
        var all = new Latencies();
        for (int round = 0; round < rounds; round++) {
            long first = timed(leader, "");
            whole.add(first);
            all.add(first);
            for (JsonNode place : leader.get("/api/ledger/cockpit").get("places")) {
                String code = place.get("code").asString();
                if (code.endsWith("00") && !code.endsWith("0000")) {
                    all.add(timed(leader, "?place=" + code.substring(0, 4)));
                }
            }
            all.add(timed(office, ""));
            all.add(timed(unit, ""));
            if (round + 1 < rounds) {
                Thread.sleep(21_000);
            }
        }
        Verdict.say("whole province: %s", whole);
        Verdict.say("with cities, an office, a unit: %s", all);
        verdict.most("cockpit, slowest answer", all.at(1), BOUND_ANSWER_MILLIS, "ms");
    }

    private static long timed(Person person, String query) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        person.get("/api/ledger/cockpit" + query);
        return System.nanoTime() - begun;
    }

    /** The script prints the first contentful paint and when the numbers stood, in milliseconds, and opens it five times. */
    void paint(Verdict verdict) throws IOException, InterruptedException {
        Thread.sleep(21_000);
        List<String> command =
                new ArrayList<>(List.of("node", scripts.resolve("cockpit.mjs").toString()));
        command.add("http://localhost:" + port + "/cockpit");
        for (Map.Entry<String, String> cookie : leader.cookies().entrySet()) {
            command.add(cookie.getKey() + "=" + cookie.getValue());
        }
        Process browser = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<double[]> paints = new ArrayList<>();
        try (var lines = browser.inputReader()) {
            lines.lines().forEach(line -> {
                String[] numbers = line.split(" ");
                paints.add(new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])});
            });
        }
        if (!browser.waitFor(60, TimeUnit.SECONDS) || browser.exitValue() != 0 || paints.isEmpty()) {
            Verdict.say("no browser: the first paint was not measured");
            return;
        }
        paints.forEach(one -> Verdict.say("first paint %.0f ms, numbers %.0f ms", one[0], one[1]));
        paints.sort((one, other) -> Double.compare(one[0], other[0]));
        verdict.most("cockpit, first paint (median)", paints.get(paints.size() / 2)[0], BOUND_PAINT_MILLIS, "ms");
        paints.sort((one, other) -> Double.compare(one[1], other[1]));
        verdict.most("cockpit, numbers there (median)", paints.get(paints.size() / 2)[1], BOUND_PAINT_MILLIS, "ms");
    }
}
