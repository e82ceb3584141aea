package org.yingshu.bench.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Pages of lists at a fixed rate: each request is sent at its time, whether or not the last has come. */
public final class Pages {

    private static final int A_SECOND = 50;
    private static final double BOUND_MILLIS = 150;
    private static final int DEEPEST = 60;

    private static final class Reader {

        private final String who;
        private final Person person;
        private final String list;
        private @Nullable String after;
        private int depth;
        private boolean busy;

        Reader(String who, Person person, String list) {
            this.who = who;
            this.person = person;
            this.list = list;
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
            return list + (after == null ? "" : "&after=" + encoded(after));
        }
    }

    private final String what;
    private final List<Reader> readers = new ArrayList<>();
    private final Map<String, Latencies> byList = new TreeMap<>();
    private final Latencies all = new Latencies();
    private final AtomicInteger failed = new AtomicInteger();

    /** @param what the verdict calls them */
    public Pages(String what) {
        this.what = what;
    }

    /** Somebody who turns the pages of a list. */
    public void add(String who, Person person, String list) {
        readers.add(new Reader(who, person, list));
    }

    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** As long before, at half the rate, requests warm up and are not counted. */
    public void run(int seconds, ServerProcess server, Verdict verdict) throws IOException, InterruptedException {
        var random = new Random(7);
        send(random, A_SECOND / 2, seconds, false);
        Spent before = Spent.now(server);
        send(random, A_SECOND, seconds, true);
        byList.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().at(0.95)))
                .limit(8)
                .forEach(one -> Verdict.say("%-70s %s", one.getKey(), one.getValue()));
        Verdict.say("%s; %d failed; load %s", all, failed.get(), Processes.load());
        Verdict.say("processor time a page: %s", Spent.now(server).since(before, A_SECOND * seconds));
        verdict.most("%s p95, %d/s".formatted(what, A_SECOND), all.at(0.95), BOUND_MILLIS, "ms");
        verdict.most(what + " that failed", failed.get(), 1, "");
    }

    private void send(Random random, int aSecond, int seconds, boolean counted) throws InterruptedException {
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < aSecond * seconds; n++) {
                long planned = begun + n * 1_000_000_000L / aSecond;
                long wait = planned - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                Reader reader = free(random);
                threads.execute(() -> read(reader, planned, counted));
            }
        }
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
                    byList.computeIfAbsent(reader.who + " " + reader.list, key -> new Latencies())
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
