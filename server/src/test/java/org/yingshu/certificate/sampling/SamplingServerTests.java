package org.yingshu.certificate.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.HolderKind;
import org.yingshu.directory.Directory;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class SamplingServerTests {

    private static final String ROOT = "/api/certificate/";
    private static final int ISSUED = 8;

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Directory directory;

    @Autowired
    CertificateTypes types;

    private final String type =
            "sampled-" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    private UUID issuer = UUID.randomUUID();
    private Caller clerk = Callers.office();
    private Caller authority = Callers.office();

    @BeforeAll
    void certificates() throws Exception {
        CurrentScope.asSystem(() -> {
            LocalDate today = LocalDate.now();
            issuer = directory.resolve("市财政局", "411000", today).orElseThrow();
            UUID drawer = directory.resolve("市自然资源和规划局", "411000", today).orElseThrow();
            types.load(List.of(new CertificateType(
                    type,
                    "抽检许可证",
                    "Sampled permit",
                    "财政局",
                    HolderKind.PROJECT,
                    List.of(new CertificateType.Field("project.name", "项目名称", true, false)),
                    null,
                    "test")));
            clerk = Callers.unit(issuer);
            authority = Callers.of(Role.OFFICE, drawer, "411000");
        });
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ISSUED; i++) {
            ids.add(JsonPath.read(
                    body(send(
                            clerk,
                            "certificates",
                            Map.of(
                                    "type",
                                    type,
                                    "holderKind",
                                    "PROJECT",
                                    "holderCode",
                                    "2026-411000-" + i,
                                    "holderName",
                                    "项目" + i,
                                    "fields",
                                    Map.of("project.name", "项目" + i)))),
                    "$.id"));
        }
        send(clerk, "signatures", Map.of("ids", ids)).andExpect(status().isOk());
    }

    private ResultActions as(Caller caller, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(signedIn(caller)).header("Accept-Language", "zh"));
    }

    private ResultActions send(Caller caller, String path, Object body) throws Exception {
        return as(
                caller,
                post(ROOT + path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private Map<String, Object> scope() {
        return Map.of("types", List.of(type), "issuers", List.of());
    }

    private String draw(int size, String seed) throws Exception {
        return body(
                send(authority, "samplings", Map.of("title", "第四季度抽检", "scope", scope(), "size", size, "seed", seed)));
    }

    private List<String> samples(String sampling) throws Exception {
        return JsonPath.read(body(as(authority, get(ROOT + "samples").param("sampling", sampling))), "$.items[*].id");
    }

    private List<String> numbers(String sampling) throws Exception {
        return JsonPath.read(
                body(as(authority, get(ROOT + "samples").param("sampling", sampling))), "$.items[*].number");
    }

    private static Map<String, Object> check(String complete, String note) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            boolean first = aspect == Aspect.COMPLETE;
            lines.add(Map.of("aspect", aspect.name(), "finding", first ? complete : "GOOD", "note", first ? note : ""));
        }
        return Map.of("lines", lines, "demand", note);
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherDrawsOthers() throws Exception {
        send(authority, "samplings/population", scope())
                .andExpect(jsonPath("$.count").value(ISSUED));
        String first = draw(3, "2026-41");
        String id = JsonPath.read(first, "$.id");
        assertThat(JsonPath.<Integer>read(first, "$.it.population")).isEqualTo(ISSUED);
        String again = JsonPath.read(draw(3, "2026-41"), "$.id");
        assertThat(numbers(again)).hasSize(3).isEqualTo(numbers(id));
        String all = JsonPath.read(draw(ISSUED, "2026-41"), "$.id");
        String shuffled = JsonPath.read(draw(ISSUED, "2026-42"), "$.id");
        assertThat(numbers(shuffled))
                .containsExactlyInAnyOrderElementsOf(numbers(all))
                .as("eight in the same order by chance: once in 40,320")
                .isNotEqualTo(numbers(all));
        as(authority, get(ROOT + "samplings/" + id + "/repetition"))
                .andExpect(jsonPath("$.samePopulation").value(true))
                .andExpect(jsonPath("$.sameSample").value(true));
        send(
                        clerk,
                        "certificates",
                        Map.of(
                                "type",
                                type,
                                "holderKind",
                                "PROJECT",
                                "holderCode",
                                "2026-411000-late",
                                "holderName",
                                "后来的",
                                "fields",
                                Map.of("project.name", "后来的")))
                .andExpect(status().isOk());
        as(authority, get(ROOT + "samplings/" + id + "/repetition"))
                .andExpect(jsonPath("$.samePopulation").value(true))
                .andExpect(jsonPath("$.population").value(ISSUED));
    }

    @Test
    void whoHasNothingInScopeDrawsNothing() throws Exception {
        send(
                        authority,
                        "samplings",
                        Map.of(
                                "title",
                                "空",
                                "scope",
                                Map.of("types", List.of("none"), "issuers", List.of()),
                                "size",
                                3))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.nothing-to-sample"));
        Caller itself = Callers.of(Role.OFFICE, issuer, "411000");
        send(itself, "samplings", Map.of("title", "自查", "scope", scope(), "size", 3))
                .andExpect(status().isConflict());
    }

    @Test
    void aFaultGoesToTheIssuerAndBackAndIsClosedWithTheSampling() throws Exception {
        String sampling = JsonPath.read(draw(2, ""), "$.id");
        List<String> ids = samples(sampling);
        String faulty = "samples/" + ids.get(0);
        String good = "samples/" + ids.get(1);
        as(clerk, get(ROOT + faulty)).andExpect(status().isNotFound());
        as(authority, get(ROOT + faulty))
                .andExpect(jsonPath("$.machine").isEmpty())
                .andExpect(jsonPath("$.commands[0]").value("check"));
        send(authority, good + "/check", check("GOOD", ""))
                .andExpect(jsonPath("$.it.status").value("PASSED"));
        send(authority, "samplings/" + sampling + "/conclusion", Map.of("summary", "全部检查完"))
                .andExpect(jsonPath("$.code").value("certificate.samples-open"));
        send(authority, faulty + "/check", check("FAULT", "名称写错"))
                .andExpect(jsonPath("$.it.status").value("TO_RECTIFY"))
                .andExpect(jsonPath("$.clock.due").isNotEmpty());
        as(clerk, get(ROOT + "samples").param("faulty", "true"))
                .andExpect(jsonPath("$.items[?(@.id == '" + ids.get(0) + "')].faults[0]")
                        .value("COMPLETE"));
        as(Callers.unit(UUID.randomUUID()), get(ROOT + faulty)).andExpect(status().isNotFound());
        send(Callers.of(Role.OFFICE, UUID.randomUUID(), "411000"), faulty + "/acceptance", Map.of())
                .andExpect(status().isForbidden());
        send(clerk, faulty + "/answer", Map.of("text", "已换发"))
                .andExpect(jsonPath("$.it.status").value("ANSWERED"));
        send(authority, faulty + "/return", Map.of("reason", "还是旧名"))
                .andExpect(jsonPath("$.clock.due").isNotEmpty());
        send(clerk, faulty + "/answer", Map.of("text", "已更正")).andExpect(status().isOk());
        send(authority, faulty + "/acceptance", Map.of())
                .andExpect(jsonPath("$.it.status").value("RECTIFIED"))
                .andExpect(jsonPath("$.clock").isEmpty());
        send(authority, "samplings/" + sampling + "/conclusion", Map.of("summary", "抽 2 件，1 件已整改"))
                .andExpect(jsonPath("$.it.open").value(false))
                .andExpect(jsonPath("$.line.faulty").value(1))
                .andExpect(jsonPath("$.issuers[0].rectified").value(1))
                .andExpect(jsonPath("$.aspects[0].faulty").value(1));
        String table = as(
                        authority,
                        get(ROOT + "samples/export").param("sampling", sampling).param("format", "CSV"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(table).contains("抽检许可证", "已整改", "没有问题");
    }
}
