package org.yingshu.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.casework.SubjectKind;
import org.yingshu.casework.filing.Application;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a construction permit is told to whom, from the decision to the receipt, or to the person who sees to it. */
@ServerTest
class MessageTests {

    private static final String PLACE = "411000";
    private static final String ITEM = "construction.permit";
    private static final String ROOT = "/api/exchange/interfaces/messages";

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Offices offices;

    @Autowired
    FormStore forms;

    @Autowired
    Delivery delivery;

    private final JsonMapper json = JsonMapper.shared();
    private final UUID caseId = UUID.randomUUID();
    private final String number = "T" + caseId.toString().substring(0, 8);
    private Office builder = new Office(null, "");
    private String supervisor = "";
    private String stranger = "";
    private Caller clerk = Callers.office();

    @BeforeEach
    void offices() throws Exception {
        builder = office("住房和城乡建设局");
        supervisor = token("城市管理局");
        stranger = token("税务局");
        clerk = Callers.of(Role.REVIEWER, builder.organisation(), PLACE);
    }

    private Office office(String name) {
        return CurrentScope.in(DataScope.ALL, () -> offices.office(name, PLACE));
    }

    private String token(String name) throws Exception {
        var body = Map.of(
                "name", name + "系统", "organisation", String.valueOf(office(name).organisation()));
        return "Bearer "
                + read(http.perform(json(post("/api/casework/clients").with(signedIn(Callers.admin())), body)))
                        .get("token")
                        .asString();
    }

    private void decided(boolean granted, Map<String, Object> form) {
        var head = new CaseHead(
                number,
                ITEM,
                "建筑工程施工许可证",
                false,
                new Applicant(UUID.randomUUID(), SubjectKind.ENTERPRISE, "许昌某建设有限公司", "91411000MA9TEST01X"),
                PLACE,
                PLACE,
                Channel.WEB,
                builder,
                builder,
                null);
        CurrentScope.asSystem(() -> {
            var readers = new FormStore.Readers(head.applicant().subject(), Set.of(), null);
            var application = new Application(
                    ITEM, PLACE, Set.of(), null, Map.of(), new HashMap<>(form), List.of(), false, null, null);
            forms.keep(caseId, 1, false, null, readers, application, Set.of("project.leader-id"), Instant.now());
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new CaseEvent.Decided(caseId, head, ITEM, granted, "", "许建施〔2022〕1号", Instant.now())));
        });
    }

    private static Map<String, Object> form() {
        return Map.of(
                "enterprise.name", "许昌某建设有限公司",
                "enterprise.credit-code", "91411000MA9TEST01X",
                "project.code", "2209-411000-04-01-000001",
                "project.name", "一期",
                "project.address", "建安大道1号",
                "project.leader", "李试",
                "project.leader-id", "110101199003070003",
                "building.floor-area", "2400",
                "works.price", "900");
    }

    private <B> MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, B body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    private ResultActions says(String token, UUID id, String what, Map<String, ?> body) throws Exception {
        return http.perform(json(post(ROOT + "/" + id + "/" + what).header("Authorization", token), body));
    }

    private JsonNode read(ResultActions actions) throws Exception {
        return json.readTree(actions.andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** The message of this case that the system of a department fetches. */
    private JsonNode fetched(String token) throws Exception {
        for (JsonNode one : read(http.perform(get(ROOT).param("size", "200").header("Authorization", token)))) {
            if (one.get("number").asString().equals(number)) {
                return one;
            }
        }
        throw new AssertionError("nothing of " + number + " to fetch");
    }

    private ResultActions ofCase() throws Exception {
        return http.perform(get("/api/exchange/cases/" + caseId).with(signedIn(clerk)))
                .andExpect(status().isOk());
    }

    private static String of(String receiver, String field) {
        return "$.messages[?(@.receiver == '" + receiver + "')]." + field;
    }

    @Test
    void aSystemFetchesWhatIsDeclaredAndNothingElseAndConfirmsIt() throws Exception {
        decided(true, form());

        JsonNode parcel = fetched(supervisor);
        assertThat(parcel.get("values").propertyNames())
                .containsExactlyInAnyOrder(
                        "enterprise.name",
                        "enterprise.credit-code",
                        "project.code",
                        "project.name",
                        "project.address",
                        "project.leader",
                        "building.floor-area");
        UUID id = UUID.fromString(parcel.get("id").asString());
        ofCase().andExpect(jsonPath(of("城市管理局", "standing.state")).value("SENT"));
        for (int i = 0; i < 2; i++) {
            says(supervisor, id, "receipt", Map.of("number", "C-1"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.state").value("RECEIVED"));
        }
        says(supervisor, id, "receipt", Map.of("number", "C-2")).andExpect(status().isConflict());
        http.perform(get("/api/exchange/messages/" + id + "/acts").with(signedIn(clerk)))
                .andExpect(jsonPath("$[*].deed").value(contains("FETCHED", "RECEIVED")));
    }

    @Test
    void theSameDecisionToldTwiceIsOneMessage() throws Exception {
        decided(true, form());
        decided(true, form());

        ofCase().andExpect(jsonPath("$.messages.length()").value(4));
    }

    @Test
    void aRefusalIsToldToTheSupervisorAlone() throws Exception {
        decided(false, form());

        ofCase().andExpect(jsonPath("$.messages[*].receiver").value(contains("城市管理局")))
                .andExpect(jsonPath("$.messages[*].event").value(contains("REFUSED")));
    }

    @Test
    void aDepartmentNeitherReadsNorAnswersWhatIsToldToAnother() throws Exception {
        decided(true, form());
        UUID id = UUID.fromString(fetched(supervisor).get("id").asString());

        http.perform(get(ROOT).param("size", "200").header("Authorization", stranger))
                .andExpect(jsonPath("$[*].number").value(not(hasItem(number))));
        says(stranger, id, "receipt", Map.of("number", "X")).andExpect(status().isNotFound());
        says(token("住房和城乡建设局"), id, "receipt", Map.of("number", "X")).andExpect(status().isNotFound());
        Caller taxman = Callers.of(Role.REVIEWER, office("税务局").organisation(), PLACE);
        http.perform(get("/api/exchange/cases/" + caseId).with(signedIn(taxman)))
                .andExpect(jsonPath("$.messages").isEmpty());
        http.perform(post("/api/exchange/messages/" + id + "/retry").with(signedIn(taxman)))
                .andExpect(status().isNotFound());
        http.perform(get(ROOT)).andExpect(status().isUnauthorized());
    }

    @Test
    void aCalledSystemThatIsToldTooLittleSaysSoAndAPersonTakesItOver() throws Exception {
        decided(true, Map.of("project.name", "一期"));

        CurrentScope.asSystem(delivery::carry);

        ofCase().andExpect(jsonPath(of("供电公司", "standing.state")).value("RETRYING"))
                .andExpect(jsonPath(of("供电公司", "standing.tries")).value(1));
        String id = read(ofCase())
                .at("/messages")
                .valueStream()
                .filter(one -> one.get("receiver").asString().equals("供电公司"))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
        http.perform(get("/api/exchange/messages/" + id + "/acts").with(signedIn(clerk)))
                .andExpect(jsonPath("$[0].byName").value("exchange"));
        String path = "/api/exchange/messages/" + id + "/by-hand";
        http.perform(json(post(path).with(signedIn(clerk)), Map.of("reason", " ")))
                .andExpect(status().isUnprocessableContent());
        http.perform(json(post(path).with(signedIn(Callers.supervisor())), Map.of("reason", "电话告知")))
                .andExpect(status().isForbidden());
        http.perform(json(post(path).with(signedIn(clerk)), Map.of("reason", "电话告知客户经理")))
                .andExpect(jsonPath("$.standing.state").value("BY_HAND"));
        http.perform(get("/api/exchange/messages")
                        .param("state", "BY_HAND")
                        .param("number", number)
                        .with(signedIn(Callers.supervisor())))
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void aCalledSystemConfirmsWhatIsComplete() throws Exception {
        decided(true, form());

        CurrentScope.asSystem(delivery::carry);

        ofCase().andExpect(jsonPath(of("供水公司", "standing.state")).value("RECEIVED"));
    }

    @Test
    void whatTheSupervisorFoundComesBackToTheCaseOnce() throws Exception {
        decided(true, form());
        UUID id = UUID.fromString(fetched(supervisor).get("id").asString());
        Map<String, String> found =
                Map.of("reference", "J-9", "finding", "TO_CORRECT", "text", "围挡不齐，限期整改", "day", "2022-09-06");

        says(supervisor, id, "result", found).andExpect(status().isOk());
        says(supervisor, id, "result", found).andExpect(status().isOk());

        ofCase().andExpect(jsonPath("$.results.length()").value(1))
                .andExpect(jsonPath("$.results[0].finding").value("TO_CORRECT"))
                .andExpect(jsonPath("$.results[0].byName").value("城市管理局"));
        var later = new HashMap<>(found);
        later.put("day", "2999-01-01");
        says(supervisor, id, "result", later).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aReceiptThatFailsIsTriedAgainAfterAPause() throws Exception {
        decided(true, form());
        JsonNode parcel = fetched(supervisor);
        UUID id = UUID.fromString(parcel.get("id").asString());
        var failure = Map.of("attempt", parcel.get("attempt").asInt(), "reason", "没有这个项目");

        says(supervisor, id, "failure", failure).andExpect(jsonPath("$.tries").value(1));
        says(supervisor, id, "failure", failure).andExpect(jsonPath("$.tries").value(1));

        http.perform(get(ROOT).param("size", "200").header("Authorization", supervisor))
                .andExpect(jsonPath("$[*].number").value(not(hasItem(number))));
        http.perform(post("/api/exchange/messages/" + id + "/retry").with(signedIn(clerk)))
                .andExpect(status().isOk());
        assertThat(fetched(supervisor).get("attempt").asInt()).isEqualTo(2);
    }
}
