package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.shared.access.Caller;

/** Drafts, papers and forms as somebody sends them who means no good, or whose line broke. */
@CaseworkTest
class TamperingTests {

    private static final String CASES = "/api/casework/mine/cases";
    private static final String DRAFTS = "/api/casework/mine/drafts/";

    @Autowired
    Counter counter;

    private Run run;
    private Map<String, Object> whole;
    private Caller stranger;

    @BeforeEach
    void day() {
        counter.clock.set(LocalDate.of(2022, 9, 13));
        run = new Run(counter, Examples.of("house-sale"));
        stranger = counter.applicant(counter.subject("乙申请人", "410105199304010078", "411002"));
        var needs = counter.wire
                .post(
                        run.applicant,
                        "/api/casework/mine/offer",
                        Map.of("application", run.application.filled(), "consent", false))
                .ok()
                .at("/procedure/materials");
        whole = run.application.whole(run.applicant, needs);
    }

    private Wire.Reply submit(Caller caller, Map<String, Object> application) {
        return counter.wire.post(caller, CASES, Map.of("application", application), UUID.randomUUID());
    }

    private Map<String, Object> with(String part, Map<String, Object> values) {
        Map<String, Object> body = new HashMap<>(whole);
        Map<String, Object> form = new HashMap<>();
        ((Map<?, ?>) body.getOrDefault(part, Map.of())).forEach((key, value) -> form.put(key.toString(), value));
        form.putAll(values);
        body.put(part, form);
        return body;
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        UUID draft = UUID.randomUUID();
        counter.wire
                .put(run.applicant, DRAFTS + draft, Map.of("version", 0, "application", whole))
                .ok();
        counter.wire.get(stranger, DRAFTS + draft).refused(404);
        counter.wire.delete(stranger, DRAFTS + draft).refused(404);
        counter.wire.post(stranger, DRAFTS + draft + "/submission", Map.of()).refused(404);
        for (int version : List.of(0, 1)) {
            counter.wire
                    .put(stranger, DRAFTS + draft, Map.of("version", version, "application", whole))
                    .hidden();
        }
        assertThat(counter.wire
                        .get(run.applicant, DRAFTS + draft)
                        .ok()
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
    }

    /** What was handed in stays as it was handed in; it changes by a supplement alone. */
    @Test
    void aFormThatWasHandedInIsNoDraftAnyMore() {
        UUID id = submit(run.applicant, whole).ok().id();
        var form =
                counter.wire.get(run.applicant, CASES + "/" + id + "/form").ok().body();
        for (int version : List.of(0, 1, 2)) {
            counter.wire
                    .put(
                            run.applicant,
                            DRAFTS + id,
                            Map.of("version", version, "application", with("form", Map.of("transfer.price", 1))))
                    .refused(404);
        }
        counter.wire.delete(run.applicant, DRAFTS + id).refused(404);
        assertThat(counter.wire
                        .get(run.applicant, CASES + "/" + id + "/form")
                        .ok()
                        .body())
                .isEqualTo(form);
    }

    @Test
    void anotherOnesFileIsNoPaper() {
        UUID waiting = counter.wire.paper(run.applicant, "秘密");
        Map<String, Object> stolen = new HashMap<>(whole);
        stolen.put("papers", List.of(Map.of("material", "sale-contract", "way", "FILE", "files", List.of(waiting))));
        Wire.Reply reply = submit(stranger, stolen);
        assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
        counter.wire.get(stranger, "/api/files/" + waiting + "/content").refused(404);
    }

    /** Nobody says of a paper that an office has it, made it or holds a certificate for it: the platform looks. */
    @Test
    void whatNobodySuppliesIsMissing() {
        for (String way : List.of("CERTIFICATE", "SHARED", "MADE")) {
            Map<String, Object> claimed = new HashMap<>(whole);
            claimed.put(
                    "papers",
                    List.of(Map.of("material", "sale-contract", "way", way, "certificate", "41100022000000001")));
            assertThat(submit(run.applicant, claimed).refused(409).text("/code"))
                    .isEqualTo("casework.papers-missing");
        }
    }

    /** What is said when the papers are put right is looked at as closely as what was said at first. */
    @Test
    void whatNobodySuppliesIsNoSupplement() {
        run.id = submit(run.applicant, whole).ok().id();
        var defect = Map.of("kind", "MATERIAL", "about", "sale-contract", "name", "合同", "text", "请补签字页");
        counter.wire
                .post(
                        counter.window(run.accepting()),
                        "/api/casework/cases/" + run.id + "/supplement-notice",
                        Map.of("defects", List.of(defect)))
                .ok();
        for (String way : List.of("CERTIFICATE", "SHARED", "MADE", "PROMISE", "LATER", "FILE")) {
            var paper = Map.of("material", "sale-contract", "way", way, "certificate", "41100022000000001");
            for (Caller caller : List.of(run.applicant, counter.window(run.accepting()))) {
                String whose = caller == run.applicant ? "mine/" : "";
                counter.wire
                        .post(
                                caller,
                                "/api/casework/" + whose + "cases/" + run.id + "/supplement",
                                Map.of("papers", List.of(paper)))
                        .refused(409);
            }
        }
        counter.wire
                .post(
                        run.applicant,
                        CASES + "/" + run.id + "/supplement",
                        Map.of("papers", List.of(counter.wire.filed(run.applicant, "sale-contract"))))
                .ok();
    }

    /** 帮办代办: without a written authorisation that the agent has, nobody applies for anybody. */
    @Test
    void anAgentNeedsAnAuthorisation() {
        UUID subject = run.application.subject().id();
        UUID foreign = counter.wire.paper(run.applicant, "委托书");
        for (UUID authorisation : List.of(UUID.randomUUID(), foreign)) {
            var behalf = Map.of("subject", subject, "authorisation", authorisation);
            counter.wire
                    .post(stranger, CASES, Map.of("application", whole, "behalf", behalf))
                    .refused(404);
        }
    }

    /** Whose licence has ended is told which, and since when. */
    @Test
    void anEndedCertificateIsNamed() {
        counter.clock.set(LocalDate.of(2022, 9, 5));
        Run shop = new Run(counter, Examples.of("simple-deregistration"));
        var licence = counter.certificate(shop.application.subject(), "business-licence")
                .orElseThrow();
        counter.suspend(licence.id());
        Map<String, Object> papers = shop.application.filled();
        papers.put("papers", List.of(counter.wire.filed(shop.applicant, "investors-promise")));
        Wire.Reply reply = submit(shop.applicant, papers).refused(409);
        assertThat(reply.text("/code")).isEqualTo("casework.certificate-ended");
        assertThat(reply.text("/detail")).contains("营业执照", licence.number());
        counter.resume(licence.id());
    }

    @Test
    void theSameKeyGivesTheFirstAnswer() {
        UUID key = UUID.randomUUID();
        var body = Map.of("application", whole);
        Wire.Reply first = counter.wire.post(run.applicant, CASES, body, key).ok();
        Wire.Reply again = counter.wire.post(run.applicant, CASES, body, key).ok();
        assertThat(again.at("/version")).isEqualTo(first.at("/version"));
        assertThat(again.at("/file/head")).isEqualTo(first.at("/file/head"));
        run.id = first.id();
        Caller window = counter.window(run.accepting());
        String acceptance = "/api/casework/cases/" + run.id + "/acceptance";
        UUID other = UUID.randomUUID();
        Wire.Reply accepted =
                counter.wire.post(window, acceptance, Map.of(), other).ok();
        assertThat(counter.wire.post(window, acceptance, Map.of(), other).ok().at("/version"))
                .isEqualTo(accepted.at("/version"));
        counter.wire.post(window, acceptance, Map.of(), UUID.randomUUID()).refused(409);
    }

    /** Who takes one key for two applications is told, and does not believe that both were filed. */
    @Test
    void aKeyIsForOneApplication() {
        UUID key = UUID.randomUUID();
        counter.wire
                .post(run.applicant, CASES, Map.of("application", whole), key)
                .ok();
        Wire.Reply other = counter.wire.post(
                run.applicant, CASES, Map.of("application", with("form", Map.of("transfer.price", 1))), key);
        assertThat(other.refused(422).text("/code")).isEqualTo("journal.key-reused");
    }

    /** A few characters that would fill the memory, or a day that no calendar has. */
    @Test
    void numbersAndDaysAreOfASizeThatPeopleWrite() {
        for (String value : List.of("1e999999999", "1e-999999999", "9".repeat(40))) {
            assertThat(submit(run.applicant, with("form", Map.of("transfer.price", value)))
                            .refused(422)
                            .text("/fields/0/field"))
                    .isEqualTo("form.transfer.price");
        }
    }

    @Test
    void twoAtOnceAreOne() throws InterruptedException {
        UUID key = UUID.randomUUID();
        var body = Map.of("application", whole);
        var answers = new ConcurrentLinkedQueue<Wire.Reply>();
        List<Thread> clicks = IntStream.range(0, 4)
                .mapToObj(i ->
                        Thread.ofVirtual().start(() -> answers.add(counter.wire.post(run.applicant, CASES, body, key))))
                .toList();
        for (Thread click : clicks) {
            click.join();
        }
        assertThat(answers).hasSize(4).allSatisfy(answer -> answer.ok());
        assertThat(answers.stream().map(answer -> answer.id()).distinct()).hasSize(1);
    }

    @Test
    void everyFaultOfAFormIsNamed() {
        Map<String, Object> form = new HashMap<>(Map.of("no.such-element", "x", "transfer.price", "viel"));
        form.put("real-estate.address", "");
        Wire.Reply reply = submit(run.applicant, with("form", form)).refused(422);
        assertThat(reply.text())
                .contains("\"form.no.such-element\"", "\"form.transfer.price\"", "\"form.real-estate.address\"");
        assertThat(reply.at("/fields").size()).isEqualTo(3);
    }

    @Test
    void programsAreNoPapers() {
        byte[] program =
                "MZ\u0090\0\u0003\0\0\0This program cannot be run in DOS mode.".getBytes(StandardCharsets.ISO_8859_1);
        for (String name : List.of("合同.pdf", "合同.exe", "../../合同.pdf", "合同.pdf.exe")) {
            Wire.Reply reply = counter.wire.upload(run.applicant, name, program);
            assertThat(reply.status()).as(reply.text()).isBetween(400, 499);
            assertThat(reply.text("/detail")).isNotBlank();
        }
    }
}
