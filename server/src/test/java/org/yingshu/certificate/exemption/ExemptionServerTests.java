package org.yingshu.certificate.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.ExemptMaterials;
import org.yingshu.directory.Directory;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class ExemptionServerTests {

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Directory directory;

    @Autowired
    ExemptMaterials exempt;

    private final Caller office = Callers.office();
    private final String item = "start-up." + UUID.randomUUID().toString().substring(0, 8);
    private UUID department = UUID.randomUUID();
    private Caller clerk = office;

    @BeforeEach
    void department() {
        CurrentScope.asSystem(() -> department =
                directory.resolve("市财政局", "411000", LocalDate.now()).orElseThrow());
        clerk = Callers.unit(department);
    }

    private ResultActions as(Caller caller, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(signedIn(caller)));
    }

    private ResultActions send(Caller caller, String path, Object body) throws Exception {
        return as(
                caller,
                post("/api/certificate" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)));
    }

    @Test
    void aProposalBecomesAMarkOnceItIsListedAndNoLongerWhenItEnds() throws Exception {
        Map<String, Object> proposal = Map.of(
                "item", item,
                "itemName", "企业设立登记",
                "material", "id-card",
                "materialName", "居民身份证",
                "by", "CERTIFICATE",
                "source", "id-card",
                "sourceName", "居民身份证电子证照",
                "volume", 1200);
        String answer = send(clerk, "/exemptions", proposal)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String path = "/exemptions/" + JsonPath.read(answer, "$.id");
        send(clerk, "/exemptions", proposal).andExpect(jsonPath("$.code").value("certificate.already-proposed"));
        send(office, path + "/acceptance", Map.of()).andExpect(status().isOk());
        assertThat(exempt.marks(item, "411000")).as("accepted, not listed yet").isEmpty();
        send(office, "/exemptions/publication", Map.of()).andExpect(status().isOk());
        assertThat(exempt.marks(item, "411002"))
                .extracting(ExemptMaterials.Mark::material)
                .containsExactly("id-card");
        assertThat(exempt.marks(item, "410100")).as("another city's list").isEmpty();
        as(office, get("/api/lists/check?list=certificate-exempt-411000&code=" + item + "/id-card"))
                .andExpect(jsonPath("$.contains").value(true));
        send(office, path + "/end", Map.of("reason", "数据源停用")).andExpect(status().isOk());
        assertThat(exempt.marks(item, "411000")).isEmpty();
    }

    @Test
    void aSurveyIsEnteredByItsDepartmentAndLookedAtByTheOffice() throws Exception {
        int year = 2020 + (int) (Math.random() * 70);
        String answer = send(office, "/surveys", Map.of("year", year, "organisations", List.of(department)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(answer, "$.items[0].id");
        send(clerk, "/surveys/" + id + "/submission", Map.of())
                .andExpect(jsonPath("$.code").value("certificate.survey-empty"));
        Map<String, Object> row = Map.of(
                "item", item,
                "itemName", "会计代理记账机构执业资格审批",
                "volume", 31,
                "material", "营业执照",
                "by", "CERTIFICATE",
                "source", "business-licence",
                "result", "代理记账许可证书",
                "resultType", "电子证照");
        as(
                        clerk,
                        put("/api/certificate/surveys/" + id + "/rows")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(Map.of("rows", List.of(row)))))
                .andExpect(status().isOk());
        send(clerk, "/surveys/" + id + "/submission", Map.of()).andExpect(status().isOk());
        send(office, "/surveys/" + id + "/return", Map.of("reason", "补充上年办件量"))
                .andExpect(jsonPath("$.it.status").value("RETURNED"));
        send(clerk, "/surveys/" + id + "/submission", Map.of()).andExpect(status().isOk());
        send(office, "/surveys/" + id + "/acceptance", Map.of())
                .andExpect(jsonPath("$.it.status").value("ACCEPTED"));
        send(office, "/surveys/publication", Map.of("year", year))
                .andExpect(jsonPath("$.edition").isNumber());
        as(Callers.unit(UUID.randomUUID()), get("/api/certificate/surveys/" + id))
                .andExpect(status().isNotFound());
    }
}
