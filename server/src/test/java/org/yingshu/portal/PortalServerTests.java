package org.yingshu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class PortalServerTests {

    private static final String PLANS = "/api/plan/plans/";
    private static final String PUBLIC = "/api/portal/plans";

    @Autowired
    MockMvc http;

    private final JsonMapper json = JsonMapper.shared();
    private final Caller office = Callers.office();

    private JsonNode read(ResultActions answer) throws Exception {
        return json.readTree(answer.andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode ask(MockHttpServletRequestBuilder request) throws Exception {
        return read(http.perform(request.with(signedIn(office))));
    }

    private MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    private ResultActions release(Caller caller, String plan, String extent) throws Exception {
        return http.perform(
                body(put(PLANS + plan + "/release"), Map.of("extent", extent)).with(signedIn(caller)));
    }

    private String confirmedPlan() throws Exception {
        byte[] content = (Files.readString(Path.of("../samples/yunzhou-plan.txt")) + "\n" + UUID.randomUUID() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        String intake = read(http.perform(multipart("/api/plan/imports")
                        .file(new MockMultipartFile("file", "公开.txt", null, content))
                        .with(signedIn(office))))
                .path("id")
                .asString();
        JsonNode now = ask(get("/api/plan/imports/" + intake));
        for (int i = 0; i < 1200 && !now.path("state").asString().equals("DONE"); i++) {
            Thread.sleep(50);
            now = ask(get("/api/plan/imports/" + intake));
        }
        String plan = now.path("plans").path(0).asString();
        List<String> open = new ArrayList<>();
        for (JsonNode view : ask(get(PLANS + plan + "/tasks")).path("tasks")) {
            if (!view.path("open").isNull()) {
                open.add(view.path("task").path("id").asString());
            }
        }
        ask(body(post(PLANS + plan + "/acceptances"), Map.of("tasks", open, "reason", "首家单位牵头")));
        ask(post(PLANS + plan + "/confirmation"));
        return plan;
    }

    private void issue(String plan) throws Exception {
        ask(body(
                post(PLANS + plan + "/issue"),
                Map.of("on", "2026-01-16", "rhythm", Map.of("every", "MONTH", "day", 20))));
        for (int i = 0;
                i < 1200
                        && ask(get("/api/ledger/duties?plan=" + plan))
                                .path("items")
                                .isEmpty();
                i++) {
            Thread.sleep(50);
        }
    }

    private List<String> listed() throws Exception {
        List<String> ids = new ArrayList<>();
        read(http.perform(get(PUBLIC)))
                .path("items")
                .forEach(plan -> ids.add(plan.path("id").asString()));
        return ids;
    }

    private void isNotPublic(String plan) throws Exception {
        assertThat(listed()).doesNotContain(plan);
        http.perform(get(PUBLIC + "/" + plan)).andExpect(status().isNotFound());
        // Whoever may see the plan inside sees no more of it here.
        http.perform(get(PUBLIC + "/" + plan).with(signedIn(office))).andExpect(status().isNotFound());
    }

    @Test
    void showsWhatTheOfficeReleasedAndNothingElse() throws Exception {
        String plan = confirmedPlan();
        release(office, plan, "DUTIES")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("plan.not-issued"));
        issue(plan);
        isNotPublic(plan);

        release(Callers.unit(UUID.randomUUID()), plan, "DUTIES").andExpect(status().isForbidden());
        release(Callers.of(Role.OFFICE, UUID.randomUUID(), "411002"), plan, "DUTIES")
                .andExpect(status().isForbidden());
        isNotPublic(plan);

        release(office, plan, "FIGURES").andExpect(status().isOk());
        assertThat(listed()).contains(plan);
        JsonNode figures = read(http.perform(get(PUBLIC + "/" + plan)));
        assertThat(figures.at("/plan/duties/total").asInt()).isPositive();
        assertThat(figures.path("withDuties").asBoolean()).isFalse();
        assertThat(figures.path("items")).isEmpty();

        release(office, plan, "DUTIES").andExpect(status().isOk());
        JsonNode page = read(http.perform(get(PUBLIC + "/" + plan)));
        assertThat(page.path("items").size())
                .isEqualTo(page.at("/plan/duties/total").asInt());
        Set<String> told = new TreeSet<>();
        page.path("items").forEach(item -> told.addAll(item.propertyNames()));
        assertThat(told).containsExactly("due", "field", "lead", "number", "state", "title");
        assertThat(ask(get(PLANS + plan + "/release")).path("extent").asString())
                .isEqualTo("DUTIES");

        release(office, plan, "NONE").andExpect(status().isOk());
        isNotPublic(plan);
    }

    @Test
    void aPlanThatIsWithdrawnIsPublicNoMore() throws Exception {
        String plan = confirmedPlan();
        issue(plan);
        release(office, plan, "DUTIES").andExpect(status().isOk());
        assertThat(listed()).contains(plan);
        ask(body(post(PLANS + plan + "/withdrawal"), Map.of("reason", "重新印发")));
        isNotPublic(plan);
    }
}
