package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.directory.Directory;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class CaseworkTests {

    private static final String PLACE = "411000";

    @Autowired
    MockMvc http;

    @Autowired
    ProcedureStore procedures;

    @Autowired
    Directory directory;

    @Autowired
    Subjects subjects;

    private final JsonMapper json = JsonMapper.shared();
    private final String code =
            "test." + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-z0-9]", "");
    private UUID market = new UUID(0, 0);
    private UUID tax = market;
    private Caller window = Callers.office();
    private Caller reviewer = window;
    private Caller taxman = window;
    private Caller applicant = window;

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

    private void offer(StepGraph graph, DecisionKind decision, BigDecimal cost) {
        CurrentScope.asSystem(() -> procedures.publish(
                CaseFixture.procedure(code, graph, decision, cost), PLACE, LocalDate.of(2020, 1, 1), null));
    }

    private Map<String, Object> application(Object... papers) {
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

    private static Map<String, Object> paper(String material, String way) {
        return Map.of("material", material, "way", way);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Caller caller, Object body) throws Exception {
        return http.perform(request.with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private JsonNode done(String path, Caller caller, Object body) throws Exception {
        String answer = send(post(path), caller, body)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(answer);
    }

    private String apply() throws Exception {
        var body = Map.of("application", application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        return done("/api/casework/mine/cases", applicant, body).get("id").asString();
    }

    private static String at(String id, String rest) {
        return "/api/casework/cases/" + id + "/" + rest;
    }

    private static Map<String, Object> result(String step) {
        return Map.of("step", step, "passed", true, "text", "");
    }

    @Test
    void goesThroughHttpFromApplicationToDelivery() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        http.perform(get("/api/casework/inbox")
                        .with(signedIn(window))
                        .param("q", code)
                        .param("code", code))
                .andExpect(status().isOk());
        http.perform(get("/api/casework/inbox").with(signedIn(window)).param("code", code))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("ACCEPT"))
                .andExpect(jsonPath("$.items[0].due").isNotEmpty());
        JsonNode accepted = done(at(id, "acceptance"), window, Map.of());
        assertThat(accepted.at("/file/status").asString()).isEqualTo("ACCEPTED");
        http.perform(get("/api/casework/inbox").with(signedIn(taxman)).param("code", code))
                .andExpect(jsonPath("$.items[0].step").value("tax"))
                .andExpect(jsonPath("$.items[0].due").isNotEmpty());
        done(at(id, "result"), reviewer, result("review"));
        done(at(id, "result"), taxman, result("tax"));
        done(at(id, "decision"), reviewer, Map.of("step", "decide", "granted", true, "reason", ""));
        done(at(id, "certificate"), reviewer, Map.of("step", "certificate"));
        JsonNode last = done(at(id, "delivery"), window, Map.of("step", "deliver", "way", "PICK_UP", "details", ""));
        assertThat(last.at("/file/status").asString()).isEqualTo("FINISHED");
        http.perform(get("/api/casework/mine/cases/" + id).with(signedIn(applicant)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("GRANTED"))
                .andExpect(jsonPath("$.stops.length()").value(7));
        http.perform(get(at(id, "history")).with(signedIn(window)))
                .andExpect(jsonPath("$.length()").value(10));
        for (String kind : List.of("receipt", "acceptance", "decision")) {
            http.perform(get(at(id, "documents/" + kind)).with(signedIn(window)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void aStrangerNeitherSeesNorGuessesACase() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        Caller stranger = Callers.applicant(UUID.randomUUID());
        http.perform(get("/api/casework/mine/cases/" + id).with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        http.perform(get("/api/casework/mine/cases/" + id + "/form").with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        send(post("/api/casework/mine/cases/" + id + "/withdrawal"), stranger, Map.of("reason", "x"))
                .andExpect(status().isNotFound());
        Caller elsewhere = Callers.window(UUID.randomUUID());
        http.perform(get("/api/casework/cases/" + id).with(signedIn(elsewhere))).andExpect(status().isNotFound());
        send(post(at(id, "acceptance")), elsewhere, Map.of()).andExpect(status().isNotFound());
        send(post(at(id, "acceptance")), taxman, Map.of()).andExpect(status().isForbidden());
        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.commands").isArray());
    }

    @Test
    void aSupplementStopsTheClockAndTheApplicantIsTold() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        var defect = Map.of("kind", "MATERIAL", "about", "articles", "name", "章程", "text", "请签字");
        done(at(id, "supplement-notice"), window, Map.of("defects", List.of(defect)));
        http.perform(get("/api/casework/mine/tasks").with(signedIn(applicant)))
                .andExpect(jsonPath("$[?(@.caseId == '" + id + "')].kind").value("SUPPLEMENT"));
        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                .andExpect(jsonPath("$.clocks[?(@.kind == 'casework.case.acceptance')].light")
                        .value("paused"));
        done(
                "/api/casework/mine/cases/" + id + "/supplement",
                applicant,
                Map.of("papers", List.of(paper("articles", "PAPER"))));
        done(at(id, "acceptance"), window, Map.of());
        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                .andExpect(jsonPath("$.clocks[?(@.kind == 'casework.case.promised')].due")
                        .isNotEmpty());
    }

    @Test
    void twoClerksDoNotDoTheSame() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        done(at(id, "claim"), reviewer, Map.of("task", "review", "takeOver", false));
        Caller colleague = Callers.reviewer(market);
        send(post(at(id, "result")), colleague, result("review"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("casework.claimed-by"));
        send(post(at(id, "result")).header("If-Match", "\"1\""), reviewer, result("review"))
                .andExpect(status().isPreconditionFailed());
        done(at(id, "result"), reviewer, result("review"));
        JsonNode many = done(
                "/api/casework/inbox/claims",
                taxman,
                Map.of("tasks", List.of(Map.of("caseId", id, "task", "tax"), Map.of("caseId", id, "task", "review"))));
        assertThat(many.get(0).get("done").asBoolean()).isTrue();
        assertThat(many.get(1).get("done").asBoolean()).isFalse();
    }

    @Test
    void paysOnTheWay() throws Exception {
        offer(
                new StepGraph(List.of(
                        CaseFixture.step("accept", StepKind.ACCEPT, CaseFixture.MARKET),
                        CaseFixture.step("pay", StepKind.PAYMENT, Step.APPLICANT, "accept"),
                        CaseFixture.step("decide", StepKind.DECISION, CaseFixture.MARKET, "pay"))),
                DecisionKind.STRICT,
                new BigDecimal("20.00"));
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        String parcel = http.perform(get("/api/casework/mine/cases/" + id).with(signedIn(applicant)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String order = json.readTree(parcel).at("/orders/0").asString();
        String orders = "/api/payment/orders/" + order;
        done(orders + "/beginning", applicant, Map.of());
        assertThat(done(orders + "/stand-in", applicant, Map.of("succeeds", false))
                        .get("state")
                        .asString())
                .isEqualTo("FAILED");
        done(orders + "/beginning", applicant, Map.of());
        assertThat(done(orders + "/stand-in", applicant, Map.of("succeeds", true))
                        .get("state")
                        .asString())
                .isEqualTo("PAID");
        http.perform(get(orders + "/receipt").with(signedIn(applicant))).andExpect(status().isOk());
        http.perform(get(orders).with(signedIn(Callers.applicant(UUID.randomUUID()))))
                .andExpect(status().isNotFound());
        done(at(id, "decision"), reviewer, Map.of("step", "decide", "granted", true, "reason", ""));
    }

    @Test
    void tellsAllThatIsMissingAtOnceAndFilesNothing() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        var lacking = Map.of("code", code, "region", PLACE, "form", Map.of("capital", "many"), "promise", false);
        JsonNode faults = done("/api/casework/mine/defects", applicant, lacking);
        assertThat(faults.findValuesAsString("field"))
                .contains("form.enterprise.name", "form.capital", "papers.articles", "papers.premises");
        JsonNode none = done(
                "/api/casework/mine/defects",
                applicant,
                application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        assertThat(none.isEmpty()).isTrue();
        http.perform(get("/api/casework/mine/cases").with(signedIn(applicant)))
                .andExpect(jsonPath("$.items[?(@.code == '" + code + "')]").isEmpty());
    }

    @Test
    void saysWhichPapersAreThereWithoutTheApplicant() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        var asked = Map.of("application", application(), "consent", false);
        JsonNode offered = done("/api/casework/mine/offer", applicant, asked);
        assertThat(offered.get("supplied").findValuesAsString("material")).containsExactly("tax-record");
    }

    @Test
    void keepsDraftsAndTakesADoubleSubmissionForOne() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String draft = "/api/casework/mine/drafts/" + UUID.randomUUID();
        var body = Map.of("version", 0, "application", application(paper("articles", "PAPER")));
        send(put(draft), applicant, body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        send(post(draft + "/submission"), applicant, Map.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("casework.papers-missing"));
        var whole = Map.of(
                "version", 1, "application", application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        send(put(draft), applicant, whole).andExpect(status().isOk());
        JsonNode first = done(draft + "/submission", applicant, Map.of());
        JsonNode second = done(draft + "/submission", applicant, Map.of());
        assertThat(second.at("/file/head/number")).isEqualTo(first.at("/file/head/number"));
        var bad = Map.of(
                "application",
                Map.of(
                        "code",
                        code,
                        "region",
                        PLACE,
                        "form",
                        Map.of("capital", "很多", "nonsense", "1"),
                        "promise",
                        false));
        send(post("/api/casework/mine/cases"), applicant, bad)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields.length()").value(3));
    }

    @Test
    void masksWhatIsSensitiveAndRemembersWhoLooked() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        http.perform(get(at(id, "form")).with(signedIn(window)))
                .andExpect(jsonPath("$['person.phone']").value("13****34"))
                .andExpect(jsonPath("$.capital").value("100"));
        JsonNode open = done(at(id, "form/revelation"), window, Map.of("reason", "电话联系申请人"));
        assertThat(open.get("person.phone").asString()).isEqualTo("13900001234");
        http.perform(get(at(id, "history")).with(signedIn(window)))
                .andExpect(jsonPath("$[-1].type").value("FormRevealed"));
    }

    @Test
    void departmentsReportByTheProcessInterfaces() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        JsonNode made = done("/api/casework/clients", Callers.admin(), Map.of("name", "税务系统", "organisation", tax));
        String bearer = "Bearer " + made.get("token").asString();
        String number = Objects.requireNonNull(json.readTree(
                        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString()))
                .at("/file/head/number")
                .asString();
        String root = "/api/casework/interfaces/cases";
        http.perform(get(root)).andExpect(status().isUnauthorized());
        http.perform(get(root).header("Authorization", "Bearer ys_wrong")).andExpect(status().isUnauthorized());
        http.perform(get(root).header("Authorization", bearer))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.number == '" + number + "')].step").value("tax"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            http.perform(post(root + "/" + number + "/finish")
                            .header("Authorization", bearer)
                            .header("Idempotency-Key", key)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(result("tax"))))
                    .andExpect(status().isOk());
        }
        http.perform(get(root + "/" + number + "/result").header("Authorization", bearer))
                .andExpect(jsonPath("$.status").value("ACCEPTED"));
    }

    @Test
    void whatIsAcceptedHereMayBeDecidedThere() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        UUID[] elsewhere = new UUID[1];
        CurrentScope.asSystem(() -> elsewhere[0] =
                directory.resolve(CaseFixture.MARKET, "410000", LocalDate.now()).orElseThrow());
        Caller far = Callers.of(Role.WINDOW, elsewhere[0], "410000");
        var body = Map.of(
                "subject",
                Objects.requireNonNull(applicant.organisation()),
                "application",
                application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        String id = done("/api/casework/cases", far, body).get("id").asString();
        http.perform(get("/api/casework/cases/" + id).with(signedIn(far)))
                .andExpect(jsonPath("$.file.head.acceptedIn").value("410000"))
                .andExpect(jsonPath("$.file.head.region").value(PLACE));
        done(at(id, "acceptance"), far, Map.of());
        done(at(id, "result"), reviewer, result("review"));
        http.perform(get("/api/casework/supervision").with(signedIn(Callers.supervisor())))
                .andExpect(status().isOk());
        for (String finding : List.of("near", "overdue", "long-pause", "other-pause", "returns", "outside")) {
            http.perform(get("/api/casework/supervision/" + finding).with(signedIn(Callers.supervisor())))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void registersAnApplicantWhoseNameAndNumberBelongTogether() throws Exception {
        String login = "applicant-" + UUID.randomUUID().toString().substring(0, 8);
        var wrong = Map.of(
                "login", login, "password", "河畔-47-松树-午后", "name", "李试", "code", "11010119900307000", "region", PLACE);
        send(post("/api/portal/casework/registration"), Callers.office(), wrong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("casework.identity-wrong"));
    }
}
