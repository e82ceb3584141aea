package org.yingshu.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What processes and the machine have spent. */
public final class Processes {

    private Processes() {}

    /** Processor time of one process. */
    public static Duration spent(long pid) {
        return spent(ProcessHandle.of(pid).stream());
    }

    /** Processor time of a process and of those that it started and that still run. */
    public static Duration spentWithChildren(long pid) {
        return spent(ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())));
    }

    private static Duration spent(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "?";
        }
    }

    public static String machine() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            String model = lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("?");
            return "%d cores (%s), load %s".formatted(Runtime.getRuntime().availableProcessors(), model, load());
        } catch (IOException e) {
            return Runtime.getRuntime().availableProcessors() + " cores";
        }
    }
}
