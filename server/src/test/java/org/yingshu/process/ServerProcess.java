package org.yingshu.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server as it is started for use: a process of its own with its database, over a folder that outlives both. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String READY = "Yingshu is ready";

    private final Path data;
    private final Path output;
    private final int port;
    private final Process process;

    private ServerProcess(Path data, Path output, int port, Process process) {
        this.data = data;
        this.output = output;
        this.port = port;
        this.process = process;
    }

    /** Starts the server over the folder and waits until it is ready. */
    static ServerProcess over(Path folder) throws IOException, InterruptedException {
        Path output = Files.createTempFile(Files.createDirectories(folder), "output", ".txt");
        Path data = folder.resolve("data");
        int port = freePort();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As much as ./yingshu run gives it.
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.yingshu.ServerCommand",
                "run",
                "--no-demo",
                "--port=" + port,
                "--data=" + data);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var server = new ServerProcess(data, output, port, process);
        server.awaitReady();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start:\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** The password of the first administrator, which is printed once. */
    String firstPassword() throws IOException {
        Matcher line = Pattern.compile("(?m)^ +admin +(\\S+)").matcher(output());
        if (!line.find()) {
            throw new IllegalStateException("No administrator was made:\n" + output());
        }
        return line.group(1);
    }

    /** Ends the server and its database at once, as a power cut would: nobody may finish anything. */
    void kill() throws IOException, InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(database().toList());
        all.add(process.toHandle());
        var command = new ArrayList<>(List.of("kill", "-KILL"));
        all.forEach(one -> command.add(Long.toString(one.pid())));
        new ProcessBuilder(command).start().waitFor();
        for (ProcessHandle one : all) {
            one.onExit().join();
        }
    }

    /** The postmaster and its children; it is no child of the server, for it detaches itself. */
    private Stream<ProcessHandle> database() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .map(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .orElseThrow(() -> new IllegalStateException("No database runs"));
    }

    /** Asks the server to end, as Ctrl-C does, without waiting for it. */
    void terminate() {
        process.destroy();
    }

    /** Waits for the end; returns the exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not end");
        }
        return process.exitValue();
    }

    boolean databaseRuns() {
        return Files.exists(data.resolve("postgres/postmaster.pid"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
