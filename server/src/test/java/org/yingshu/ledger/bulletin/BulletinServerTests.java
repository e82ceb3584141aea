package org.yingshu.ledger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class BulletinServerTests {

    private static final String ROOT = "/api/ledger/bulletins";

    @Autowired
    MockMvc http;

    @Autowired
    Directory directory;

    private final JsonMapper json = JsonMapper.shared();
    private final Caller office = Callers.office();
    private UUID unit = office.account();

    @BeforeEach
    void findAUnit() {
        CurrentScope.asSystem(() ->
                unit = directory.resolve("市自然资源和规划局", "411000", LocalDate.now()).orElseThrow());
    }

    private ResultActions as(Caller caller, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(signedIn(caller)));
    }

    private MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    private JsonNode read(ResultActions answer) throws Exception {
        return json.readTree(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode composed() throws Exception {
        var period = Map.of(
                "from", LocalDate.now().withDayOfMonth(1).toString(),
                "to", LocalDate.now().toString());
        return read(as(office, body(post(ROOT), period)));
    }

    private Map<String, Object> edit(JsonNode shown, String number) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (JsonNode section : shown.at("/bulletin/sections")) {
            sections.add(Map.of(
                    "key", section.path("key").asString(),
                    "heading", section.path("heading").asString(),
                    "text",
                            section.path("key").asString().equals("next")
                                    ? "请抓紧。"
                                    : section.path("text").asString(),
                    "shown", section.path("shown").asBoolean()));
        }
        return Map.of(
                "letterhead", "许昌市优化营商环境工作领导小组办公室文件",
                "number", number,
                "title", "关于任务落实情况的通报",
                "addressee", "各有关单位",
                "copies", "",
                "signer", "许昌市优化营商环境工作领导小组办公室",
                "recipients", List.of(unit.toString()),
                "sections", sections);
    }

    @Test
    void isComposedEditedIssuedReadAndWithdrawn() throws Exception {
        JsonNode draft = composed();
        String one = ROOT + "/" + draft.path("id").asString();
        assertThat(draft.at("/bulletin/figures/at").asString()).isNotEmpty();
        assertThat(draft.path("note").asString()).contains("不是文件规定");

        as(office, body(post(one + "/issue"), Map.of("on", LocalDate.now().toString())))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ledger.no-number"));
        String number = "许营商办〔2026〕" + UUID.randomUUID().toString().substring(0, 4) + "号";
        JsonNode edited = read(as(office, body(put(one), edit(draft, number)).header("If-Match", "\"1\"")));
        assertThat(edited.at("/bulletin/face/number").asString()).isEqualTo(number);
        as(office, body(put(one), edit(draft, number)).header("If-Match", "\"1\""))
                .andExpect(status().isPreconditionFailed());
        JsonNode counted = read(as(office, body(post(one + "/recompose"), Map.of())));
        JsonNode sections = counted.at("/bulletin/sections");
        assertThat(sections.get(sections.size() - 1).path("text").asString()).isEqualTo("请抓紧。");

        Caller reader = Callers.unit(unit);
        as(reader, get(one)).andExpect(status().isNotFound());
        as(office, body(post(one + "/issue"), Map.of("on", LocalDate.now().toString())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bulletin.status").value("ISSUED"));
        as(office, body(put(one), edit(draft, number)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ledger.bulletin-issued"));

        as(reader, get(one)).andExpect(status().isOk());
        as(Callers.of(Role.OFFICE, UUID.randomUUID(), "411002"), get(one)).andExpect(status().isOk());
        as(Callers.unit(UUID.randomUUID()), get(one)).andExpect(status().isNotFound());
        as(Callers.of(Role.OFFICE, UUID.randomUUID(), "410100"), get(one)).andExpect(status().isNotFound());
        for (String format : List.of("DOCX", "PDF", "OFD")) {
            byte[] paper = as(reader, get(one + "/document").param("format", format))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(paper).hasSizeGreaterThan(1000);
        }

        JsonNode second = composed();
        String two = ROOT + "/" + second.path("id").asString();
        read(as(office, body(put(two), edit(second, number))));
        as(office, body(post(two + "/issue"), Map.of("on", LocalDate.now().toString())))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ledger.number-taken"));

        read(as(office, body(post(one + "/withdraw"), Map.of("reason", "数字有误"))));
        as(reader, get(one)).andExpect(status().isNotFound());
    }

    @Test
    void isNobodysButTheOffices() throws Exception {
        String one = ROOT + "/" + composed().path("id").asString();
        for (Role role : List.of(Role.UNIT, Role.SUPERVISOR, Role.LEADER, Role.AUDITOR)) {
            as(
                            Callers.of(role),
                            body(
                                    post(one + "/issue"),
                                    Map.of("on", LocalDate.now().toString())))
                    .andExpect(status().isForbidden());
            as(Callers.of(role), get(one)).andExpect(status().isNotFound());
        }
        Caller below = Callers.of(Role.OFFICE, UUID.randomUUID(), "411002");
        as(below, get(one)).andExpect(status().isNotFound());
        as(below, body(post(one + "/withdraw"), Map.of("reason", "试"))).andExpect(status().isNotFound());
        as(below, body(post(ROOT), Map.of("from", "2026-10-01", "to", "2026-10-31", "region", "411000")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ledger.outside-place"));
        as(office, body(post(ROOT), Map.of("from", "2026-10-31", "to", "2026-10-01")))
                .andExpect(jsonPath("$.code").value("ledger.period"));
    }
}
