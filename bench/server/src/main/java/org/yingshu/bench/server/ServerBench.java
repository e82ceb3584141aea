package org.yingshu.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code ServerBench JAR DATA SCRIPTS SECONDS PARTS}: the server over generated data, beside its bounds. */
final class ServerBench {

    private static final int PORT = 8131;
    private static final double BOUND_HEAP_MIB = 1024;
    private static final int LIVES_A_SECOND_AT_MOST = 120;

    private final ServerProcess server;
    private final Verdict verdict = new Verdict();
    private final int seconds;
    private final Path scripts;

    private ServerBench(ServerProcess server, Path scripts, int seconds) {
        this.server = server;
        this.scripts = scripts;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        int seconds = Integer.parseInt(arguments[3]);
        List<String> parts = List.of(arguments[4].split(","));
        System.out.printf(
                "machine   %s%njdk       %s %s%ndate      %s%ndata      %s duties%n%n",
                Processes.machine(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                LocalDate.now(),
                Files.readString(data.resolve("bench.items")).strip());
        boolean missed;
        try (var server = new ServerProcess(Path.of(arguments[0]), data, PORT);
                Connection database = server.database()) {
            var bench = new ServerBench(server, Path.of(arguments[2]), seconds);
            bench.run(database, parts);
            missed = bench.verdict.missed();
        }
        System.exit(missed ? 1 : 0);
    }

    private void run(Connection database, List<String> parts) throws SQLException, IOException, InterruptedException {
        if (parts.contains("settle")) {
            settle(database);
        }
        Map<String, Person> people = new HashMap<>();
        for (String login : List.of("office", "province", "leader", "auditor", "unit1", "unit25")) {
            people.put(login, Person.signedIn(PORT, login));
        }
        if (parts.contains("list")) {
            list(people);
        }
        if (parts.contains("life")) {
            lives(database, people, parts.contains("peer"));
        }
        if (parts.contains("clocks")) {
            new Amending(of(people, "province")).run(database, server, verdict);
        }
        if (parts.contains("cockpit")) {
            var cockpit = new Cockpit(scripts, of(people, "leader"), PORT);
            cockpit.answers(of(people, "office"), of(people, "unit1"), 3, verdict);
            cockpit.paint(verdict);
        }
        int[] peaks = server.peaks();
        Verdict.say("heap left after a collection, at most: %d MiB", peaks[1]);
        verdict.most("server heap, peak", peaks[0], BOUND_HEAP_MIB + 1, "MiB");
        Verdict.say("load at the end %s", Processes.load());
    }

    private static Person of(Map<String, Person> people, String login) {
        return java.util.Objects.requireNonNull(people.get(login));
    }

    private void list(Map<String, Person> people) throws IOException, InterruptedException {
        JsonNode first = of(people, "leader")
                .get("/api/ledger/duties?place=4110&size=1")
                .get("items")
                .get(0);
        Map<String, Person> readers = new TreeMap<>(people);
        readers.keySet().retainAll(List.of("office", "leader", "unit1", "unit25"));
        new Lists(readers, first.get("plan").asString(), first.get("lead").asString()).run(seconds, server, verdict);
    }

    private void lives(Connection database, Map<String, Person> people, boolean withPeer)
            throws SQLException, IOException, InterruptedException {
        Map<UUID, Person> units = new HashMap<>();
        for (int n = 1; n <= Accounts.UNITS; n++) {
            Person unit = Person.signedIn(PORT, "unit" + n);
            String organisation = unit.get("/api/identity/session")
                    .get("organisation")
                    .get("id")
                    .asString();
            units.put(UUID.fromString(organisation), unit);
        }
        var lives = new Lives(of(people, "office"), units);
        lives.prepare(database, LIVES_A_SECOND_AT_MOST * seconds);
        double rate = lives.run(seconds, server, verdict);
        Verdict.say("listeners still to run: %,d", Amending.number(database, "select count(*) from event_publication"));
        drain(database);
        verify(of(people, "auditor"), database, lives.lived());
        if (withPeer) {
            double peer = Peer.run(database, server, seconds);
            verdict.least(
                    "ratio to Flowable 8 %.1f lives/s, engine only".formatted(peer),
                    peer == 0 ? 0 : rate / peer,
                    1,
                    "×");
        }
    }

    /** The chains of what was lived here, and of what was generated. */
    private void verify(Person auditor, Connection database, List<UUID> lived)
            throws SQLException, IOException, InterruptedException {
        int flaws = 0;
        int events = 0;
        try (var rows =
                database.createStatement().executeQuery("select id from ledger.duty tablesample system (1) limit 20")) {
            List<UUID> all =
                    Stream.concat(lived.stream().limit(20), ids(rows).stream()).toList();
            for (UUID id : all) {
                JsonNode proof = auditor.get("/api/journal/records/" + id + "/proof");
                flaws += proof.get("flaws").size();
                events += proof.get("events").asInt();
            }
            Verdict.say("journal: %d duties with %d events checked, %d flaws", all.size(), events, flaws);
        }
        verdict.most("flaws in the journal", flaws, 1, "");
    }

    private static List<UUID> ids(java.sql.ResultSet rows) throws SQLException {
        List<UUID> ids = new java.util.ArrayList<>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    /** Until the checkpoint over what was generated is signed. */
    private static void settle(Connection database) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        long events = Amending.number(database, "select coalesce(max(seq), 0) from journal.event");
        while (Amending.number(database, "select coalesce(max(to_seq), 0) from journal.checkpoint") < events) {
            Thread.sleep(1000);
        }
        Verdict.say("settled after %.0f s; load %s", (System.nanoTime() - begun) / 1e9, Processes.load());
    }

    private static void drain(Connection database) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (Amending.number(database, "select count(*) from event_publication") > 0
                && System.nanoTime() - begun < 120_000_000_000L) {
            Thread.sleep(200);
        }
        Verdict.say("listeners done %.1f s later", (System.nanoTime() - begun) / 1e9);
    }
}
