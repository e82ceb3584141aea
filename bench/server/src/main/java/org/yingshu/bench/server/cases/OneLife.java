package org.yingshu.bench.server.cases;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.yingshu.bench.server.Person;
import org.yingshu.bench.server.cases.Desks.Asking;
import org.yingshu.bench.server.cases.Desks.Desk;
import tools.jackson.databind.JsonNode;

/**
 * One case from the application to the review, by those whose turn it is: seven commands, of which two at the same time,
 * and a look for the invitation to the review. What the applicant wants electronically the platform hands over by itself.
 */
final class OneLife {

    /** The same graph for the process engine. */
    static final String GRAPH = "accept,tax+review,decide,certify,rate";

    private static final Executor BESIDE = task -> Thread.ofVirtual().start(task);
    private static final int TRIES = 400;

    private final Calls calls;
    private final Asking asking;
    private final Desk desk;
    private UUID id = new UUID(0, 0);

    OneLife(Calls calls, Asking asking, Desk desk) {
        this.calls = calls;
        this.asking = asking;
        this.desk = desk;
    }

    /** @param planned when it was to begin */
    UUID live(long planned) throws IOException, InterruptedException {
        JsonNode filed = calls.timed("1 apply", planned, () -> asking.applicant()
                .post("/api/casework/mine/cases", Map.of("application", application()), null));
        id = UUID.fromString(filed.get("id").asString());
        String number = filed.at("/file/head/number").asString();
        command("2 accept", desk.window(), "acceptance", Map.of("debts", List.of()));
        reviews();
        command(
                "5 decide",
                desk.land(),
                "decision",
                Map.of("step", "decide", "granted", true, "reason", "符合法定条件", "document", ""));
        command("6 certify", desk.land(), "certificate", Map.of("step", "certify"));
        String token = invitation(number);
        calls.timed("7 rate", () -> asking.applicant()
                .send("/api/portal/feedback/invitations/" + token + "/review", rating(), null));
        calls.end();
        return id;
    }

    /** Both departments at the same time. */
    private void reviews() throws IOException, InterruptedException {
        Map<String, Object> said = Map.of("passed", true, "text", "材料齐全，符合规定");
        var tax = CompletableFuture.runAsync(() -> beside(() -> review("3 tax", desk.tax(), "tax", said)), BESIDE);
        review("4 review", desk.land(), "review", said);
        try {
            tax.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private interface Sending {

        void send() throws IOException, InterruptedException;
    }

    private static void beside(Sending sending) {
        try {
            sending.send();
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private void review(String word, Person who, String step, Map<String, Object> said)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(said);
        body.put("step", step);
        command(word, who, "result", body);
    }

    private void command(String word, Person who, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        calls.timed(word, () -> who.send("/api/casework/cases/" + id + "/" + path, body, null));
    }

    /** The applicant looks until the invitation is there, which a listener writes when the case has ended. */
    private String invitation(String number) throws IOException, InterruptedException {
        for (int n = 0; n < TRIES; n++) {
            Thread.sleep(25);
            JsonNode mine = calls.timed("7 look", () -> asking.applicant().get("/api/feedback/mine"));
            for (JsonNode open : mine.get("invitations")) {
                if (open.get("caseNumber").asString().equals(number)) {
                    return open.get("token").asString();
                }
            }
        }
        throw new IOException("no invitation for " + number);
    }

    private static Map<String, Object> rating() {
        Map<String, Object> rating =
                new HashMap<>(Map.of("grade", 5, "tags", List.of("speed"), "text", "一次就办好了，很快。", "named", true));
        rating.put("name", null);
        rating.put("phone", null);
        return rating;
    }

    private Map<String, Object> application() {
        Map<String, Object> body = new HashMap<>();
        body.put("code", CaseStaff.ITEM);
        body.put("region", desk.region());
        body.put("items", List.of());
        body.put("answers", Map.of("residential", false, "micro", true, "agent", false, "delivery", "electronic"));
        body.put("promise", false);
        body.put(
                "papers",
                List.of(
                        Map.of("material", "sale-contract", "way", "FILE", "files", List.of(asking.contract())),
                        Map.of("material", "micro-promise", "way", "PAPER"),
                        Map.of("material", "business-licence", "way", "PAPER")));
        Map<String, Object> form = new HashMap<>();
        form.put("enterprise.name", "云禾物流有限公司");
        form.put("enterprise.credit-code", "91411082MA8K10064P");
        form.put("enterprise.contact-name", "葛长远");
        form.put("enterprise.contact-phone", "13900000013");
        form.put("transferor.name", "鄢陵示例花木有限公司");
        form.put("transferor.code", "91411024MA8K10056W");
        form.put("real-estate.certificate-number", "豫（2016）长葛市不动产权第0000456号");
        form.put("real-estate.unit-number", "411082002003GB00007F00010001");
        form.put("real-estate.address", "长葛市示例大道21号仓库");
        form.put("real-estate.area", 1820);
        form.put("real-estate.use", "仓储");
        form.put("transfer.price", 3_650_000);
        form.put("transfer.contract-date", "2026-10-12");
        form.put("delivery.way", "electronic");
        body.put("form", form);
        return body;
    }
}
