package org.yingshu.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.CertificateUse.Way;
import org.yingshu.certificate.CertificateView;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.directory.Directory;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class CertificateServerTests {

    private static final String CREDIT_CODE = "91410000170001401D";
    private static final String CITIZEN = "11010119900307109X";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Directory directory;

    @Autowired
    CertificateTypes types;

    @Autowired
    Certificates certificates;

    @Autowired
    Journal journal;

    private UUID issuer = UUID.randomUUID();
    private UUID other = UUID.randomUUID();
    private Caller clerk = Callers.office();

    @BeforeEach
    void issuers() {
        LocalDate today = LocalDate.now();
        CurrentScope.asSystem(() -> {
            issuer = directory.resolve("市自然资源和规划局", "411000", today).orElseThrow();
            other = directory.resolve("市财政局", "411000", today).orElseThrow();
            types.load(List.of(
                    new CertificateType(
                            "test-licence",
                            "测试许可证",
                            "Test licence",
                            "自然资源和规划局",
                            HolderKind.ENTERPRISE,
                            List.of(
                                    new CertificateType.Field("enterprise.name", "名称", true, false),
                                    new CertificateType.Field("enterprise.address", "住所", false, false)),
                            36,
                            "test"),
                    new CertificateType(
                            "test-pass",
                            "测试个人证",
                            "Test pass",
                            "自然资源和规划局",
                            HolderKind.PERSON,
                            List.of(
                                    new CertificateType.Field("person.name", "姓名", true, false),
                                    new CertificateType.Field("person.id-number", "公民身份号码", true, true)),
                            null,
                            "test")));
        });
        clerk = Callers.unit(issuer);
    }

    private ResultActions as(Caller caller, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(signedIn(caller)));
    }

    private ResultActions command(Caller caller, String path, Object body) throws Exception {
        return as(caller, post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)));
    }

    private String issued() throws Exception {
        String answer = command(
                        clerk,
                        "/api/certificate/certificates",
                        Map.of(
                                "type", "test-licence",
                                "holderKind", "ENTERPRISE",
                                "holderCode", CREDIT_CODE,
                                "holderName", "云州清风食品有限公司",
                                "fields", Map.of("enterprise.name", "云州清风食品有限公司", "enterprise.address", "望春路一号")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PENDING_SIGNATURE"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.id");
    }

    private String signed() throws Exception {
        String id = issued();
        command(clerk, "/api/certificate/certificates/" + id + "/signature", Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("VALID"));
        return id;
    }

    private String token(String id) throws Exception {
        String answer = as(clerk, get("/api/certificate/certificates/" + id))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = JsonPath.read(answer, "$.verify");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void expectOutcome(String token, String outcome) throws Exception {
        http.perform(get("/api/portal/certificate/codes/" + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value(outcome));
    }

    @Test
    void theCodeSaysHowTheCertificateStands() throws Exception {
        String id = signed();
        String token = token(id);
        expectOutcome(token, "VALID");
        String path = "/api/certificate/certificates/" + id;
        command(clerk, path + "/suspension", Map.of("ground", "LOST", "reason", "挂失"))
                .andExpect(status().isOk());
        expectOutcome(token, "SUSPENDED");
        command(clerk, path + "/resumption", Map.of("reason", "找回")).andExpect(status().isOk());
        command(clerk, path + "/change", Map.of("fields", Map.of("enterprise.address", "望春路二号"), "reason", "迁址"))
                .andExpect(status().isOk());
        expectOutcome(token, "OLD_EDITION");
        command(clerk, path + "/revocation", Map.of("ground", "CANCELLED", "reason", "企业注销", "basis", "申请"))
                .andExpect(status().isOk());
        expectOutcome(token, "REVOKED");
    }

    @Test
    void aForgedCodeIsRefused() throws Exception {
        String token = token(signed());
        char last = token.charAt(token.length() - 2);
        String forged =
                token.substring(0, token.length() - 2) + (last == 'A' ? 'B' : 'A') + token.charAt(token.length() - 1);
        expectOutcome(forged, "FORGED_CODE");
        expectOutcome("hello", "FORGED_CODE");
    }

    @Test
    void theNumberAloneTellsNothing() throws Exception {
        String id = signed();
        String answer = as(clerk, get("/api/certificate/certificates/" + id))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String number = JsonPath.read(answer, "$.number");
        number(number, CREDIT_CODE.substring(12), "VALID");
        number(number, "000000", "UNKNOWN");
        number("12345678901234567", CREDIT_CODE.substring(12), "UNKNOWN");
        for (int i = 0; i < 9; i++) {
            number(number, "00000" + i, "UNKNOWN");
        }
        http.perform(
                        post("/api/portal/certificate/numbers")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(Map.of("number", number, "last", "111111"))))
                .andExpect(status().isTooManyRequests());
    }

    private void number(String number, String last, String outcome) throws Exception {
        http.perform(
                        post("/api/portal/certificate/numbers")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(Map.of("number", number, "last", last))))
                .andExpect(jsonPath("$.outcome").value(outcome));
    }

    @Test
    void thePaperIsRecognisedAndAnAlteredOneIsNot() throws Exception {
        String id = signed();
        for (String format : List.of("PDF", "OFD")) {
            byte[] paper = as(clerk, get("/api/certificate/certificates/" + id + "/paper?format=" + format))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            file(paper, "VALID");
            byte[] altered = paper.clone();
            altered[altered.length / 2] ^= 1;
            file(altered, "ALTERED");
        }
        file("no paper at all".getBytes(StandardCharsets.UTF_8), "UNSIGNED");
        command(
                        clerk,
                        "/api/certificate/certificates/" + id + "/revocation",
                        Map.of("ground", "WITHDRAWN", "reason", "材料不实", "basis", "决定书"))
                .andExpect(status().isOk());
        byte[] paper = as(clerk, get("/api/certificate/certificates/" + id + "/paper?format=OFD"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        file(paper, "REVOKED");
    }

    private void file(byte[] content, String outcome) throws Exception {
        http.perform(
                        multipart("/api/portal/certificate/files")
                                .file(new MockMultipartFile("file", "a.bin", null, content))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value(outcome));
    }

    @Test
    void nobodyElseSealsOrEndsIt() throws Exception {
        String id = issued();
        String path = "/api/certificate/certificates/" + id;
        Caller stranger = Callers.unit(other);
        as(stranger, get(path)).andExpect(status().isNotFound());
        command(stranger, path + "/signature", Map.of()).andExpect(status().isNotFound());
        Caller office = Callers.office();
        as(office, get(path)).andExpect(status().isOk());
        command(office, path + "/signature", Map.of()).andExpect(status().isForbidden());
        as(Callers.unit(UUID.randomUUID(), "440300"), get(path)).andExpect(status().isNotFound());
        as(stranger, get("/api/certificate/mine/" + id)).andExpect(status().isNotFound());
    }

    @Test
    void whatAnotherOfficeReadsIsLogged() throws Exception {
        String id = signed();
        Caller office = Callers.office();
        as(office, get("/api/certificate/certificates/" + id)).andExpect(status().isOk());
        as(office, get("/api/certificate/certificates/" + id)).andExpect(status().isOk());
        certificates.use(
                new CertificateUse(UUID.fromString(id), Way.CALLED, null, "张", other, "食品经营许可", UUID.randomUUID()));
        as(clerk, get("/api/certificate/certificates/" + id + "/usage"))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].way").value("CALLED"))
                .andExpect(jsonPath("$.items[1].userName").value(office.name()));
    }

    @Test
    void aPersonsNumberIsShownToNobodyWithoutAReason() throws Exception {
        var request = new IssueRequest(
                "test-pass",
                HolderKind.PERSON,
                CITIZEN,
                "王小明",
                Map.of("person.name", "王小明", "person.id-number", CITIZEN),
                UUID.randomUUID(),
                issuer,
                "411000");
        CertificateView view = issueAsSystem(request);
        assertThat(issueAsSystem(request).id())
                .as("the same case gives the same certificate")
                .isEqualTo(view.id());
        String path = "/api/certificate/certificates/" + view.id();
        String shown = as(clerk, get(path)).andReturn().getResponse().getContentAsString();
        assertThat(shown).doesNotContain(CITIZEN);
        String course =
                as(clerk, get(path + "/history")).andReturn().getResponse().getContentAsString();
        assertThat(course).doesNotContain(CITIZEN);
        command(clerk, path + "/revelation", Map.of("reason", "窗口核对"))
                .andExpect(jsonPath("$.holderCode").value(CITIZEN));
        as(clerk, get("/api/certificate/certificates?q=" + CITIZEN))
                .andExpect(jsonPath("$.items[0].holderCode").value("1101**********109X"));
        assertThat(certificates.valid("test-pass", CITIZEN))
                .as("not sealed yet")
                .isEmpty();
        CurrentScope.asSystem(() -> certificates.sign(view.id(), Act.ofSystem("test", journal.now())));
        assertThat(certificates.valid("test-pass", CITIZEN.toLowerCase(Locale.ROOT)))
                .get()
                .extracting(it -> it.fields().get("person.id-number"))
                .isEqualTo(CITIZEN);
    }

    private CertificateView issueAsSystem(IssueRequest request) {
        return Objects.requireNonNull(
                CurrentScope.in(DataScope.ALL, () -> certificates.issue(request, Act.ofSystem("test", journal.now()))));
    }

    @Test
    void manyAreSealedAtOnceAndTheOthersSayWhyNot() throws Exception {
        String first = issued();
        String second = signed();
        command(clerk, "/api/certificate/signatures", Map.of("ids", List.of(first, second)))
                .andExpect(jsonPath("$.items[0].problem").doesNotExist())
                .andExpect(jsonPath("$.items[1].problem").value("certificate.already-signed"));
    }

    @Test
    void aWrongCodeOrFieldIsRefused() throws Exception {
        command(
                        clerk,
                        "/api/certificate/certificates",
                        Map.of(
                                "type", "test-licence",
                                "holderKind", "ENTERPRISE",
                                "holderCode", "91410000170001402D",
                                "holderName", "云州清风食品有限公司",
                                "fields", Map.of("enterprise.name", "云州清风食品有限公司")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("certificate.holder-code"));
    }

    @Test
    void listsAreFilteredSearchedAndExported() throws Exception {
        String id = signed();
        as(clerk, get("/api/certificate/certificates?q=清风&status=VALID&type=test-licence"))
                .andExpect(jsonPath("$.items[0].id").value(id));
        as(clerk, get("/api/certificate/certificates/counts"))
                .andExpect(jsonPath("$.VALID").isNumber());
        as(clerk, get("/api/certificate/certificates/export?format=CSV")).andExpect(status().isOk());
        as(clerk, get("/api/certificate/types"))
                .andExpect(jsonPath("$.items.length()").isNumber());
    }
}
