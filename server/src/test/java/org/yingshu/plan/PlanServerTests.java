package org.yingshu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.of;
import static org.yingshu.Callers.office;
import static org.yingshu.Callers.signedIn;
import static org.yingshu.Callers.unit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class PlanServerTests {

    private static final String PLANS = "/api/plan/plans/";

    private static final String CITING = "，依据《优化营商环境条例》（国令〔2019〕722号）。\n《优化营商环境条例》另有规定的除外。\n";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Plans plans;

    private final Caller office = office();

    private JsonNode ask(MockHttpServletRequestBuilder request) throws Exception {
        return json.readTree(http.perform(request.with(signedIn(office)))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, null, content);
    }

    /** The sample with a line of its own, so that each test brings another file. */
    private static byte[] sample(String mark) throws Exception {
        return (Files.readString(Path.of("../samples/yunzhou-plan.txt")) + "\n" + mark + CITING)
                .getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode imported(MockMultipartFile file) throws Exception {
        JsonNode begun = json.readTree(
                http.perform(multipart("/api/plan/imports").file(file).with(signedIn(office)))
                        .andExpect(status().isAccepted())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
        for (int i = 0; i < 600; i++) {
            JsonNode now = ask(get("/api/plan/imports/" + begun.path("id").asString()));
            if (!List.of("WAITING", "READING").contains(now.path("state").asString())) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the reading did not end");
    }

    @Test
    void readsCorrectsConfirmsAndIssuesAPlan() throws Exception {
        byte[] content = sample("全程");
        JsonNode done = imported(file("yunzhou-plan.txt", content));
        assertThat(done.path("state").asString()).as("%s", done).isEqualTo("DONE");
        String id = done.path("plans").path(0).asString();
        JsonNode plan = ask(get(PLANS + id));
        assertThat(plan.path("head").path("number").asString()).isEqualTo("云政办〔2026〕5号");
        assertThat(plan.path("parts").size()).isGreaterThan(4);
        assertThat(ask(get(PLANS + id + "/text")).path("lines").path(0).asString())
                .isEqualTo("云州市人民政府办公室");
        assertThat(ask(get(PLANS + id + "/findings")).size()).isGreaterThan(5);

        JsonNode tasks = ask(get(PLANS + id + "/tasks"));
        var open = new ArrayList<String>();
        tasks.path("tasks").forEach(view -> {
            if (!view.path("open").isNull()) {
                open.add(view.path("task").path("id").asString());
            }
        });
        assertThat(open).isNotEmpty();
        http.perform(post(PLANS + id + "/confirmation").with(signedIn(office)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("plan.open-items"));

        JsonNode first = tasks.path("tasks").path(0).path("task");
        Map<String, Object> replacement =
                json.convertValue(first, json.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
        replacement.put("title", "改过的任务");
        replacement.remove("source");
        replacement.remove("ownersRaw");
        Object correction = Map.of(
                "kind",
                "CHANGE",
                "tasks",
                List.of(first.path("id").asString()),
                "replacement",
                List.of(replacement),
                "note",
                "核对原文");
        ask(body(post(PLANS + id + "/corrections").header("If-Match", "\"1\""), correction));
        http.perform(body(post(PLANS + id + "/corrections").header("If-Match", "\"1\""), correction)
                        .with(signedIn(office)))
                .andExpect(status().isPreconditionFailed());
        assertThat(ask(get(PLANS + id + "/tasks"))
                        .path("tasks")
                        .path(0)
                        .path("correction")
                        .asInt())
                .isEqualTo(1);
        ask(delete(PLANS + id + "/corrections/1"));
        ask(body(
                post(PLANS + id + "/judgements"),
                Map.of("findings", List.of(1), "verdict", "IGNORED", "reason", "按原文")));
        ask(body(post(PLANS + id + "/acceptances"), Map.of("tasks", open, "reason", "首家单位牵头")));
        ask(post(PLANS + id + "/confirmation"));
        JsonNode issued = ask(body(
                post(PLANS + id + "/issue"),
                Map.of("on", "2026-01-16", "rhythm", Map.of("every", "MONTH", "day", 20))));
        assertThat(issued.path("status").asString()).isEqualTo("ISSUED");
        JsonNode last = ask(get(PLANS + id + "/history")).path(0);
        assertThat(last.path("type").asString()).isEqualTo("Issued");
        assertThat(last.path("actor").asString())
                .isNotBlank()
                .isNotEqualTo(last.path("name").asString());
        CurrentScope.asSystem(() -> assertThat(plans.tasks(UUID.fromString(id)))
                .hasSize(tasks.path("tasks").size()));

        // A unit, and the office of a county below, read what was issued; the office of another city does not.
        http.perform(get(PLANS + id).with(signedIn(unit(UUID.randomUUID())))).andExpect(status().isOk());
        http.perform(get(PLANS + id).with(signedIn(of(Role.OFFICE, UUID.randomUUID(), "411002"))))
                .andExpect(status().isOk());
        http.perform(body(post(PLANS + id + "/withdrawal"), Map.of("reason", "试"))
                        .with(signedIn(of(Role.OFFICE, UUID.randomUUID(), "411002"))))
                .andExpect(status().isForbidden());
        http.perform(get(PLANS + id).with(signedIn(of(Role.OFFICE, UUID.randomUUID(), "410100"))))
                .andExpect(status().isNotFound());

        http.perform(multipart("/api/plan/imports")
                        .file(file("again.txt", content))
                        .with(signedIn(office)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("plan.already-imported"))
                .andExpect(jsonPath("$.arguments[1]").value(id));
        ask(body(post(PLANS + id + "/withdrawal"), Map.of("reason", "重新印发")));
        assertThat(imported(file("again.txt", content)).path("state").asString())
                .isEqualTo("DONE");
    }

    @Test
    void comparesEditionsAndLinksPlans() throws Exception {
        String old = imported(file("a.txt", sample("旧版"))).path("plans").path(0).asString();
        JsonNode fresh = json.readTree(http.perform(multipart("/api/plan/imports")
                        .file(file(
                                "b.txt",
                                new String(sample("新版"), StandardCharsets.UTF_8)
                                        .replace("16个工作日", "14个工作日")
                                        .getBytes(StandardCharsets.UTF_8)))
                        .param("editionOf", old)
                        .with(signedIn(office)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        String newer = "";
        for (int i = 0; i < 600 && newer.isEmpty(); i++) {
            Thread.sleep(50);
            newer = ask(get("/api/plan/imports/" + fresh.path("id").asString()))
                    .path("plans")
                    .path(0)
                    .asString("");
        }
        assertThat(ask(get(PLANS + newer)).path("edition").asInt()).isEqualTo(2);
        JsonNode comparison = ask(get(PLANS + newer + "/comparison").param("with", old));
        assertThat(comparison.path("pairs").size()).isGreaterThan(20);
        JsonNode suggested = ask(get(PLANS + newer + "/links/suggestions").param("with", old));
        JsonNode best = suggested.path(0);
        ask(body(
                post(PLANS + newer + "/links"),
                Map.of(
                        "with",
                        old,
                        "tasks",
                        List.of(Map.of(
                                "task",
                                best.path("own").path("task").asString(),
                                "otherTask",
                                best.path("other").path("task").asString(),
                                "likeness",
                                0.9)))));
        assertThat(ask(get(PLANS + newer + "/links")).size()).isEqualTo(1);
        assertThat(ask(get(PLANS + old + "/links")).path(0).path("inward").asBoolean())
                .isTrue();
        ask(body(put(PLANS + newer + "/programme"), Map.of("master", old, "part", "SPECIAL")));
        assertThat(ask(get(PLANS + old)).path("programme").size()).isEqualTo(2);
        assertThat(ask(get("/api/plan/plans")).path("items").size()).isGreaterThan(1);
        assertThat(ask(get("/api/plan/basis").param("q", "优化营商环境条例"))
                        .path("items")
                        .path(0)
                        .path("number")
                        .asString())
                .isEqualTo("国令〔2019〕722号");
    }

    @Test
    void saysWhyAFileCannotBeReadAndKeepsNothingOfIt() throws Exception {
        JsonNode failed = imported(file("方案.docx", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 9, 9}));
        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("code").asString()).isEqualTo("source.binary");
        JsonNode nothing = imported(file("便条.txt", "今天下雨。".getBytes(StandardCharsets.UTF_8)));
        assertThat(nothing.path("code").asString()).as("%s", nothing).isEqualTo("plan.no-tasks");
        assertThat(nothing.path("plans").size()).isZero();
    }

    @Test
    void letsOnlyTheOfficeImportAndOnlyForItsPlace() throws Exception {
        var file = file("x.txt", sample("越权"));
        http.perform(multipart("/api/plan/imports").file(file).with(signedIn(unit(UUID.randomUUID()))))
                .andExpect(status().isForbidden());
        http.perform(multipart("/api/plan/imports")
                        .file(file)
                        .param("region", "410100")
                        .with(signedIn(office)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("plan.other-region"));
    }
}
