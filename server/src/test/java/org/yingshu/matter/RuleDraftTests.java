package org.yingshu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.json.JsonMapper;

/** The keeper of an item changes a table that its answers depend on: drafted, tried, published as the next version. */
@ServerTest
class RuleDraftTests {

    private static final String ITEM = "start-up.simple-deregistration";
    private static final String RULE = "start-up.deregistration-path";

    @Autowired
    MockMvc http;

    private final JsonMapper json = JsonMapper.shared();
    private final Caller keeper = Callers.office();

    private ResultActions send(Caller caller, MockHttpServletRequestBuilder request, Object body) throws Exception {
        return http.perform(request.with(Callers.signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private String text(String path) throws Exception {
        return http.perform(get(path).with(Callers.signedIn(keeper)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String dmn() throws Exception {
        return text("/api/matter/rules/" + RULE + "/dmn");
    }

    private ResultActions begin(Caller caller, String item, String dmn) throws Exception {
        return send(caller, post("/api/matter/drafts"), Map.of("item", item, "dmn", dmn));
    }

    private String begun(String dmn) throws Exception {
        String answer = begin(keeper, ITEM, dmn)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return "/api/matter/drafts/" + json.readTree(answer).at("/id").asString();
    }

    private String reason(String path) throws Exception {
        return json.readTree(send(keeper, post(path + "/decision"), Map.of("facts", Map.of("listed", true)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .at("/outcome/result/reason")
                .asString();
    }

    @Test
    void aDraftIsTriedAndDecidesOnceItIsPublished() throws Exception {
        String changed = "上市公司另走程序" + UUID.randomUUID().toString().substring(0, 4);
        String now = reason("/api/matter/rules/" + RULE);
        int versions =
                json.readTree(text("/api/matter/rules/" + RULE)).at("/versions").size();
        String draft = begun(dmn().replace(now, changed));
        assertThat(reason(draft)).isEqualTo(changed);
        assertThat(reason("/api/matter/rules/" + RULE)).isEqualTo(now);

        send(keeper, post(draft + "/publication"), Map.of("note", "按新规定"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PUBLISHED"))
                .andExpect(jsonPath("$.course.length()").value(2))
                .andExpect(jsonPath("$.course[1].name").value(keeper.name()));
        assertThat(reason("/api/matter/rules/" + RULE)).isEqualTo(changed);
        assertThat(json.readTree(text("/api/matter/rules/" + RULE)).at("/versions"))
                .hasSize(versions + 1);
        send(keeper, put(draft), Map.of("dmn", dmn()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("matter.draft-closed"));
    }

    @Test
    void whatWasWrittenBeforeAnotherVersionIsNotPublishedOverIt() throws Exception {
        String now = reason("/api/matter/rules/" + RULE);
        String first = begun(dmn().replace(now, "甲" + UUID.randomUUID()));
        String second = begun(dmn().replace(now, "乙" + UUID.randomUUID()));
        send(keeper, post(first + "/publication"), Map.of("note", "先发")).andExpect(status().isOk());
        http.perform(get(second).with(Callers.signedIn(keeper)))
                .andExpect(jsonPath("$.stale").value(true));
        send(keeper, post(second + "/publication"), Map.of("note", "后发"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("matter.changed-meanwhile"));
        send(keeper, post(second + "/discard"), Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DISCARDED"));
    }

    @Test
    void faultsNameTheirLine() throws Exception {
        String whole = dmn();
        String cut = whole.substring(0, whole.indexOf("</decisionTable"));
        begin(keeper, ITEM, cut)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("matter.not-a-table"))
                .andExpect(jsonPath("$.arguments[1]").value(cut.lines().count()));
        begin(keeper, ITEM, whole.replace("\"path\"", "\"way\""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("matter.output-missing"));
        begin(keeper, ITEM, whole.replace("listed", "moonPhase"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("matter.nobody-answers"));
        begin(keeper, "start-up.seal", whole)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("matter.not-its-table"));
    }

    @Test
    void nobodyButTheKeeperMayDoIt() throws Exception {
        Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "411600");
        begin(elsewhere, ITEM, dmn())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("matter.not-the-keeper"));
        String draft = begun(dmn());
        http.perform(get(draft).with(Callers.signedIn(elsewhere))).andExpect(status().isNotFound());
        send(elsewhere, post(draft + "/publication"), Map.of("note", "越权")).andExpect(status().isNotFound());
        send(elsewhere, post(draft + "/discard"), Map.of()).andExpect(status().isNotFound());
        begin(Callers.unit(UUID.randomUUID()), ITEM, dmn()).andExpect(status().isForbidden());
    }
}
