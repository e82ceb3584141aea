package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.Callers;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** Whoever has no part in a case neither sees it nor what belongs to it, knows it by no number, and does nothing with it. */
@CaseworkTest
class StrangerTests {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 13);

    @Autowired
    Counter counter;

    @BeforeEach
    void day() {
        counter.clock.set(DAY);
    }

    /** Somebody who has nothing to do with it. */
    private record Stranger(String who, Caller caller) {}

    private List<Stranger> strangers() {
        UUID commerce = counter.office("市商务局", Callers.XUCHANG);
        UUID elsewhere = counter.office("郑州市人民政府", "410100");
        var other = counter.subject("乙申请人", "410105199304010078", "411002");
        return List.of(
                new Stranger("another applicant", counter.applicant(other)),
                new Stranger("the window of another city", Callers.of(Role.WINDOW, elsewhere, "410100")),
                new Stranger("the reviewer of another city", Callers.of(Role.REVIEWER, elsewhere, "410100")),
                new Stranger("an office without a part", Callers.reviewer(commerce)),
                new Stranger("the window of such an office", Callers.window(commerce)),
                new Stranger(
                        "the leading group's office of another city", Callers.of(Role.OFFICE, elsewhere, "410100")),
                new Stranger("nobody's applicant", Callers.of(Role.APPLICANT, UUID.randomUUID(), "411000")));
    }

    /** A finished case with everything: a file, a payment, certificates. */
    private Run finished() {
        Run run = new Run(counter, Examples.of("house-sale"));
        run.toTheEnd();
        return run;
    }

    @TestFactory
    Stream<DynamicTest> readsNothing() {
        Run run = finished();
        JsonNode seen = run.parcel();
        List<String> secrets = secrets(run, seen);
        return strangers().stream()
                .map(stranger -> DynamicTest.dynamicTest(stranger.who(), () -> {
                    for (String path : pathsOf(run, seen)) {
                        Wire.Reply reply =
                                counter.wire.get(stranger.caller(), path).hidden();
                        String said = reply.text().replace(reply.text("/instance"), "");
                        assertThat(secrets).as(path).noneMatch(said::contains);
                    }
                    for (String path : lists(run, seen)) {
                        Wire.Reply reply = counter.wire.get(stranger.caller(), path);
                        assertThat(reply.status()).as(path).isIn(200, 403);
                        assertThat(secrets).as("%s%n%s", path, reply.text()).noneMatch(reply.text()::contains);
                    }
                }));
    }

    private static List<String> secrets(Run run, JsonNode seen) {
        List<String> secrets = new ArrayList<>(List.of(
                run.id.toString(),
                seen.at("/head/number").asString(),
                seen.at("/head/applicant/subject").asString(),
                "41100219850312001X",
                "示例小区3号楼502室"));
        certificates(seen).forEach(one -> secrets.add(one.at("/number").asString()));
        return secrets;
    }

    private static List<JsonNode> certificates(JsonNode seen) {
        List<JsonNode> all = new ArrayList<>();
        seen.at("/rulings").forEach(ruling -> ruling.at("/certificates").forEach(all::add));
        return all;
    }

    private List<String> pathsOf(Run run, JsonNode seen) {
        List<String> paths = new ArrayList<>();
        for (String rest : List.of("", "/history", "/form", "/documents/acceptance", "/documents/decision")) {
            paths.add("/api/casework/cases/" + run.id + rest);
            paths.add("/api/casework/mine/cases/" + run.id + rest);
        }
        paths.add("/api/casework/mine/drafts/" + run.id);
        for (JsonNode paper : seen.at("/papers")) {
            for (JsonNode file : paper.at("/files")) {
                for (String rest : List.of("", "/content", "/preview", "/text", "/pages/1")) {
                    paths.add("/api/files/" + file.asString() + rest);
                }
            }
        }
        for (JsonNode order : orders(run)) {
            paths.add("/api/payment/orders/" + order.at("/id").asString());
            paths.add("/api/payment/orders/" + order.at("/id").asString() + "/receipt");
        }
        for (JsonNode one : certificates(seen)) {
            String id = one.at("/certificate").asString();
            for (String rest : List.of("", "/paper", "/usage")) {
                paths.add("/api/certificate/mine/" + id + rest);
                paths.add("/api/certificate/certificates/" + id + rest);
            }
            paths.add("/api/certificate/certificates/" + id + "/history");
        }
        return paths;
    }

    private JsonNode orders(Run run) {
        JsonNode orders =
                counter.wire.get(run.applicant, "/api/payment/orders").ok().body();
        assertThat(orders).isNotEmpty();
        return orders;
    }

    private static List<String> lists(Run run, JsonNode seen) {
        String number = seen.at("/head/number").asString();
        return List.of(
                "/api/casework/cases?q=" + number,
                "/api/casework/cases?code=real-estate.house-sale&size=200",
                "/api/casework/cases/export?format=CSV",
                "/api/casework/inbox",
                "/api/casework/inbox/export?format=CSV",
                "/api/casework/mine/cases",
                "/api/casework/mine/tasks",
                "/api/casework/mine/drafts",
                "/api/casework/supervision",
                "/api/files?module=casework&subject=" + run.id,
                "/api/payment/orders",
                "/api/certificate/mine",
                "/api/certificate/certificates?q=" + number,
                "/api/certificate/certificates/export?format=CSV");
    }

    @TestFactory
    Stream<DynamicTest> doesNothing() {
        Run run = new Run(counter, Examples.of("house-sale"));
        run.submit();
        JsonNode before = run.parcel();
        return strangers().stream()
                .map(stranger -> DynamicTest.dynamicTest(stranger.who(), () -> {
                    for (String path : Deeds.on(run.id)) {
                        counter.wire
                                .post(stranger.caller(), path, Deeds.anything())
                                .hidden();
                    }
                    assertThat(run.parcel().at("/version")).isEqualTo(before.at("/version"));
                }));
    }

    /** An order that is still open is nobody else's to pay or to give back. */
    @Test
    void paysForNobodyElse() {
        Run run = finished();
        String order = "/api/payment/orders/" + orders(run).get(0).at("/id").asString();
        for (Stranger stranger : strangers()) {
            for (String rest : List.of("/beginning", "/settlement", "/stand-in", "/refund")) {
                counter.wire
                        .post(stranger.caller(), order + rest, Map.of("succeeds", true, "reason", "试"))
                        .hidden();
            }
        }
    }
}
