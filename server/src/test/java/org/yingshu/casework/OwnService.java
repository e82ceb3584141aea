package org.yingshu.casework;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.directory.Directory;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service of its own for each test, the offices that handle it, and somebody who applies for it over HTTP. */
abstract class OwnService {

    static final String PLACE = "411000";

    @Autowired
    MockMvc http;

    @Autowired
    ProcedureStore procedures;

    @Autowired
    Directory directory;

    @Autowired
    Subjects subjects;

    final JsonMapper json = JsonMapper.shared();
    final String code = "test." + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-z0-9]", "");
    UUID market = new UUID(0, 0);
    UUID tax = market;
    Caller window = Callers.office();
    Caller reviewer = window;
    Caller taxman = window;
    Caller applicant = window;

    @BeforeEach
    void people() {
        CurrentScope.asSystem(() -> {
            LocalDate today = LocalDate.now();
            market = directory.resolve(CaseFixture.MARKET, PLACE, today).orElseThrow();
            tax = directory.resolve(CaseFixture.TAX, PLACE, today).orElseThrow();
            UUID subject = subjects.withCode("91411000MA9TEST01X")
                    .or(() -> subjects.withCode("110101199003070003"))
                    .orElseGet(() -> subjects.enter("张试", "110101199003070003", PLACE, "测试"))
                    .id();
            applicant = Callers.applicant(subject);
        });
        window = Callers.window(market);
        reviewer = Callers.reviewer(market);
        taxman = Callers.reviewer(tax);
    }

    void offer(StepGraph graph, DecisionKind decision, BigDecimal cost) {
        CurrentScope.asSystem(() -> procedures.publish(
                CaseFixture.procedure(code, graph, decision, cost), PLACE, LocalDate.of(2020, 1, 1), null));
    }

    Map<String, Object> application(Object... papers) {
        return Map.of(
                "code",
                code,
                "region",
                PLACE,
                "form",
                Map.of("enterprise.name", "云州试验有限公司", "person.phone", "13900001234", "capital", "100"),
                "papers",
                List.of(papers),
                "promise",
                false);
    }

    static Map<String, Object> paper(String material, String way) {
        return Map.of("material", material, "way", way);
    }

    ResultActions send(MockHttpServletRequestBuilder request, Caller caller, Object body) throws Exception {
        return http.perform(request.with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    JsonNode done(String path, Caller caller, Object body) throws Exception {
        String answer = send(post(path), caller, body)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(answer);
    }

    String apply() throws Exception {
        var body = Map.of("application", application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        return done("/api/casework/mine/cases", applicant, body).get("id").asString();
    }

    static String at(String id, String rest) {
        return "/api/casework/cases/" + id + "/" + rest;
    }

    static Map<String, Object> result(String step) {
        return Map.of("step", step, "passed", true, "text", "");
    }
}
