package org.yingshu.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One run: the server over its data, and what is to be found out.
 *
 * @param span how long each load lasts
 * @param parts those that were asked for
 */
public record Run(
        ServerProcess server, Connection database, Verdict verdict, Path scripts, Span span, List<String> parts) {

    public boolean wants(String... any) {
        return Stream.of(any).anyMatch(parts::contains);
    }

    public Person person(String login) throws IOException, InterruptedException {
        return Person.signedIn(server.port, login);
    }

    public long number(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Until the checkpoint over what was generated is signed. */
    void settle() throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long events = number("select coalesce(max(seq), 0) from journal.event");
        while (number("select coalesce(max(to_seq), 0) from journal.checkpoint") < events) {
            Thread.sleep(1000);
        }
        Verdict.say("settled after %.0f s; load %s", (System.nanoTime() - begun) / 1e9, Processes.load());
    }

    /** Until all listeners have run. */
    public void drain() throws SQLException, InterruptedException {
        Verdict.say("listeners still to run: %,d", number("select count(*) from event_publication"));
        long begun = System.nanoTime();
        while (number("select count(*) from event_publication") > 0 && System.nanoTime() - begun < 120_000_000_000L) {
            Thread.sleep(200);
        }
        Verdict.say("listeners done %.1f s later", (System.nanoTime() - begun) / 1e9);
    }

    /** The chains of what was lived here, and of what was generated. */
    public void prove(Person auditor, String table, List<UUID> lived)
            throws SQLException, IOException, InterruptedException {
        List<UUID> all = new ArrayList<>(lived.stream().limit(20).toList());
        try (var statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id from " + table + " tablesample system (1) limit 20")) {
            while (rows.next()) {
                all.add(rows.getObject(1, UUID.class));
            }
        }
        int flaws = 0;
        int events = 0;
        for (UUID id : all) {
            JsonNode proof = auditor.get("/api/journal/records/" + id + "/proof");
            flaws += proof.get("flaws").size();
            events += proof.get("events").asInt();
        }
        Verdict.say("journal: %d of %s with %d events checked, %d flaws", all.size(), table, events, flaws);
        verdict.most("flaws in the journal", flaws, 1, "");
    }
}
