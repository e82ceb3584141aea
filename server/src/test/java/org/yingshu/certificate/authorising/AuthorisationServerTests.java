package org.yingshu.certificate.authorising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.Ground;
import org.yingshu.certificate.PersonalCertificates;
import org.yingshu.directory.Directory;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 授权用证 and 扫码核验: what a holder shows an officer, and how the holder reads of it (R6.16). */
@ServerTest
class AuthorisationServerTests {

    private static final String CITIZEN = "110101199003074573";
    private static final String USE = "/api/certificate/authorisations/use";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    Subjects subjects;

    @Autowired
    CertificateTypes types;

    @Autowired
    Certificates certificates;

    @Autowired
    Journal journal;

    private Caller owner = Callers.office();
    private Caller clerk = owner;
    private UUID certificate = new UUID(0, 0);

    @BeforeEach
    void aPersonHoldsOne() {
        CurrentScope.asSystem(() -> {
            UUID subject = subjects.withCode(CITIZEN)
                    .orElseGet(() -> subjects.enter("王小明", CITIZEN, "411000", "test"))
                    .id();
            owner = Callers.of(Role.APPLICANT, subject, "411000");
        });
        certificate = new PersonalCertificates(types, certificates, directory, journal)
                .sealed(PersonalCertificates.type("test-shown", "测试出示证"), CITIZEN, Duration.ZERO)
                .id();
        // Of another place: an own scope would not let him see it.
        clerk = Callers.of(Role.WINDOW, UUID.randomUUID(), "340100");
    }

    private String mine(UUID id) {
        return "/api/certificate/mine/" + id + "/authorisation";
    }

    private ResultActions give(Caller caller, String purpose) throws Exception {
        return http.perform(post(mine(certificate))
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("purpose", purpose, "what", "办理营业执照变更"))));
    }

    private String code(String purpose) throws Exception {
        return answer(give(owner, purpose).andExpect(status().isOk()))
                .at("/code")
                .asString();
    }

    private ResultActions use(Caller caller, String code, String purpose) throws Exception {
        return http.perform(post(USE)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("code", code, "purpose", purpose))));
    }

    private JsonNode answer(ResultActions actions) throws Exception {
        return json.readTree(actions.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode state() throws Exception {
        return answer(http.perform(get(mine(certificate)).with(signedIn(owner))))
                .at("/newest");
    }

    private List<JsonNode> log() throws Exception {
        return answer(http.perform(
                        get("/api/certificate/mine/" + certificate + "/usage").with(signedIn(owner))))
                .at("/items")
                .valueStream()
                .toList();
    }

    @Test
    void theOfficerSeesThatCertificateOnceAndTheHolderReadsWhoItWas() throws Exception {
        String code = code("COUNTER");
        assertThat(state().at("/open").asBoolean()).isTrue();
        // Typed as it was heard: without the dash, in small letters.
        JsonNode seen = answer(use(clerk, code.replace("-", "").toLowerCase(Locale.ROOT), "COUNTER")
                .andExpect(status().isOk()));
        assertThat(seen.at("/certificate/id").asString()).isEqualTo(certificate.toString());
        assertThat(seen.at("/certificate/fields/0/value").asString()).isEqualTo(CITIZEN);
        assertThat(seen.at("/what").asString()).isEqualTo("办理营业执照变更");
        use(clerk, code, "COUNTER")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.code-used"));
        // It opens nothing but this one look.
        http.perform(get("/api/certificate/certificates/" + certificate).with(signedIn(clerk)))
                .andExpect(status().isNotFound());
        assertThat(state().at("/usedBy").asString()).contains(clerk.name());
        assertThat(log()).hasSize(1);
        assertThat(log().getFirst().at("/way").asString()).isEqualTo("AUTHORISED");
        assertThat(log().getFirst().at("/userName").asString()).isEqualTo(clerk.name());
        assertThat(log().getFirst().at("/purpose").asString()).isEqualTo("办理营业执照变更");
    }

    @Test
    void aCodeForOnePurposeIsNothingForTheOther() throws Exception {
        String code = code("INSPECTION");
        use(clerk, code, "COUNTER")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.code-purpose"));
        assertThat(log()).isEmpty();
        use(clerk, code, "INSPECTION").andExpect(status().isOk());
        assertThat(log().getFirst().at("/way").asString()).isEqualTo("INSPECTED");
    }

    @Test
    void whatRanOutWasWithdrawnOrReplacedOpensNothing() throws Exception {
        String first = code("COUNTER");
        String second = code("COUNTER");
        over(first);
        http.perform(delete(mine(certificate)).with(signedIn(owner))).andExpect(status().isOk());
        over(second);
        String third = code("COUNTER");
        CurrentScope.asSystem(() -> jdbc.sql(
                        "update certificate.authorisation set ends_at = now() - interval '1 second' where certificate = :id")
                .param("id", certificate)
                .update());
        over(third);
        assertThat(log()).isEmpty();
    }

    private void over(String code) throws Exception {
        use(clerk, code, "COUNTER")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.code-over"));
    }

    @Test
    void onlyTheHolderGivesAndOnlyOfficersUse() throws Exception {
        Caller stranger = Callers.of(Role.APPLICANT, other(), "411000");
        give(stranger, "COUNTER").andExpect(status().isNotFound());
        http.perform(get(mine(certificate)).with(signedIn(stranger))).andExpect(status().isNotFound());
        http.perform(delete(mine(certificate)).with(signedIn(stranger))).andExpect(status().isNotFound());
        give(Callers.office(), "COUNTER").andExpect(status().isNotFound());
        use(stranger, code("COUNTER"), "COUNTER").andExpect(status().isForbidden());
        assertThat(log()).isEmpty();
    }

    private UUID other() {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> subjects.withCode("110101199003070134")
                .orElseGet(() -> subjects.enter("李小红", "110101199003070134", "411000", "test"))
                .id()));
    }

    @Test
    void whoGuessesIsStoppedEvenWithTheRightCode() throws Exception {
        String code = code("COUNTER");
        for (int n = 0; n < 10; n++) {
            use(clerk, "ABCD-%04d".formatted(n), "COUNTER")
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("certificate.code-unknown"));
        }
        use(clerk, code, "COUNTER").andExpect(status().isTooManyRequests());
        assertThat(state().at("/open").asBoolean()).isTrue();
        // Another officer is not kept from it.
        use(Callers.of(Role.REVIEWER, UUID.randomUUID(), "411000"), code, "COUNTER")
                .andExpect(status().isOk());
    }

    @Test
    void whatDoesNotHoldIsNeitherGivenNorShown() throws Exception {
        String code = code("COUNTER");
        CurrentScope.asSystem(() ->
                certificates.revoke(certificate, Ground.CANCELLED, "注销", "依申请", Act.ofSystem("test", journal.now())));
        use(clerk, code, "COUNTER")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.not-valid"));
        give(owner, "COUNTER").andExpect(status().isConflict());
    }

    @Test
    void theCodeItselfIsKeptNowhere() throws Exception {
        String code = code("COUNTER").replace("-", "");
        List<byte[]> kept = Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL, () -> jdbc.sql("select code from certificate.authorisation where certificate = :id")
                        .param("id", certificate)
                        .query((row, number) -> row.getBytes(1))
                        .list()));
        assertThat(kept).hasSize(1);
        assertThat(new String(kept.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain(code);
    }

    @Test
    void anOfficerWhoScansTheCodeOnItIsNamedAndAnybodyElseIsNot() throws Exception {
        String verify = answer(
                        http.perform(get("/api/certificate/mine/" + certificate).with(signedIn(owner))))
                .at("/verify")
                .asString();
        String path = "/api/portal/certificate/codes/" + verify.substring(verify.lastIndexOf('/') + 1);
        http.perform(get(path)).andExpect(jsonPath("$.outcome").value("VALID"));
        http.perform(get(path).with(signedIn(Callers.of(Role.APPLICANT, other(), "411000"))))
                .andExpect(jsonPath("$.outcome").value("VALID"));
        http.perform(get(path).with(signedIn(clerk)))
                .andExpect(jsonPath("$.outcome").value("VALID"));
        assertThat(log())
                .extracting(one ->
                        one.at("/way").asString() + " " + one.at("/userName").asString())
                .containsExactly("INSPECTED " + clerk.name(), "CHECKED ", "CHECKED ");
    }
}
