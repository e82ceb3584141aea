package org.yingshu.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs {@link FlowablePeer} over a database of its own in the same PostgreSQL. */
public final class Peer {

    private static final String DATABASE = "peer";

    private Peer() {}

    /**
     * @param graph the tasks in their order with commas between, those side by side with a plus
     * @return lives a second; 0 when the peer could not run
     */
    public static double run(Connection database, ServerProcess server, Span span, String graph)
            throws SQLException, IOException, InterruptedException {
        try (var statement = database.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE + " template template0 encoding 'UTF8'");
        }
        Process peer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.yingshu.bench.server.FlowablePeer",
                        server.url(DATABASE),
                        String.valueOf(span.warm()),
                        String.valueOf(span.counted()),
                        graph))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double rate = 0;
        try (var lines = peer.inputReader()) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("lives/s ")) {
                    rate = Double.parseDouble(line.substring("lives/s ".length()));
                } else {
                    Verdict.say("%s", line);
                }
            }
        }
        peer.waitFor();
        return rate;
    }
}
