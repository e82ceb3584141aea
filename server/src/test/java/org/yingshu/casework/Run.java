package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** Files an example as its applicant, and handles it as everybody who has a part in it, over HTTP alone. */
final class Run {

    private static final int MOST_TURNS = 400;
    private static final int MINUTES = 5;
    private static final int DAYS_OF_WORKS = 2 * 7 * 60;

    private final Counter counter;
    private final Wire wire;
    final Example example;
    final Application application;
    final Caller applicant;
    UUID id = new UUID(0, 0);
    private int counted;
    private String due = "";

    Run(Counter counter, Example example) {
        this.counter = counter;
        this.wire = counter.wire;
        this.example = example;
        this.application = new Application(counter, example);
        this.applicant = counter.applicant(application.subject());
    }

    /** From the first look to the last hand-over; the case as it ended. */
    JsonNode toTheEnd() {
        return until(seen -> seen.at("/status").asString().equals("FINISHED"));
    }

    /** From the first look to where a certificate waits for its seal; the case as it stands then. */
    JsonNode toTheSeal() {
        return until(seen -> !unsealed(seen).isEmpty());
    }

    private JsonNode until(Predicate<JsonNode> there) {
        submit();
        accept();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            JsonNode seen = parcel();
            if (there.test(seen)) {
                return seen;
            }
            turn(seen);
        }
        throw new AssertionError("Not there: " + parcel().at("/stops"));
    }

    /** What is needed, a draft that grows, and the application. */
    void submit() {
        JsonNode offer = wire.post(
                        applicant,
                        "/api/casework/mine/offer",
                        Map.of("application", application.answered(), "consent", true))
                .ok()
                .body();
        counter.settle(offer.at("/procedure"), example.place());
        UUID draft = UUID.randomUUID();
        keep(draft, 0, application.answered());
        keep(draft, 1, application.filled());
        keep(draft, 2, application.whole(applicant, offer.at("/procedure/materials")));
        id = wire.post(applicant, "/api/casework/mine/drafts/" + draft + "/submission", Map.of())
                .ok()
                .id();
        assertThat(id).isEqualTo(draft);
    }

    private void keep(UUID draft, int version, Map<String, Object> content) {
        wire.put(applicant, "/api/casework/mine/drafts/" + draft, Map.of("version", version, "application", content))
                .ok();
    }

    JsonNode parcel() {
        return wire.get(applicant, "/api/casework/mine/cases/" + id).ok().body();
    }

    /** What an office with a part in it sees. */
    JsonNode detail(UUID office) {
        return wire.get(counter.reviewer(office), "/api/casework/cases/" + id)
                .ok()
                .body();
    }

    JsonNode history() {
        return wire.get(counter.reviewer(accepting()), "/api/casework/cases/" + id + "/history")
                .ok()
                .body();
    }

    UUID accepting() {
        return uuid(parcel().at("/head/office/organisation"));
    }

    void accept() {
        if (!parcel().at("/status").asString().equals("SUBMITTED")) {
            due = parcel().at("/promised").asString("");
            return;
        }
        List<Map<String, Object>> debts = new ArrayList<>();
        example.tolerated().forEach(material -> debts.add(Map.of("material", material)));
        command(counter.window(accepting()), "acceptance", Map.of("debts", debts));
        due = parcel().at("/promised").asString("");
    }

    /** The day that was promised at acceptance; empty where it was decided at once. */
    String due() {
        return due;
    }

    /** Everybody whose turn it is does it. */
    private void turn(JsonNode seen) {
        JsonNode tasks = detail(uuid(seen.at("/head/office/organisation"))).at("/tasks");
        Map<String, JsonNode> open = new TreeMap<>();
        tasks.forEach(task -> open.put(task.at("/key").asString(), task));
        open.values().removeIf(task -> task.at("/kind").asString().equals("CHECK"));
        assertThat(open.values()).as("somebody's turn in %s", seen.at("/stops")).isNotEmpty();
        JsonNode task = open.values().stream()
                .filter(one -> one.at("/kind").asString().equals("DEBT"))
                .findFirst()
                .orElseGet(() -> open.values().iterator().next());
        boolean works = task.at("/kind").asString().equals("WORKS");
        pass(works ? DAYS_OF_WORKS : MINUTES, seen);
        if (task.at("/forApplicant").asBoolean()) {
            ownTurn(task, seen);
        } else {
            officeTurn(task);
        }
    }

    /** Time goes by; what of it the office answers for is counted here too, in a way of its own. */
    private void pass(int minutes, JsonNode seen) {
        counter.clock.work(minutes);
        boolean runs = seen.at("/status").asString().equals("ACCEPTED")
                && seen.at("/paused").isNull();
        counted += runs ? minutes : 0;
    }

    /** The minutes of office hours between acceptance and decision in which the clock ran. */
    int counted() {
        return counted;
    }

    private void ownTurn(JsonNode task, JsonNode seen) {
        String step = task.at("/step").asString();
        switch (task.at("/kind").asString()) {
            case "PAYMENT" -> seen.at("/orders").forEach(order -> pay(order.asString()));
            case "DEBT" -> {
                String material = step.substring("debt.".length());
                own("debts/" + material, Map.of("papers", List.of(wire.filed(applicant, material))));
            }
            default -> own("steps/" + step, Map.of("text", "已完成"));
        }
    }

    private void pay(String order) {
        wire.post(applicant, "/api/payment/orders/" + order + "/beginning", Map.of())
                .ok();
        wire.post(applicant, "/api/payment/orders/" + order + "/stand-in", Map.of("succeeds", true))
                .ok();
    }

    private void own(String what, Map<String, Object> body) {
        wire.post(applicant, "/api/casework/mine/cases/" + id + "/" + what, body, UUID.randomUUID())
                .ok();
    }

    private void officeTurn(JsonNode task) {
        Caller clerk = counter.reviewer(uuid(task.at("/organisation")));
        String step = task.at("/step").asString();
        Map<String, Object> body = new HashMap<>(Map.of("step", step));
        switch (task.at("/kind").asString()) {
            case "JOINT_REVIEW", "JOINT_CHECK" -> {
                body.putAll(Map.of("passed", true, "text", "同意"));
                command(clerk, "opinion", body);
            }
            case "DECISION" -> {
                body.putAll(Map.of("granted", true, "reason", "符合法定条件", "document", "示例〔1〕号"));
                command(clerk, "decision", body);
            }
            case "CERTIFICATE" -> command(clerk, "certificate", body);
            case "DELIVERY" -> {
                if (sealed()) {
                    return;
                }
                body.putAll(Map.of("way", "ELECTRONIC", "details", ""));
                command(clerk, "delivery", body);
            }
            default -> {
                body.putAll(Map.of("passed", true, "text", "已办"));
                command(clerk, "result", body);
            }
        }
    }

    /** What waits for its seal is sealed by its issuer, and goes out by itself where it is wanted electronically. */
    boolean sealed() {
        List<JsonNode> waiting = unsealed(parcel());
        waiting.forEach(one -> certificate(one, "signature", Map.of()));
        await().until(() -> unsealed(parcel()).isEmpty());
        return !waiting.isEmpty();
    }

    /** What the issuer does with a certificate: the office of whose part of the procedure it came. */
    void certificate(JsonNode issued, String deed, Map<String, Object> body) {
        JsonNode seen = parcel();
        for (JsonNode ruling : seen.at("/rulings")) {
            for (JsonNode part : seen.at("/procedure/parts")) {
                if (part.at("/item").equals(ruling.at("/item"))
                        && ruling.at("/certificates").values().contains(issued)) {
                    UUID issuer = uuid(detail(accepting())
                            .at("/file/offices")
                            .get(part.at("/department").asString())
                            .at("/organisation"));
                    String path = "/api/certificate/certificates/"
                            + issued.at("/certificate").asString();
                    wire.post(counter.reviewer(issuer), path + "/" + deed, body).ok();
                }
            }
        }
    }

    static List<JsonNode> unsealed(JsonNode parcel) {
        List<JsonNode> waiting = new ArrayList<>();
        parcel.at("/rulings").forEach(ruling -> ruling.at("/certificates").forEach(one -> {
            if (one.at("/seal").asString("").equals("AWAITED")) {
                waiting.add(one);
            }
        }));
        return waiting;
    }

    Wire.Reply command(Caller caller, String what, Map<String, Object> body) {
        return wire.post(caller, "/api/casework/cases/" + id + "/" + what, body, UUID.randomUUID())
                .ok();
    }

    static UUID uuid(JsonNode node) {
        return UUID.fromString(node.asString());
    }
}
