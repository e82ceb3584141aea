package org.yingshu.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server as ./yingshu run starts it, over the benchmark's data. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");
    private static final int READY_SECONDS = 300;

    private final Process process;
    private final Path data;
    private final Path collections;
    public final int port;

    public ServerProcess(Path jar, Path data, int port) throws IOException, InterruptedException {
        this.data = data;
        this.port = port;
        collections = data.resolve("gc.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-XX:CICompilerCount=4",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseCompactObjectHeaders",
                        "-Xlog:disable",
                        "-Xlog:gc:file=" + collections,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar.toString(),
                        "run",
                        "--no-demo",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        awaitReady();
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int second = 0; second < READY_SECONDS * 2; second++) {
            if (Files.readString(data.resolve("server.log")).contains("http://localhost:" + port)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(500);
        }
        process.destroy();
        throw new IOException("the server did not start, see " + data.resolve("server.log"));
    }

    /** As the database's own administrator, past all scopes. */
    public Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(url("yingshu"), "postgres", "");
    }

    public String url(String database) throws IOException {
        return "jdbc:postgresql://localhost:" + postmaster().get(3) + "/" + database;
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    public Duration spent() {
        return Processes.spent(process.pid());
    }

    public Duration databaseSpent() throws IOException {
        return Processes.spentWithChildren(Long.parseLong(postmaster().get(0).strip()));
    }

    /** The most that the heap held at any collection, in MiB, and the most that was left after one. */
    public int[] peaks() throws IOException {
        int[] peaks = {0, 0};
        try (Stream<String> lines = Files.lines(collections)) {
            lines.map(COLLECTION::matcher).filter(Matcher::find).forEach(found -> {
                peaks[0] = Math.max(peaks[0], Integer.parseInt(found.group(1)));
                peaks[1] = Math.max(peaks[1], Integer.parseInt(found.group(2)));
            });
        }
        return peaks;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
