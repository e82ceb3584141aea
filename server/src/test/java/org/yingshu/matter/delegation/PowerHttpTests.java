package org.yingshu.matter.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

/** Powers through HTTP, each step by the side it is for. Another receiver for each test, for they share a server. */
@ServerTest
class PowerHttpTests {

    private static final String ROOT = "/api/matter/delegations";

    @Autowired
    MockMvc http;

    @Autowired
    Directory directory;

    @Autowired
    EarlierPowers earlier;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    JsonMapper json;

    private final Caller city = Callers.office();
    private final Caller county = Callers.of(Role.OFFICE, UUID.randomUUID(), "411081");
    private final Caller neighbour = Callers.of(Role.OFFICE, UUID.randomUUID(), "411025");
    private UUID giver = new UUID(0, 0);
    private UUID receiver = giver;
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void offices() {
        today = LocalDate.now(clock);
        giver = office("许昌市住房和城乡建设局", "411000");
        receiver = office("禹州市住房和城乡建设局", "411081");
    }

    private UUID office(String name, String place) {
        return CurrentScope.in(DataScope.ALL, () -> directory.resolve(name, place, today))
                .orElseThrow();
    }

    private ResultActions send(Caller caller, String path, Map<String, ?> body) throws Exception {
        return http.perform(post(ROOT + path)
                .with(Callers.signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private Map<String, Object> listing(String item, String extent) {
        Map<String, Object> body = new HashMap<>(
                Map.of("item", item, "from", giver, "to", receiver, "extent", extent, "document", "示例放权清单"));
        body.put("documentDay", today.minusDays(10).toString());
        return body;
    }

    private String listed(String item, String extent) throws Exception {
        String answer = send(city, "", listing(item, extent))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.line.id");
    }

    private void prepare(String id) throws Exception {
        String day = today.toString();
        send(
                        county,
                        id + "/plan",
                        Map.of("responsible", "王某", "until", today.plusDays(20).toString()))
                .andExpect(status().isOk());
        send(county, id + "/guide", Map.of("note", "", "day", day)).andExpect(status().isOk());
        send(county, id + "/notice", Map.of("day", day, "where", "示例网站")).andExpect(status().isOk());
        send(city, id + "/overseer", Map.of("organisation", receiver)).andExpect(status().isOk());
    }

    @Test
    void aPowerGoesFromTheListToTheTakingBack() throws Exception {
        String id = "/" + listed("utilities.gas", "ENTRUSTED");
        send(city, "", listing("utilities.gas", "WHOLE"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("matter.power-listed"));
        send(county, id + "/takeover", Map.of("from", today.toString()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("matter.power-lacks"))
                .andExpect(jsonPath("$.detail", containsString("letter of entrustment")))
                .andExpect(jsonPath("$.detail", containsString("public notice")));
        prepare(id);
        send(city, id + "/agreement", Map.of("number", "示例〔1〕号", "day", today.toString()))
                .andExpect(jsonPath("$.line.lacks").isEmpty());
        send(county, id + "/takeover", Map.of("from", today.toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.line.status").value("IN_FORCE"))
                .andExpect(jsonPath("$.course[*].type", hasItem("OverseerNamed")));
        http.perform(get("/api/portal/matter/powers").param("place", "411081"))
                .andExpect(jsonPath("$.items[?(@.item == 'utilities.gas')].extent", contains("ENTRUSTED")))
                .andExpect(jsonPath("$.items[?(@.item == 'utilities.gas')].giver", hasItem(containsString("许昌市"))))
                .andExpect(jsonPath("$..responsible").doesNotExist());
        send(city, id + "/return", Map.of("from", today.toString(), "document", "示例收回文件", "reason", "示例原因"))
                .andExpect(jsonPath("$.line.status").value("TAKEN_BACK"));
        http.perform(get(ROOT)
                        .param("q", "utilities.gas")
                        .param("place", "411081")
                        .param("on", today.minusDays(1).toString())
                        .with(Callers.signedIn(county)))
                .andExpect(jsonPath("$.items[?(@.item == 'utilities.gas')].status", contains("PREPARING")));
    }

    @Test
    void eachStepIsForItsSideAlone() throws Exception {
        send(county, "", listing("utilities.water", "WHOLE"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("matter.not-the-giver"));
        String id = "/" + listed("utilities.water", "WHOLE");
        Map<String, Object> plan =
                Map.of("responsible", "王某", "until", today.plusDays(9).toString());
        Map<String, Object> back = Map.of("from", today.toString(), "document", "文件", "reason", "原因");
        send(neighbour, id + "/plan", plan)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("matter.not-the-receiver"));
        send(neighbour, id + "/notice", Map.of("day", today.toString(), "where", "网站"))
                .andExpect(status().isForbidden());
        send(county, id + "/return", back).andExpect(status().isForbidden());
        send(county, id + "/agreement", Map.of("number", "1", "day", today.toString()))
                .andExpect(status().isForbidden());
        for (Caller other : new Caller[] {Callers.unit(receiver, "411081"), Callers.leader(), Callers.admin()}) {
            send(other, id + "/plan", plan).andExpect(status().isForbidden());
        }
        int seen = CurrentScope.in(new DataScope("411025", null), () -> jdbc.sql(
                        "update matter.power set item = item where to_place = '411081'")
                .update());
        assertThat(seen).as("the database lets nobody else write").isZero();
        http.perform(get(ROOT + id).with(Callers.signedIn(county)))
                .andExpect(jsonPath("$.gives").value(false))
                .andExpect(jsonPath("$.takes").value(true));
    }

    @Test
    void theBoardCountsWhatIsMissingByReceiver() throws Exception {
        listed("utilities.heat", "WHOLE");
        http.perform(get(ROOT + "/board").param("place", "411081").with(Callers.signedIn(city)))
                .andExpect(jsonPath("$.items[0].states.PREPARING").isNumber())
                .andExpect(jsonPath("$.items[0].lacks.PLAN").isNumber());
        String csv = http.perform(get(ROOT + "/export")
                        .param("format", "CSV")
                        .param("place", "411081")
                        .with(Callers.signedIn(city)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Takeover plan").contains("In preparation");
    }

    @Test
    void thePlainListOfBeforeIsCarriedOverOnceAndComparedWithTheOtherPlaces() throws Exception {
        UUID id = UUID.randomUUID();
        CurrentScope.asSystem(() -> jdbc.sql("""
                        insert into matter.delegation (id, item, from_level, to_place, to_name, extent, document, valid_from, created_by)
                        values (:id, 'electricity.name-change', 'county', '411002', '示例镇人民政府', 'WHOLE', '示例旧文件', '2022-01-01', '测试')
                        """).param("id", id).update());
        earlier.carryOver();
        earlier.carryOver();
        http.perform(get(ROOT + "/" + id).with(Callers.signedIn(city)))
                .andExpect(jsonPath("$.line.status").value("IN_FORCE"))
                .andExpect(jsonPath("$.line.to.level").value("TOWN"))
                .andExpect(jsonPath("$.line.document").value("示例旧文件"))
                .andExpect(jsonPath("$.course[*].type", contains("CarriedOver")));
        String unified = "/api/matter/unified";
        http.perform(get(unified).param("level", "town").with(Callers.signedIn(city)))
                .andExpect(jsonPath("$.items[*].code", hasItem("electricity.name-change")));
        http.perform(get(unified + "/electricity.name-change").with(Callers.signedIn(city)))
                .andExpect(jsonPath("$.places[?(@.level == 'town')].holder", contains("示例镇人民政府")))
                .andExpect(jsonPath("$.rows[?(@.element == 'DEPARTMENT')].equal", contains(false)))
                .andExpect(jsonPath("$.rows[?(@.element == 'MATERIALS')].equal", contains(true)));
        http.perform(get(unified + "/electricity.name-change")
                        .param("on", "2021-12-31")
                        .with(Callers.signedIn(city)))
                .andExpect(jsonPath("$.places[?(@.level == 'town')]").isEmpty());
    }
}
