package org.yingshu.matter.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;

/** The same item on every level, and its scenes, through HTTP. */
@ServerTest
class UnifiedHttpTests {

    private static final String REGISTRATION = "/api/matter/unified/start-up.registration";

    @Autowired
    MockMvc http;

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(Callers.signedIn(Callers.office())).with(csrf());
    }

    @Test
    void anElementThatDiffersSaysWhoHasWhat() throws Exception {
        http.perform(as(get(REGISTRATION)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[?(@.element == 'NAME')].equal", contains(true)))
                .andExpect(jsonPath("$.rows[?(@.element == 'NAME')].ground", contains("NAMED")))
                .andExpect(jsonPath("$.rows[?(@.element == 'PROMISED_LIMIT')].equal", contains(false)))
                .andExpect(jsonPath(
                        "$.rows[?(@.element == 'PROMISED_LIMIT')].values[*].lines[0].zh",
                        contains("1工作日", "0.25工作日", "0.5工作日")))
                .andExpect(jsonPath("$.places[0].level").value("province"))
                .andExpect(jsonPath("$.places[1].name").value("许昌市"));
    }

    @Test
    void theListIsNarrowedToWhatDiffers() throws Exception {
        http.perform(as(get("/api/matter/unified").param("different", "true")))
                .andExpect(jsonPath("$.items[*].code", hasItem("start-up.registration")))
                .andExpect(jsonPath("$.items[*].different", everyItem(not(empty()))));
        http.perform(as(get("/api/matter/unified").param("different", "false")))
                .andExpect(jsonPath("$.items[*].code", not(hasItem("start-up.registration"))));
        http.perform(as(get("/api/matter/unified").param("element", "NAME")))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void whatDiffersIsExportedWithItsPlaces() throws Exception {
        String csv = http.perform(as(get(REGISTRATION + "/export"))
                        .param("different", "true")
                        .param("format", "CSV"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv).contains("Promised limit").contains("0.25 working days").doesNotContain("\nName,");
    }

    @Test
    void anUnknownItemIsNotCompared() throws Exception {
        http.perform(as(get("/api/matter/unified/no.such"))).andExpect(status().isNotFound());
    }

    @Test
    void aSceneLeadsToExactlyItsMaterials() throws Exception {
        http.perform(get("/api/portal/matter/services/electricity.low-voltage-micro"))
                .andExpect(jsonPath("$.scenes", hasSize(4)))
                .andExpect(jsonPath(
                        "$.scenes[?(@.scene.code == 'committee')].materials[*].material",
                        hasItem("village-property-proof")))
                .andExpect(jsonPath(
                        "$.scenes[?(@.scene.code == 'committee')].materials[*].material",
                        not(hasItem("real-estate-certificate"))))
                .andExpect(jsonPath("$.scenes[*].materials[?(@.when != null)]").isEmpty());
    }

    @Test
    void aSceneIsFoundByItsOwnWords() throws Exception {
        http.perform(get("/api/portal/matter/search").param("q", "带押过户贷款"))
                .andExpect(jsonPath("$.items[0].code").value("real-estate.transfer-mortgaged"))
                .andExpect(jsonPath("$.items[0].scene.code").value("loan"));
    }

    @Test
    void thePlainPageTellsEverySceneWithItsPapers() throws Exception {
        http.perform(get("/guide/start-up.registration"))
                .andExpect(content().string(containsString("您是哪种情形")))
                .andExpect(content().string(containsString("分支机构，自己办")));
    }
}
