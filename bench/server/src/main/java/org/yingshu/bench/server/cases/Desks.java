package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.Run;
import org.yingshu.bench.server.Uploads;

/** The people of the places, signed in, and the applicants with a contract in their hands. */
final class Desks {

    /** Those who handle what is applied for in one place. */
    record Desk(String region, Person window, Person land, Person tax) {}

    /** Somebody who applies, with an uploaded contract. */
    record Asking(Person applicant, UUID contract) {}

    private final List<Desk> desks = new ArrayList<>();
    private final Queue<Asking> asking = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();

    /** @param lives for how many lives there are contracts */
    Desks(Run run, int lives) throws SQLException, IOException, InterruptedException {
        for (int n = 0; n < CaseStaff.PLACES; n++) {
            Person window = run.person("window" + n);
            String region =
                    window.get("/api/identity/session").at("/region/code").asString();
            desks.add(new Desk(region, window, run.person("land" + n), run.person("tax" + n)));
        }
        List<Person> applicants = new ArrayList<>();
        List<Queue<UUID>> contracts = new ArrayList<>();
        for (int n = 0; n < CaseStaff.APPLICANTS; n++) {
            Person applicant = run.person("applicant" + n);
            applicants.add(applicant);
            contracts.add(Uploads.of(
                    applicant, "买卖合同.txt", "房屋买卖合同 " + n + "\n", lives / CaseStaff.APPLICANTS + 1, run.database()));
        }
        for (int n = 0; n < lives; n++) {
            int who = n % applicants.size();
            asking.add(new Asking(
                    applicants.get(who),
                    Objects.requireNonNull(contracts.get(who).poll())));
        }
    }

    Desk any() {
        return desks.get(Math.floorMod(next.getAndIncrement(), desks.size()));
    }

    List<Desk> all() {
        return desks;
    }

    Asking asking() throws IOException {
        Asking one = asking.poll();
        if (one == null) {
            throw new IOException("no applicant is left");
        }
        return one;
    }
}
