package org.yingshu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yingshu.process.Visitor.Answer;
import org.yingshu.process.Writers.Act;

/** What was acknowledged is there after a power cut and after Ctrl-C, in the midst of writes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are killed by kill -KILL")
class DurabilityTests {

    private static final String PASSWORD = "长风破浪会有时 8052";
    private static final int THREADS = 6;
    private static final int ENOUGH = 150;

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcknowledgedThroughAPowerCutAndAnInterrupt() throws Exception {
        Writers first;
        Writers second;
        Visitor clerk;
        Visitor auditor;
        try (var server = ServerProcess.over(folder)) {
            Visitor administrator =
                    new Visitor(server.address()).signInFirst("admin", server.firstPassword(), PASSWORD);
            clerk = account(administrator, server, "clerk", "SUPERVISOR");
            auditor = account(administrator, server, "auditor", "AUDITOR");
            first = new Writers(clerk);
            first.start(THREADS);
            first.awaitAcknowledged(ENOUGH);
            server.kill();
            first.awaitEnd();
        }
        try (var server = ServerProcess.over(folder)) {
            clerk = clerk.at(server.address());
            assertKept(clerk, first, 0);
            second = new Writers(clerk);
            second.start(THREADS);
            second.awaitAcknowledged(ENOUGH);
            server.terminate();
            second.awaitEnd();
            server.awaitEnd();
            assertThat(server.databaseRuns()).as("the database after Ctrl-C").isFalse();
        }
        try (var server = ServerProcess.over(folder)) {
            assertKept(clerk.at(server.address()), second, first.things());
            assertChained(auditor.at(server.address()));
        }
    }

    private static Visitor account(Visitor administrator, ServerProcess server, String login, String role)
            throws IOException, InterruptedException {
        String given = administrator
                .post("/api/identity/accounts", """
                        {"login":"%s","name":"%s","organisation":null,"region":"411000","roles":["%s"]}
                        """.formatted(login, login, role))
                .expect(201)
                .text("/password");
        return new Visitor(server.address()).signInFirst(login, given, PASSWORD);
    }

    private static void assertKept(Visitor clerk, Writers writers, int others) throws Exception {
        List<Act> acknowledged = writers.acknowledged();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        for (Act act : acknowledged) {
            Answer now = clerk.get(act.thing()).expect(200);
            assertThat(now.body().get("version").asInt())
                    .as("version of " + act.thing())
                    .isGreaterThanOrEqualTo(act.version());
            assertThat(act.again(clerk)).as("the answer to the same key").isEqualTo(act.answer());
        }
        // Whoever got no answer asks again with the same key; it is done once all the same.
        for (Act act : writers.unanswered()) {
            act.again(clerk);
            act.again(clerk);
        }
        assertThat(records(clerk)).isEqualTo(others + writers.things());
    }

    private static int records(Visitor clerk) throws IOException, InterruptedException {
        int count = 0;
        String after = "";
        while (true) {
            Answer page = clerk.get("/api/ledger/records?size=200" + after).expect(200);
            count += page.body().get("items").size();
            if (page.body().get("next").isNull()) {
                return count;
            }
            after = "&after=" + page.text("/next");
        }
    }

    private static void assertChained(Visitor auditor) throws Exception {
        auditor.post("/api/journal/verification", "{}").expect(202);
        Answer progress = auditor.get("/api/journal/verification");
        while (progress.text("/phase").equals("RUNNING")) {
            TimeUnit.MILLISECONDS.sleep(100);
            progress = auditor.get("/api/journal/verification");
        }
        assertThat(progress.text("/phase")).isEqualTo("DONE");
        assertThat(progress.body().at("/report/events").asLong()).isGreaterThanOrEqualTo(2L * ENOUGH);
        assertThat(progress.body().at("/report/flaws")).isEmpty();
    }
}
