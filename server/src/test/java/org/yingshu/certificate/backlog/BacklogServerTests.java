package org.yingshu.certificate.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.HolderKind;
import org.yingshu.directory.Directory;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class BacklogServerTests {

    private static final String CREDIT_CODE = "91410000170001401D";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Directory directory;

    @Autowired
    CertificateTypes types;

    private final String type =
            "old-permit-" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    private Caller clerk = Callers.office();
    private String backlog = "";

    /** Once for all tests: a list has one edition a day. */
    @BeforeAll
    void listed() throws Exception {
        CurrentScope.asSystem(() -> {
            types.load(List.of(new CertificateType(
                    type,
                    "旧许可证",
                    "Old permit",
                    "财政局",
                    HolderKind.ENTERPRISE,
                    List.of(new CertificateType.Field("enterprise.address", "住所", true, false)),
                    null,
                    "test")));
            clerk = Callers.unit(
                    directory.resolve("市财政局", "411000", LocalDate.now()).orElseThrow());
        });
        http.perform(post("/api/certificate/backlogs/publication")
                        .with(signedIn(Callers.office()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of(
                                "document",
                                "许营商〔2026〕3号",
                                "rows",
                                List.of(Map.of("type", type, "organisation", clerk.organisation()))))))
                .andExpect(status().isOk());
        String all = http.perform(get("/api/certificate/backlogs").with(signedIn(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> ids = JsonPath.read(all, "$.items[?(@.type == '" + type + "')].id");
        backlog = "/api/certificate/backlogs/" + ids.getFirst();
    }

    private ResultActions read(Caller caller, String table) throws Exception {
        var file = new MockMultipartFile("file", "旧证.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        return http.perform(
                multipart(backlog + "/sheet").file(file).with(signedIn(caller)).header("Accept-Language", "zh"));
    }

    @Test
    void theEmptyTableComesBackFilledAndItsPapersAreMadeOnce() throws Exception {
        String heads = http.perform(get(backlog + "/sheet").with(signedIn(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(heads).isEqualTo("\ufeff持有人代码,持有人名称,颁发日期,住所\r\n");
        String answer = read(clerk, heads + CREDIT_CODE + ",甲公司,2019-03-05,建设路1号\r\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wrongCount").value(0))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Object papers = JsonPath.read(answer, "$.papers");
        for (int time = 0; time < 2; time++) {
            http.perform(post(backlog + "/certificates")
                            .with(signedIn(clerk))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(Map.of("papers", papers))))
                    .andExpect(status().isOk());
        }
        http.perform(get("/api/certificate/backlogs").with(signedIn(clerk)))
                .andExpect(jsonPath("$.items[?(@.type == '" + type + "')].made").value(1));
    }

    @Test
    void wrongCellsAreToldAndNothingIsMade() throws Exception {
        read(clerk, "持有人代码,持有人名称,颁发日期,住所\n123,甲公司,去年,建设路1号\n")
                .andExpect(jsonPath("$.papers").isEmpty())
                .andExpect(jsonPath("$.wrongCount").value(2))
                .andExpect(jsonPath("$.wrong[?(@.cell == 'C2')].message").value("“去年”不是日期，请写成 2026-01-31"))
                .andExpect(jsonPath("$.wrong[?(@.cell == 'A2')]").isNotEmpty());
        read(clerk, "%PDF-1.7").andExpect(jsonPath("$.code").value("certificate.not-a-sheet"));
    }

    @Test
    void anotherUnitSeesNeitherTheTableNorWhatItWouldMake() throws Exception {
        Caller stranger = Callers.unit(UUID.randomUUID());
        http.perform(get(backlog + "/sheet").with(signedIn(stranger))).andExpect(status().isNotFound());
        read(stranger, "x")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value(startsWith("certificate.")));
    }
}
