package org.yingshu.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.yingshu.bench.server.cases.CaseParts;
import org.yingshu.bench.server.duty.DutyParts;

/** {@code ServerBench JAR DATA SCRIPTS SECONDS PARTS}: the server over generated data, beside its bounds. */
final class ServerBench {

    private static final int PORT = 8131;
    private static final double BOUND_HEAP_MIB = 1024;

    private ServerBench() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        int port = Integer.getInteger("bench.port", PORT);
        System.out.printf(
                "machine   %s%njdk       %s %s%ndate      %s%ndata      %s duties, %s cases%n%n",
                Processes.machine(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                LocalDate.now(),
                count(data.resolve("bench.items")),
                count(data.resolve("bench.cases")));
        var verdict = new Verdict();
        try (var server = new ServerProcess(Path.of(arguments[0]), data, port);
                Connection database = server.database()) {
            var run = new Run(
                    server,
                    database,
                    verdict,
                    Path.of(arguments[2]),
                    new Span(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4])),
                    List.of(arguments[5].split(",")));
            if (run.wants("settle")) {
                run.settle();
            }
            DutyParts.run(run);
            CaseParts.run(run);
            int[] peaks = server.peaks();
            Verdict.say("heap left after a collection, at most: %d MiB", peaks[1]);
            verdict.most("server heap, peak", peaks[0], BOUND_HEAP_MIB + 1, "MiB");
            Verdict.say("load at the end %s", Processes.load());
        }
        System.exit(verdict.missed() ? 1 : 0);
    }

    private static String count(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "no";
    }
}
