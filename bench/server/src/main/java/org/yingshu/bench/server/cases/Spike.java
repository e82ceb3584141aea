package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.yingshu.bench.server.Processes;
import org.yingshu.bench.server.Run;
import org.yingshu.bench.server.Spent;
import org.yingshu.bench.server.Verdict;

/**
 * Lives that begin at their time whether or not those before have ended: 15 a second, then 25, then 35, then 15 again until
 * calls take as long as before the spike.
 */
final class Spike {

    private static final int[] STEPS = {15, 25, 35};
    private static final int BOUND_RECOVERY_SECONDS = 60;
    private static final int WINDOW_SECONDS = 3;

    private final Run run;
    private final Desks desks;
    private final AtomicInteger running = new AtomicInteger();
    private int failed;

    Spike(Run run, Desks desks) {
        this.run = run;
        this.desks = desks;
    }

    void measure(int seconds) throws IOException, InterruptedException {
        Spent before = Spent.now(run.server());
        int begun = 0;
        double level = 0;
        int usual = 0;
        double recovered = -1;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int rate : STEPS) {
                Calls calls = phase(threads, rate, seconds);
                begun += rate * seconds;
                Verdict.say(
                        "%d lives/s for %d s: %s; %d under way, %d failed; load %s",
                        rate, seconds, calls.all(), running.get(), calls.failed(), Processes.load());
                if (rate == STEPS[0]) {
                    level = calls.all().at(0.95);
                    usual = running.get();
                }
            }
            for (int waited = 0; waited < BOUND_RECOVERY_SECONDS && recovered < 0; waited += WINDOW_SECONDS) {
                Calls calls = phase(threads, STEPS[0], WINDOW_SECONDS);
                begun += STEPS[0] * WINDOW_SECONDS;
                double now = calls.all().at(0.95);
                Verdict.say(
                        "%d lives/s again, until %d s after: p95 %.1f ms (before %.1f); %d under way",
                        STEPS[0], waited + WINDOW_SECONDS, now, level, running.get());
                if (now <= level * 1.2 && running.get() <= usual + STEPS[0]) {
                    recovered = waited + WINDOW_SECONDS;
                }
            }
        }
        Verdict.say("processor time a life: %s", Spent.now(run.server()).since(before, begun));
        run.verdict().most("spike 15/25/35: lives that failed", failed, 1, "");
        run.verdict()
                .most(
                        "spike: back to the level before",
                        recovered < 0 ? Double.POSITIVE_INFINITY : recovered,
                        BOUND_RECOVERY_SECONDS,
                        "s");
    }

    private Calls phase(ExecutorService threads, int rate, int seconds) throws InterruptedException {
        Calls calls = new Calls();
        long begun = System.nanoTime();
        for (int n = 0; n < rate * seconds; n++) {
            long planned = begun + n * 1_000_000_000L / rate;
            long wait = planned - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            threads.execute(() -> live(calls, planned));
        }
        return calls;
    }

    private void live(Calls calls, long planned) {
        running.incrementAndGet();
        try {
            new OneLife(calls, desks.asking(), desks.any()).live(planned);
        } catch (IOException | InterruptedException e) {
            calls.fail(e);
            synchronized (this) {
                failed++;
            }
        } finally {
            running.decrementAndGet();
        }
    }
}
