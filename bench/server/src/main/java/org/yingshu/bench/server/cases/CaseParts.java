package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.yingshu.bench.server.Peer;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Run;

/** What is measured of cases: lists and inboxes, whole lives beside a process engine, a spike, the composer. */
public final class CaseParts {

    private static final int LIVES_A_SECOND_AT_MOST = 150;
    private static final int SPIKE_SECONDS = 20;
    private static final int SPIKE_LIVES = (15 + 25 + 35) * SPIKE_SECONDS + 15 * 70;

    private CaseParts() {}

    public static void run(Run run) throws SQLException, IOException, InterruptedException {
        if (run.wants("compose")) {
            Composing.measure(run, run.person("case-office"));
        }
        if (!run.wants("case-list", "case-life", "case-spike")) {
            return;
        }
        int lives = run.wants("case-life") ? LIVES_A_SECOND_AT_MOST * run.span().whole() : 0;
        var desks = new Desks(run, lives + SPIKE_LIVES);
        if (run.wants("case-list")) {
            list(run, desks);
        }
        if (run.wants("case-life")) {
            lives(run, desks);
        }
        if (run.wants("case-spike")) {
            new Spike(run, desks).measure(SPIKE_SECONDS);
            run.drain();
        }
    }

    private static void list(Run run, Desks desks) throws SQLException, IOException, InterruptedException {
        Map<String, Person> offices = new TreeMap<>(Map.of(
                "window", desks.all().getFirst().window(),
                "reviewer", desks.all().get(1).land(),
                "tax", desks.all().getFirst().tax()));
        Map<String, Person> readers = Map.of("office", run.person("case-office"), "leader", run.person("case-leader"));
        String name;
        try (var statement = run.database().createStatement();
                var rows = statement.executeQuery("select applicant from casework.case_file limit 1")) {
            rows.next();
            name = rows.getString(1);
        }
        CaseLists.of(offices, readers, desks.asking().applicant(), name)
                .run(run.span().counted(), run.server(), run.verdict());
    }

    private static void lives(Run run, Desks desks) throws SQLException, IOException, InterruptedException {
        var lives = new CaseLives(run, desks);
        double rate = lives.measure();
        run.drain();
        run.prove(run.person("case-auditor"), "casework.case_file", lives.lived());
        if (run.wants("case-peer")) {
            double peer = Peer.run(run.database(), run.server(), run.span(), OneLife.GRAPH);
            run.verdict()
                    .least(
                            "ratio to Flowable 8 %.1f case lives/s, engine only".formatted(peer),
                            peer == 0 ? 0 : rate / peer,
                            1,
                            "×");
        }
    }
}
