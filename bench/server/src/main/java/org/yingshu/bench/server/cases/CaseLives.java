package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.yingshu.bench.server.FlowablePeer;
import org.yingshu.bench.server.Processes;
import org.yingshu.bench.server.Run;
import org.yingshu.bench.server.Span;
import org.yingshu.bench.server.Spent;
import org.yingshu.bench.server.Verdict;

/** Whole lives of cases through HTTP, some at a time, each beginning when one before it has ended. */
final class CaseLives {

    private static final double BOUND_A_SECOND = 60;
    private static final double BOUND_MILLIS = 250;
    private static final int REMEMBERED = 20;
    private static final int PACES = 10;

    private final Run run;
    private final Desks desks;
    private final List<UUID> lived = new CopyOnWriteArrayList<>();
    private volatile Calls calls = new Calls();

    CaseLives(Run run, Desks desks) {
        this.run = run;
        this.desks = desks;
    }

    double measure() throws IOException, InterruptedException {
        Span span = run.span();
        Spent before;
        long begun;
        Calls warm = calls;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long stop = System.nanoTime() + span.whole() * 1_000_000_000L;
            for (int worker = 0; worker < FlowablePeer.WORKERS; worker++) {
                threads.execute(() -> work(stop));
            }
            Thread.sleep(Duration.ofSeconds(span.warm()));
            before = Spent.now(run.server());
            begun = System.nanoTime();
            calls = new Calls();
            sayPace(span.counted());
        }
        double rate = calls.ended() / ((System.nanoTime() - begun) / 1e9);
        Spent after = Spent.now(run.server());
        calls.say();
        Verdict.say("all calls: %s; load %s", calls.all(), Processes.load());
        Verdict.say("%,d lives ended, %,d before to warm up", calls.ended(), warm.ended());
        Verdict.say("processor time a life: %s", after.since(before, Math.max(1, calls.ended())));
        run.verdict()
                .least(
                        "case lives of 7 commands, %d at once".formatted(FlowablePeer.WORKERS),
                        rate,
                        BOUND_A_SECOND,
                        "lives/s");
        run.verdict().most("case call p99", calls.all().at(0.99), BOUND_MILLIS, "ms");
        run.verdict().most("case lives that failed", calls.failed() + warm.failed(), 1, "");
        return rate;
    }

    /** A rate that falls or stalls does not hide in the mean. */
    private void sayPace(int seconds) throws InterruptedException {
        var pace = new StringJoiner(" ");
        for (int part = 0; part < PACES; part++) {
            int before = calls.ended();
            Thread.sleep(Duration.ofMillis(seconds * 1000L / PACES));
            pace.add("%.0f".formatted((calls.ended() - before) * (double) PACES / seconds));
        }
        Verdict.say("lives/s in each tenth of the time: %s", pace);
    }

    List<UUID> lived() {
        return lived;
    }

    private void work(long stop) {
        while (System.nanoTime() < stop) {
            Calls now = calls;
            try {
                UUID id = new OneLife(now, desks.asking(), desks.any()).live(System.nanoTime());
                if (lived.size() < REMEMBERED) {
                    lived.add(id);
                }
            } catch (IOException | InterruptedException e) {
                now.fail(e);
            }
        }
    }
}
