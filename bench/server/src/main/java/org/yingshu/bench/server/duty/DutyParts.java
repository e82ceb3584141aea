package org.yingshu.bench.server.duty;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.yingshu.bench.server.Peer;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Run;
import tools.jackson.databind.JsonNode;

/** What is measured of duties: their lists, their lives beside a process engine, their clocks and the leader's screen. */
public final class DutyParts {

    private static final int LIVES_A_SECOND_AT_MOST = 120;
    private static final String GRAPH =
            "sign,name-responsible,set-milestones,report,reach-milestone,request-strike-off,check";

    private final Run run;
    private final Map<String, Person> people = new HashMap<>();

    private DutyParts(Run run) {
        this.run = run;
    }

    public static void run(Run run) throws SQLException, IOException, InterruptedException {
        if (run.wants("list", "life", "clocks", "cockpit")) {
            new DutyParts(run).all();
        }
    }

    private void all() throws SQLException, IOException, InterruptedException {
        for (String login : new String[] {"office", "province", "leader", "auditor", "unit1", "unit25"}) {
            people.put(login, run.person(login));
        }
        if (run.wants("list")) {
            list();
        }
        if (run.wants("life")) {
            lives();
        }
        if (run.wants("clocks")) {
            new Amending(of("province")).run(run);
        }
        if (run.wants("cockpit")) {
            var cockpit = new Cockpit(run.scripts(), of("leader"), run.server().port);
            cockpit.answers(of("office"), of("unit1"), 3, run.verdict());
            cockpit.paint(run.verdict());
        }
    }

    private Person of(String login) {
        return Objects.requireNonNull(people.get(login));
    }

    private void list() throws IOException, InterruptedException {
        JsonNode first = of("leader")
                .get("/api/ledger/duties?place=4110&size=1")
                .get("items")
                .get(0);
        Map<String, Person> readers = new TreeMap<>(people);
        readers.keySet().retainAll(java.util.List.of("office", "leader", "unit1", "unit25"));
        Lists.of(readers, first.get("plan").asString(), first.get("lead").asString())
                .run(run.span().counted(), run.server(), run.verdict());
    }

    private void lives() throws SQLException, IOException, InterruptedException {
        Map<UUID, Person> units = new HashMap<>();
        for (int n = 1; n <= Staff.UNITS; n++) {
            Person unit = run.person("unit" + n);
            String organisation = unit.get("/api/identity/session")
                    .get("organisation")
                    .get("id")
                    .asString();
            units.put(UUID.fromString(organisation), unit);
        }
        var lives = new Lives(of("office"), units);
        lives.prepare(run.database(), LIVES_A_SECOND_AT_MOST * run.span().whole());
        double rate = lives.run(run.span(), run.server(), run.verdict());
        run.drain();
        run.prove(of("auditor"), "ledger.duty", lives.lived());
        if (run.wants("peer")) {
            double peer = Peer.run(run.database(), run.server(), run.span(), GRAPH);
            run.verdict()
                    .least(
                            "ratio to Flowable 8 %.1f lives/s, engine only".formatted(peer),
                            peer == 0 ? 0 : rate / peer,
                            1,
                            "×");
        }
    }
}
