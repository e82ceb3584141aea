package org.yingshu.bench.server.duty;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yingshu.bench.server.FlowablePeer;
import org.yingshu.bench.server.Latencies;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Processes;
import org.yingshu.bench.server.ServerProcess;
import org.yingshu.bench.server.Span;
import org.yingshu.bench.server.Spent;
import org.yingshu.bench.server.Uploads;
import org.yingshu.bench.server.Verdict;
import tools.jackson.databind.JsonNode;

/** Whole lives of duties through HTTP: seven commands each, from the signature to the strike-off by the office. */
final class Lives {

    private static final int WORKERS = FlowablePeer.WORKERS;
    private static final double BOUND_A_SECOND = 60;
    private static final double BOUND_MILLIS = 100;

    private record Fresh(UUID id, int version, Person unit, UUID paper) {}

    private final Person office;
    private final Map<UUID, Person> units;
    private final Queue<Fresh> waiting = new ConcurrentLinkedQueue<>();
    private final Latencies all = new Latencies();
    private final Map<String, Latencies> byCommand = new ConcurrentHashMap<>();
    private final List<UUID> lived = new ArrayList<>();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean counting;

    /** @param units by the organisation that they work for */
    Lives(Person office, Map<UUID, Person> units) {
        this.office = office;
        this.units = units;
    }

    /** Takes duties that nobody has signed for, and a paper for each: one upload of each unit, in as many copies. */
    void prepare(Connection database, int most) throws SQLException, IOException, InterruptedException {
        Map<UUID, Queue<UUID>> papers = new HashMap<>();
        for (Map.Entry<UUID, Person> unit : units.entrySet()) {
            String content = "窗口运行数据和办结清单 " + unit.getKey() + "\n";
            papers.put(
                    unit.getKey(), Uploads.of(unit.getValue(), "佐证材料.txt", content, most / units.size() + 1, database));
        }
        try (var query = database.prepareStatement("""
                select id, version, lead from ledger.duty
                where status = 'HANDED_DOWN' and parent is null and version = 1 and lead = any (?) and due > current_date + 60
                    and not exists (select from ledger.duty part where part.parent = duty.id)
                limit ?""")) {
            query.setArray(1, database.createArrayOf("uuid", units.keySet().toArray()));
            query.setInt(2, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID lead = rows.getObject(3, UUID.class);
                    UUID paper = Objects.requireNonNull(papers.get(lead)).poll();
                    if (paper != null) {
                        Person unit = Objects.requireNonNull(units.get(lead));
                        waiting.add(new Fresh(rows.getObject(1, UUID.class), rows.getInt(2), unit, paper));
                    }
                }
            }
        }
        Verdict.say("%,d duties wait to be signed for", waiting.size());
    }

    double run(Span span, ServerProcess server, Verdict verdict) throws IOException, InterruptedException {
        Spent before;
        long begun;
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            long stop = System.nanoTime() + span.whole() * 1_000_000_000L;
            for (int worker = 0; worker < WORKERS; worker++) {
                threads.execute(() -> work(stop));
            }
            Thread.sleep(Duration.ofSeconds(span.warm()));
            before = Spent.now(server);
            begun = System.nanoTime();
            counting = true;
        }
        double rate = ended.get() / ((System.nanoTime() - begun) / 1e9);
        Spent after = Spent.now(server);
        new TreeMap<>(byCommand).forEach((command, took) -> Verdict.say("%-20s %s", command, took));
        Verdict.say("all commands: %s; load %s", all, Processes.load());
        Verdict.say("processor time a life: %s", after.since(before, Math.max(1, ended.get())));
        verdict.least("lives of 7 commands, %d at once".formatted(WORKERS), rate, BOUND_A_SECOND, "lives/s");
        verdict.most("command p99", all.at(0.99), BOUND_MILLIS, "ms");
        return rate;
    }

    List<UUID> lived() {
        return lived;
    }

    private void work(long stop) {
        while (System.nanoTime() < stop) {
            Fresh fresh = waiting.poll();
            if (fresh == null) {
                Verdict.say("no duties are left");
                return;
            }
            try {
                live(fresh);
            } catch (IOException | InterruptedException e) {
                Verdict.say("failed: %s", String.valueOf(e.getMessage()));
                continue;
            }
            if (counting) {
                ended.incrementAndGet();
            }
            synchronized (lived) {
                lived.add(fresh.id());
            }
        }
    }

    private void live(Fresh one) throws IOException, InterruptedException {
        Person unit = one.unit();
        JsonNode duty = command(unit, one, "sign", null, null);
        duty = command(
                unit, one, "name-responsible", duty, Map.of("name", "王建国", "post", "科长", "phone", "0374-2912345"));
        String due = LocalDate.now().plusDays(30).toString();
        duty = command(
                unit,
                one,
                "set-milestones",
                duty,
                Map.of("milestones", List.of(Map.of("title", "形成阶段性成果", "due", due))));
        duty = command(
                unit,
                one,
                "report",
                duty,
                Map.of("text", "新流程全面运行，回访办事企业。", "percent", 60, "figures", List.of(), "evidence", List.of()));
        JsonNode milestones = duty.get("duty").get("milestones");
        String milestone = milestones.get(milestones.size() - 1).get("id").asString();
        List<?> papers = List.of(Map.of("file", one.paper().toString(), "name", "佐证材料.txt"));
        duty = command(
                unit, one, "reach-milestone", duty, Map.of("milestone", milestone, "note", "已形成", "evidence", papers));
        duty = command(
                unit, one, "request-strike-off", duty, Map.of("statement", "目标已达到，佐证材料齐全。", "evidence", List.of()));
        command(
                office,
                one,
                "check",
                duty,
                Map.of("passed", true, "evidenceComplete", true, "targetReached", true, "reason", ""));
    }

    private JsonNode command(Person who, Fresh one, String word, @Nullable JsonNode before, @Nullable Object body)
            throws IOException, InterruptedException {
        int version = before == null ? one.version() : before.get("version").asInt();
        long begun = System.nanoTime();
        JsonNode answer = who.post("/api/ledger/duties/" + one.id() + "/" + word, body, version);
        if (counting) {
            long took = System.nanoTime() - begun;
            all.add(took);
            byCommand.computeIfAbsent(word, key -> new Latencies()).add(took);
        }
        return answer;
    }
}
