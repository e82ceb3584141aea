package org.yingshu.bench.server;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/** How long requests took, all of them kept. */
public final class Latencies {

    private final ReentrantLock turn = new ReentrantLock();
    private long[] nanos = new long[1 << 12];
    private int count;

    public void add(long took) {
        turn.lock();
        try {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
        } finally {
            turn.unlock();
        }
    }

    public int count() {
        return count;
    }

    /** In milliseconds; the largest for 1. */
    public double at(double share) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * count) - 1, 0, count - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f, p95 %.1f, p99 %.1f, max %.1f ms of %,d".formatted(at(0.5), at(0.95), at(0.99), at(1), count);
    }
}
