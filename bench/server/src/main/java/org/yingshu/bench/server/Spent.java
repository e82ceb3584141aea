package org.yingshu.bench.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** Processor time so far, which tells more than the clock where others work on the machine too. */
public record Spent(Duration server, Duration database, Duration self) {

    public static Spent now(ServerProcess server) throws IOException {
        return new Spent(
                server.spent(),
                server.databaseSpent(),
                Processes.spent(ProcessHandle.current().pid()));
    }

    /** What each of so many took. */
    public String since(Spent before, int count) {
        return String.format(
                Locale.ROOT,
                "server %.2f ms, database %.2f ms, this program %.2f ms",
                millis(before.server, server, count),
                millis(before.database, database, count),
                millis(before.self, self, count));
    }

    private static double millis(Duration from, Duration to, int count) {
        return to.minus(from).toNanos() / 1e6 / count;
    }
}
