package org.yingshu.bench.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Pages of the list of duties at a fixed rate: each request is sent at its time, whether or not the last has come. */
final class Lists {

    private static final int A_SECOND = 50;
    private static final double BOUND_MILLIS = 150;
    private static final int DEEPEST = 60;

    /** Somebody who turns the pages of one list. */
    private static final class Reader {

        private final String who;
        private final Person person;
        private final String query;
        private @Nullable String after;
        private int depth;
        private boolean busy;

        Reader(String who, Person person, String query) {
            this.who = who;
            this.person = person;
            this.query = query;
        }

        synchronized boolean begin() {
            boolean free = !busy;
            busy = true;
            return free;
        }

        synchronized void turn(@Nullable String next) {
            busy = false;
            depth = next == null || depth >= DEEPEST ? 0 : depth + 1;
            after = depth == 0 ? null : next;
        }

        String path() {
            return "/api/ledger/duties?size=50" + query + (after == null ? "" : "&after=" + after);
        }
    }

    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, Latencies> byList = new TreeMap<>();
    private final Latencies all = new Latencies();
    private final AtomicInteger failed = new AtomicInteger();

    Lists(Map<String, Person> people, String plan, String lead) {
        LocalDate today = LocalDate.now();
        List<String> queries = List.of(
                "",
                "&sort=due",
                "&sort=-due",
                "&sort=percent",
                "&sort=-percent",
                "&sort=lastReport",
                "&sort=-lastReport&state=open",
                "&state=open",
                "&state=closed&sort=-due",
                "&light=overdue",
                "&light=red&light=overdue&state=open",
                "&light=amber&sort=due",
                "&status=handed-down",
                "&status=in-check",
                "&status=in-check&sort=due",
                "&field=" + encoded("获得电力"),
                "&field=" + encoded("获得电力") + "&light=overdue",
                "&place=4110",
                "&place=4101&light=red",
                "&place=410105&sort=due",
                "&plan=" + plan + "&sort=number",
                "&lead=" + lead,
                "&lead=" + lead + "&state=open&sort=due",
                "&dueFrom=" + today + "&dueTo=" + today.plusDays(30) + "&state=open&sort=due",
                "&q=" + encoded("电子证照"),
                "&q=" + encoded("企业开办专区 第37项"),
                "&q=" + encoded("没有这样的事"),
                "&waits=true",
                "&waits=true&sort=due",
                "&hungUp=true",
                "&continuing=true",
                "&top=true&state=open",
                "&continuing=true&top=true&light=amber&sort=-percent");
        people.forEach((who, person) -> queries.forEach(query -> readers.add(new Reader(who, person, query))));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Requests of the first quarter of the time warm up and are not counted. */
    void run(int seconds, ServerProcess server, Verdict verdict) throws IOException, InterruptedException {
        var random = new Random(7);
        Spent before = Spent.now(server);
        long begun = System.nanoTime();
        int warm = A_SECOND * seconds / 4;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < warm + A_SECOND * seconds; n++) {
                long planned = begun + n * 1_000_000_000L / A_SECOND;
                long wait = planned - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                Reader reader = free(random);
                boolean counted = n >= warm;
                threads.execute(() -> read(reader, planned, counted));
            }
        }
        byList.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().at(0.95)))
                .limit(8)
                .forEach(one -> Verdict.say("%-50s %s", one.getKey(), one.getValue()));
        Verdict.say("%s; %d failed; load %s", all, failed.get(), Processes.load());
        Verdict.say("processor time a page: %s", Spent.now(server).since(before, warm + A_SECOND * seconds));
        verdict.most("list page p95, %d/s".formatted(A_SECOND), all.at(0.95), BOUND_MILLIS, "ms");
        verdict.most("list pages that failed", failed.get(), 1, "");
    }

    private Reader free(Random random) {
        while (true) {
            Reader reader = readers.get(random.nextInt(readers.size()));
            if (reader.begin()) {
                return reader;
            }
        }
    }

    private void read(Reader reader, long planned, boolean counted) {
        try {
            JsonNode page = reader.person.get(reader.path());
            long took = System.nanoTime() - planned;
            JsonNode next = page.get("next");
            reader.turn(next == null || next.isNull() ? null : next.asString());
            if (counted) {
                all.add(took);
                synchronized (byList) {
                    byList.computeIfAbsent(reader.who + " " + reader.query, key -> new Latencies())
                            .add(took);
                }
            }
        } catch (Exception e) {
            failed.incrementAndGet();
            reader.turn(null);
            Verdict.say("failed: %s", String.valueOf(e.getMessage()));
        }
    }
}
