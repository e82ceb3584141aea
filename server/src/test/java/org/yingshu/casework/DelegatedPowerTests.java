package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.casework.model.Procedure;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;

/** A case is decided by whoever holds the power on the day it is filed (R5.17). */
@ServerTest
class DelegatedPowerTests extends OwnService {

    private static final String COUNTY = "411024";
    private static final String POWERS = "/api/matter/delegations";

    private final Caller cityOffice = Callers.office();
    private final Caller countyOffice = Callers.of(Role.OFFICE, UUID.randomUUID(), COUNTY);
    private final String today = LocalDate.now(WorkCalendar.ZONE).toString();
    private UUID here = new UUID(0, 0);
    private String item = "";

    @BeforeEach
    void offices() {
        here = office(CaseFixture.MARKET, COUNTY);
    }

    private UUID office(String name, String place) {
        return CurrentScope.in(DataScope.ALL, () -> directory
                .resolve(name, place, LocalDate.now(WorkCalendar.ZONE))
                .orElseThrow());
    }

    /** An item that the packs have, handled in the county as the test says. */
    private void offered(String known) {
        item = known;
        StepGraph graph = CaseFixture.twoReviews();
        var part = new Procedure.Part(
                known,
                "试办事项",
                CaseFixture.MARKET,
                graph.steps().stream().map(Step::id).toList(),
                List.of(),
                0,
                BigDecimal.ZERO);
        Procedure how = CaseFixture.procedure(known, graph, DecisionKind.STRICT, List.of(part));
        CurrentScope.asSystem(() -> procedures.publish(how, COUNTY, LocalDate.of(2020, 1, 1), null));
    }

    private JsonNode power(Caller caller, String path, Object body) throws Exception {
        String answer = send(post(POWERS + path), caller, body)
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(answer);
    }

    private String listed(UUID from, UUID to, String extent, Caller giver) throws Exception {
        Map<String, Object> body = Map.of(
                "item", item, "from", from, "to", to, "extent", extent, "document", "示例清单", "documentDay", today);
        return power(giver, "", body).at("/line/id").asString();
    }

    private void takenOver(String id) throws Exception {
        String at = "/" + id;
        power(countyOffice, at + "/plan", Map.of("responsible", "王某", "until", today));
        power(countyOffice, at + "/guide", Map.of("note", "示例指南", "day", today));
        power(countyOffice, at + "/notice", Map.of("day", today, "where", "示例网站"));
        power(countyOffice, at + "/overseer", Map.of("organisation", here));
        power(countyOffice, at + "/takeover", Map.of("from", today));
    }

    private JsonNode filed() throws Exception {
        var application = application(paper("articles", "PAPER"), paper("premises", "PAPER"));
        Map<String, Object> there = new HashMap<>(application);
        there.put("code", item);
        there.put("region", COUNTY);
        String id = done("/api/casework/mine/cases", applicant, Map.of("application", there))
                .get("id")
                .asString();
        return seen(id, Callers.of(Role.OFFICE, UUID.randomUUID(), "411000"));
    }

    private JsonNode seen(String id, Caller caller) throws Exception {
        return json.readTree(http.perform(get("/api/casework/cases/" + id).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static UUID decider(JsonNode detail) {
        return UUID.fromString(detail.at("/file/head/decider/organisation").asString());
    }

    @Test
    void theCaseGoesToTheHolderOfItsDayAndOpenOnesAreHandedOver() throws Exception {
        offered("utilities.gas-name-change");
        assertThat(decider(filed())).as("no list says anything").isEqualTo(here);
        String power = listed(market, here, "ENTRUSTED", cityOffice);
        JsonNode before = filed();
        assertThat(decider(before)).as("listed, not taken over").isEqualTo(market);
        assertThat(before.at("/powers")).isEmpty();

        power(cityOffice, "/" + power + "/agreement", Map.of("number", "示例〔1〕号", "day", today));
        takenOver(power);
        JsonNode after = filed();
        assertThat(decider(after)).isEqualTo(here);
        assertThat(after.at("/powers/0/entrusted").asBoolean()).isTrue();
        assertThat(after.at("/powers/0/giver/organisation").asString()).isEqualTo(market.toString());

        String id = before.at("/id").asString();
        assertThat(decider(seen(id, cityOffice))).as("open cases stay").isEqualTo(market);
        String strays = "/api/casework/powers/" + power + "/cases";
        http.perform(get(strays).with(signedIn(cityOffice)))
                .andExpect(jsonPath("$.items[?(@.id == '" + id + "')].performers[-1:]")
                        .value(""))
                .andExpect(jsonPath("$.to.organisation").value(here.toString()));
        for (String performer : List.of(CaseFixture.MARKET, "")) {
            done(at(id, "transfer"), window, Map.of("performer", performer, "to", here, "reason", "权力下放"));
        }
        http.perform(get(strays).with(signedIn(cityOffice)))
                .andExpect(jsonPath("$.items[?(@.id == '" + id + "')]").isEmpty());
        Caller clerk = Callers.of(Role.WINDOW, here, COUNTY);
        done(at(id, "acceptance"), clerk, Map.of("debts", List.of()));

        power(cityOffice, "/" + power + "/return", Map.of("from", today, "document", "示例", "reason", "示例"));
        assertThat(decider(filed())).as("taken back").isEqualTo(market);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTownshipDecidesWhatItsListHasAndHandsOverTheRest(boolean onItsList) throws Exception {
        offered(onItsList ? "utilities.water-name-change" : "utilities.water-line-approval");
        UUID town = town();
        if (onItsList) {
            takenOver(listed(here, town, "WHOLE", countyOffice));
        }
        Caller clerk = Callers.of(Role.WINDOW, town, COUNTY);
        Map<String, Object> there = new HashMap<>(application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        there.put("code", item);
        there.put("region", COUNTY);
        UUID subject = applicant.scope().organisation();
        String id = done("/api/casework/cases", clerk, Map.of("subject", subject, "application", there))
                .get("id")
                .asString();
        assertThat(decider(seen(id, clerk))).isEqualTo(onItsList ? town : here);
        assertThat(decider(filed())).as("from elsewhere it is the county's").isEqualTo(here);
        if (!onItsList) {
            done(at(id, "transfer"), clerk, Map.of("performer", "", "to", here, "reason", "超出赋权清单"));
            Caller above = Callers.of(Role.WINDOW, here, COUNTY);
            assertThat(seen(id, above).at("/file/papers")).as("with its papers").isNotEmpty();
            done(at(id, "non-acceptance"), above, Map.of("reason", "不属于本机关职权"));
        }
    }

    private UUID town() throws Exception {
        String name = "示例镇人民政府" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = Map.of("name", name, "region", COUNTY, "level", "TOWN", "kind", "GOVERNMENT");
        send(post("/api/directory/organisations"), countyOffice, body).andExpect(status().is2xxSuccessful());
        return office(name, COUNTY);
    }
}
