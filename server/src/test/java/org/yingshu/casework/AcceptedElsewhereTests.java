package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yingshu.Callers;
import org.yingshu.certificate.CertificateView;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** 跨省通办: a window of another province takes in what is decided here; each side reads all of it, and nobody else. */
@CaseworkTest
class AcceptedElsewhereTests {

    private static final String ELSEWHERE = "340100";
    private static final String THIRD = "420100";
    private static final String LIST = "/api/certificate/certificates";
    private static final String CERTIFICATES = LIST + "/";

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    private final Example example = Examples.of("registration-only");
    private UUID counterThere = new UUID(0, 0);
    private Caller clerk = Callers.office();
    private Caller colleague = clerk;
    private Caller applicant = clerk;
    private UUID paper = counterThere;
    private UUID id = counterThere;

    @BeforeEach
    void aClerkElsewhereTakesItIn() {
        counter.clock.set(LocalDate.parse(example.date()));
        counterThere = windowIn(ELSEWHERE);
        clerk = Callers.of(Role.WINDOW, counterThere, ELSEWHERE);
        colleague = Callers.of(Role.WINDOW, counterThere, ELSEWHERE);
        SubjectView subject = counter.subject("王思齐", "411002199302270489", example.place());
        applicant = counter.applicant(subject);
        counter.certificate(subject, "id-card");
        paper = counter.wire.paper(clerk, "章程");
        Map<String, Object> application = new HashMap<>(new Application(counter, example).filled());
        Map<String, Object> answers = new HashMap<>(example.answers());
        // Left to a person, whatever lists the place keeps.
        answers.put("foreign", true);
        application.put("answers", answers);
        application.put(
                "papers",
                List.of(
                        Map.of("material", "articles-of-association", "way", "FILE", "files", List.of(paper)),
                        Map.of("material", "appointment-documents", "way", "PAPER"),
                        Map.of("material", "premises-proof", "way", "PAPER")));
        id = counter.wire
                .post(
                        clerk,
                        "/api/casework/cases",
                        Map.of("subject", subject.id(), "application", application),
                        UUID.randomUUID())
                .ok()
                .id();
    }

    /** The directory knows the offices of one province; another's window is entered when it joins. */
    private UUID windowIn(String region) {
        return Counter.system(() -> {
            UUID window = UUID.randomUUID();
            jdbc.sql("""
                            insert into directory.organisation
                                (id, name, short_name, region, level, kind, rank, source, search)
                            values (:id, :name, '外省窗口', :region, 'CITY', 'DEPARTMENT', '50', 'test', '')
                            """)
                    .param("id", window)
                    .param("name", "外省政务服务窗口" + window)
                    .param("region", region)
                    .update();
            return window;
        });
    }

    private String at(String rest) {
        return "/api/casework/cases/" + id + rest;
    }

    private static String content(UUID file) {
        return "/api/files/" + file + "/content";
    }

    private Caller reviewerHere() {
        JsonNode file = counter.wire.get(clerk, at("")).ok().at("/file");
        return counter.reviewer(
                UUID.fromString(file.at("/head/decider/organisation").asString()));
    }

    @Test
    void theConnectionIsOneThatRowSecurityHoldsFor() {
        Boolean above = Counter.system(
                () -> jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single());
        assertThat(above).isFalse();
    }

    @Test
    void theWindowThatAcceptedReadsFormAndFiles() {
        for (Caller one : List.of(clerk, colleague)) {
            assertThat(counter.wire
                            .get(one, at("/form"))
                            .ok()
                            .at("/enterprise.name")
                            .asString())
                    .isEqualTo("许昌示例文化传播有限公司");
            counter.wire.get(one, content(paper)).ok();
            counter.wire
                    .post(one, at("/form/revelation"), Map.of("reason", "核对"))
                    .ok();
            counter.wire.get(one, at("/documents/receipt")).ok();
        }
    }

    @Test
    void theOfficeThatDecidesReadsTheSame() {
        Caller reviewer = reviewerHere();
        assertThat(counter.wire
                        .get(reviewer, at("/form"))
                        .ok()
                        .at("/enterprise.name")
                        .asString())
                .isEqualTo("许昌示例文化传播有限公司");
        counter.wire.get(reviewer, content(paper)).ok();
    }

    @Test
    void aWindowWithoutAPartInItReadsNothing() {
        for (String region : List.of(ELSEWHERE, THIRD)) {
            Caller other = Callers.of(Role.WINDOW, windowIn(region), region);
            counter.wire.get(other, at("")).hidden();
            counter.wire.get(other, at("/form")).hidden();
            counter.wire.get(other, content(paper)).hidden();
        }
    }

    @Test
    void whatTheApplicantSendsLaterIsReadOnBothSides() {
        var defect = Map.of("kind", "MATERIAL", "about", "articles-of-association", "name", "章程", "text", "请签字");
        counter.wire
                .post(clerk, at("/supplement-notice"), Map.of("defects", List.of(defect)), UUID.randomUUID())
                .ok();
        UUID signed = counter.wire.paper(applicant, "签字的章程");
        Map<String, Object> form = new HashMap<>(example.form());
        form.put("enterprise.address", "许昌市魏都区示例街四号");
        counter.wire
                .post(
                        applicant,
                        "/api/casework/mine/cases/" + id + "/supplement",
                        Map.of(
                                "papers",
                                List.of(Map.of(
                                        "material",
                                        "articles-of-association",
                                        "way",
                                        "FILE",
                                        "files",
                                        List.of(signed))),
                                "form",
                                form),
                        UUID.randomUUID())
                .ok();
        for (Caller one : List.of(clerk, reviewerHere())) {
            assertThat(counter.wire
                            .get(one, at("/form"))
                            .ok()
                            .at("/enterprise.address")
                            .asString())
                    .isEqualTo("许昌市魏都区示例街四号");
            counter.wire.get(one, content(signed)).ok();
        }
    }

    @Test
    void theWindowThatAcceptedReadsAndPrintsTheCertificateOfItsCaseAndNoOther() {
        CertificateView foreign = counter.certificate(
                        counter.subject("李思远", "411002199302270120", example.place()), "id-card")
                .orElseThrow();
        List<UUID> made = decided();
        assertThat(made).isNotEmpty();
        Caller stranger = Callers.of(Role.WINDOW, windowIn(ELSEWHERE), ELSEWHERE);
        for (UUID certificate : made) {
            counter.wire
                    .post(reviewerHere(), CERTIFICATES + certificate + "/signature", Map.of())
                    .ok();
            counter.wire.get(stranger, CERTIFICATES + certificate).hidden();
            for (Caller one : List.of(clerk, colleague)) {
                counter.wire.get(one, CERTIFICATES + certificate).ok();
                counter.wire
                        .get(one, CERTIFICATES + certificate + "/paper?format=PDF")
                        .ok();
                assertThat(counter.wire
                                .get(one, LIST + "?caseId=" + id)
                                .ok()
                                .at("/items")
                                .findValuesAsString("id"))
                        .contains(certificate.toString());
            }
            // It reads and prints; changing or ending it stays with the issuer.
            counter.wire
                    .post(
                            counter.reviewer(counterThere),
                            CERTIFICATES + certificate + "/suspension",
                            Map.of("ground", "LOST", "reason", "试"))
                    .refused(403);
        }
        counter.wire.get(clerk, CERTIFICATES + foreign.id()).hidden();
        counter.wire.get(clerk, CERTIFICATES + foreign.id() + "/paper").hidden();
        assertThat(counter.wire.get(clerk, LIST).ok().at("/items").findValuesAsString("id"))
                .doesNotContain(foreign.id().toString());
    }

    /** Everything is done by whose turn it is; the certificates that came of it. */
    private List<UUID> decided() {
        counter.wire
                .post(clerk, at("/acceptance"), Map.of("debts", List.of()), UUID.randomUUID())
                .ok();
        for (List<JsonNode> tasks = tasks(); !tasks.isEmpty(); tasks = tasks()) {
            JsonNode task = tasks.getFirst();
            Caller office =
                    counter.reviewer(UUID.fromString(task.at("/organisation").asString()));
            Map<String, Object> body =
                    new HashMap<>(Map.of("step", task.at("/step").asString(), "text", "已办", "reason", "符合条件"));
            body.putAll(Map.of("passed", true, "granted", true, "document", "示例〔1〕号"));
            String deed =
                    switch (task.at("/kind").asString()) {
                        case "JOINT_REVIEW", "JOINT_CHECK" -> "opinion";
                        case "DECISION" -> "decision";
                        case "CERTIFICATE" -> "certificate";
                        default -> "result";
                    };
            counter.clock.work(5);
            counter.wire.post(office, at("/" + deed), body, UUID.randomUUID()).ok();
        }
        return Counter.system(() -> jdbc.sql("select id from certificate.certificate where case_id = :case")
                .param("case", id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    private List<JsonNode> tasks() {
        return counter.wire
                .get(reviewerHere(), at(""))
                .ok()
                .at("/tasks")
                .valueStream()
                .filter(task -> !task.at("/kind").asString().equals("CHECK"))
                .filter(task -> !task.at("/kind").asString().equals("DELIVERY"))
                .toList();
    }
}
