package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.yingshu.bench.server.Latencies;
import org.yingshu.bench.server.Verdict;

/** How long each kind of call took, and how many lives came to their end or failed. */
final class Calls {

    /** A request and its answer. */
    @FunctionalInterface
    interface Call<T> {

        T send() throws IOException, InterruptedException;
    }

    private final Latencies all = new Latencies();
    private final Map<String, Latencies> byWord = new ConcurrentHashMap<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    <T> T timed(String word, Call<T> call) throws IOException, InterruptedException {
        return timed(word, System.nanoTime(), call);
    }

    /** @param planned when it was to be sent */
    <T> T timed(String word, long planned, Call<T> call) throws IOException, InterruptedException {
        T answer = call.send();
        long took = System.nanoTime() - planned;
        all.add(took);
        byWord.computeIfAbsent(word, key -> new Latencies()).add(took);
        return answer;
    }

    Latencies all() {
        return all;
    }

    int ended() {
        return ended.get();
    }

    int failed() {
        return failed.get();
    }

    void end() {
        ended.incrementAndGet();
    }

    void fail(Exception why) {
        if (failed.incrementAndGet() <= 5) {
            Verdict.say("failed: %s", String.valueOf(why.getMessage()));
        }
    }

    void say() {
        new TreeMap<>(byWord).forEach((word, took) -> Verdict.say("%-14s %s", word, took));
    }
}
