package org.yingshu.matter.intermediary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;

/** The list of intermediary services through HTTP. */
@ServerTest
class IntermediaryHttpTests {

    private static final String LIST = "/api/portal/matter/intermediaries";
    private static final String AGENCIES = "/api/matter/agencies";
    private static final String SURVEY = "construction.site-survey";
    private static final String CODE = "91411000MA40000047";
    private static final String OWN = "$.items[*].agencies[?(@.code == '" + CODE + "')]";

    @Autowired
    MockMvc http;

    private ResultActions add(String service, String code, String credit, String source) throws Exception {
        return http.perform(post(AGENCIES)
                .with(Callers.signedIn(Callers.office()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"service":"%s","name":"示例勘察有限公司","code":"%s","charge":"每米 80 元","credit":"%s",
                         "creditSource":"%s","creditOn":%s}""".formatted(service, code, credit, source, source.isEmpty() ? "null" : "\"2026-06-30\"")));
    }

    @Test
    void everybodyReadsWhatMayBeAskedForAndWhoPays() throws Exception {
        http.perform(get(LIST))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].service.code", hasItem(SURVEY)))
                .andExpect(jsonPath(
                        "$.items[?(@.service.code == '%s')].service.payer".formatted(SURVEY), contains("AGREED")))
                .andExpect(jsonPath(
                        "$.items[?(@.service.code == '%s')].asking[*].item".formatted(SURVEY),
                        hasItem("construction.survey-general")));
        http.perform(get(LIST + "/export").param("format", "CSV")).andExpect(status().isOk());
    }

    @Test
    void noStepAsksForWhatTheListDoesNotHold() throws Exception {
        http.perform(get("/api/matter/list-check").param("what", "SERVICES").with(Callers.signedIn(Callers.office())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.checked").value(2))
                .andExpect(jsonPath("$.outside").isEmpty());
        http.perform(get("/api/matter/list-check").param("what", "ITEMS").with(Callers.signedIn(Callers.office())))
                .andExpect(jsonPath("$.code").value("matter.list-missing"));
    }

    @Test
    void anAgencyPublishesItsChargeAndACreditThatSaysWhoGaveIt() throws Exception {
        add("no.such", CODE, "", "").andExpect(status().isNotFound());
        add(SURVEY, "91411000MA40000040", "", "").andExpect(jsonPath("$.code").value("matter.bad-credit-code"));
        add(SURVEY, CODE, "A", "").andExpect(jsonPath("$.code").value("matter.credit-without-source"));
        String added = add(SURVEY, CODE, "A", "示例信用平台")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        add(SURVEY, CODE, "A", "示例信用平台").andExpect(jsonPath("$.code").value("matter.agency-listed"));
        List<String> ids = JsonPath.read(added, "$.items[?(@.code == '%s')].id".formatted(CODE));
        http.perform(get(LIST)).andExpect(jsonPath(OWN + ".creditSource", contains("示例信用平台")));

        http.perform(delete(AGENCIES + "/" + ids.getFirst())
                        .with(Callers.signedIn(Callers.of(Role.OFFICE, UUID.randomUUID(), "410300"))))
                .andExpect(status().isForbidden());
        http.perform(delete(AGENCIES + "/" + ids.getFirst()).with(Callers.signedIn(Callers.office())))
                .andExpect(status().isOk());
        http.perform(get(LIST)).andExpect(jsonPath(OWN).isEmpty());
    }
}
