package org.yingshu.ledger.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts over rows as the ledger stores them; three units, two fields, two counties of Luoyang. */
@ServerTest
class BoardTests {

    private static final String LUOYANG = "410300";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TallyStore tallies;

    private final JsonMapper json = JsonMapper.shared();
    private final UUID plan = UUID.randomUUID();
    private final UUID lead = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID helper = UUID.randomUUID();
    private final LocalDate today = LocalDate.now();
    private final Caller office = Callers.of(Role.OFFICE, UUID.randomUUID(), LUOYANG);
    private UUID reported = plan;

    @BeforeEach
    void fill() {
        CurrentScope.asSystem(() -> {
            reported = duty("开办企业", "410302", lead, helper, "OVERDUE", today.minusDays(3), 40, null);
            duty("开办企业", "410302", lead, null, "GREEN", today.plusDays(90), 10, null);
            duty("开办企业", "410303", other, helper, "AMBER", today.plusDays(5), 60, null);
            duty("获得电力", "410303", other, null, "CLOSED", today.minusDays(10), 100, today.minusDays(12));
            UUID gone = duty("获得电力", "410303", other, null, "GREEN", null, 0, null);
            jdbc.sql("delete from ledger.duty where id = ?").param(gone).update();
            for (int i = 0; i < 3; i++) {
                jdbc.sql("insert into ledger.pace values (?, ?, ?)")
                        .param(reported)
                        .param(today.minusDays(20 - 10 * i))
                        .param(20 + 10 * i)
                        .update();
            }
        });
    }

    private UUID duty(
            String field,
            String region,
            UUID leads,
            @Nullable UUID helps,
            String light,
            @Nullable LocalDate due,
            int percent,
            @Nullable LocalDate closedOn) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into ledger.duty (id, version, head, state, plan, plan_title, ordinal, number, field, title,
                            strength, region, organisations, lead, lead_name, responsible, status, open, light, urgency,
                            reasons, continuing, due, due_key, percent, report_key, arrears, difficulties, hung_up, pending,
                            closed_on, on_time, search)
                        values (:id, 1, '', :state::jsonb, :plan, '洛阳市测试方案', 1, '1', :field, '任务', 'MUST', :region,
                            array[:lead::uuid, :helper::uuid], :lead, '单位', '',
                            :status, :open, :light, case :light when 'OVERDUE' then 0 else 2 end, '{}', false, :due,
                            coalesce(:due, date '9999-12-31'), :percent, '1900-01-01', 0, 0, 0, false, :closed, true, '任务')
                        """)
                .param("id", id)
                .param("state", "{\"terms\":{\"issuedOn\":\"%s\"},\"milestones\":[]}".formatted(today.minusDays(100)))
                .param("plan", plan)
                .param("field", field)
                .param("region", region)
                .param("lead", leads)
                .param("helper", helps == null ? leads : helps)
                .param("status", closedOn == null ? "UNDER_WAY" : "STRUCK_OFF")
                .param("open", closedOn == null)
                .param("light", light)
                .param("due", due, Types.DATE)
                .param("percent", percent)
                .param("closed", closedOn, Types.DATE)
                .update();
        return id;
    }

    private JsonNode ask(Caller caller, String path) throws Exception {
        return json.readTree(http.perform(get("/api/ledger" + path).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** Rows without a life: whoever looks at all duties would stumble over them. */
    @AfterEach
    void leaveNothing() {
        CurrentScope.asSystem(() ->
                jdbc.sql("delete from ledger.duty where plan_title = '洛阳市测试方案'").update());
    }

    @Test
    void countsWhatTheOfficeSeesBeforeAndAfterFolding() throws Exception {
        for (int round = 0; round < 2; round++) {
            JsonNode seen = ask(office, "/overview?plan=" + plan);
            assertThat(seen.at("/total/total").asInt()).isEqualTo(4);
            assertThat(seen.at("/total/overdue").asInt()).isEqualTo(1);
            assertThat(seen.at("/total/closed").asInt()).isEqualTo(1);
            assertThat(seen.at("/total/percent").asDouble()).isEqualTo(52.5);
            assertThat(seen.at("/fields/0/name").asString()).isEqualTo("开办企业");
            assertThat(seen.at("/fields/0/counts/total").asInt()).isEqualTo(3);
            assertThat(seen.at("/units/0/key").asString()).isEqualTo(lead.toString());
            assertThat(seen.at("/units").size()).isEqualTo(2);
            assertThat(seen.at("/places").size()).isGreaterThan(10);
            CurrentScope.asSystem(tallies::fold);
        }
        assertThat(ask(office, "/overview?place=410302&plan=" + plan)
                        .at("/total/total")
                        .asInt())
                .isEqualTo(2);
        JsonNode heat = ask(office, "/heat?plan=" + plan);
        assertThat(heat.at("/cells").size()).isEqualTo(3);
    }

    @Test
    void showsAUnitOnlyItsOwn() throws Exception {
        Caller unit = Callers.unit(helper, LUOYANG);
        JsonNode seen = ask(unit, "/overview?plan=" + plan);
        assertThat(seen.at("/total/total").asInt()).isEqualTo(2);
        assertThat(seen.at("/places").size()).isEqualTo(2);
        assertThat(ask(unit, "/cockpit").at("/total/total").asInt()).isEqualTo(2);
        assertThat(ask(unit, "/cockpit").at("/movers/units").size()).isZero();
        assertThat(ask(Callers.unit(UUID.randomUUID(), LUOYANG), "/overview")
                        .at("/total/total")
                        .asInt())
                .isZero();
        assertThat(ask(Callers.of(Role.OFFICE, null, "411600"), "/overview?plan=" + plan)
                        .at("/total/total")
                        .asInt())
                .isZero();
        assertThat(ask(Callers.of(Role.OFFICE, null, "410302"), "/heat?plan=" + plan)
                        .at("/units")
                        .size())
                .isEqualTo(1);
        http.perform(get("/api/ledger/duties/" + reported + "/forecast").with(signedIn(Callers.unit(other, LUOYANG))))
                .andExpect(status().isNotFound());
    }

    @Test
    void followsAPlanThroughTime() throws Exception {
        JsonNode burn = ask(office, "/plans/" + plan + "/burn-up");
        assertThat(burn.get("from").asString()).isEqualTo(today.minusDays(100).toString());
        assertThat(burn.get("total").asInt()).isEqualTo(4);
        assertThat(burn.at("/days/0/closed").asInt()).isEqualTo(1);
        assertThat(burn.at("/days/1/due").asInt()).isEqualTo(1);
        LocalDate due = today.minusDays(3);
        JsonNode month = ask(
                office, "/calendar?plan=" + plan + "&month=" + due.toString().substring(0, 7));
        assertThat(month.findValuesAsString("day")).contains(due.toString());
        JsonNode timeline = ask(office, "/plans/" + plan + "/timeline");
        assertThat(timeline.at("/bars").size()).isEqualTo(4);
        JsonNode slips = ask(office, "/plans/" + plan + "/forecast");
        assertThat(slips.get("duties").asInt()).isEqualTo(3);
        assertThat(slips.get("tooFew").asInt()).isEqualTo(2);
        assertThat(slips.at("/slips/0/forecast/end").asString())
                .isEqualTo(today.plusDays(60).toString());
        assertThat(slips.at("/slips/0/forecast/slip").asInt()).isEqualTo(63);
        assertThat(ask(office, "/duties/" + reported + "/forecast")
                        .at("/forecast/basis/reports")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void remembersDaysAndSaysWhatHasMoved() throws Exception {
        CurrentScope.asSystem(() -> {
            tallies.fold();
            tallies.record(today);
            tallies.rebuild(today, 60);
        });
        JsonNode trend = ask(office, "/trend?days=30&place=410302");
        assertThat(trend.size()).isEqualTo(31);
        assertThat(trend.get(0).get("rebuilt").asBoolean()).isTrue();
        JsonNode movers = ask(office, "/movers?place=410302");
        assertThat(movers.get("since").asString()).isEqualTo(today.minusDays(7).toString());
        assertThat(movers.get("units").findValuesAsString("key")).contains(lead.toString());
        assertThat(movers.get("freshlyOverdue").findValuesAsString("id")).contains(reported.toString());
        JsonNode cockpit = ask(office, "/cockpit");
        assertThat(cockpit.at("/trend").size()).isGreaterThan(30);
        assertThat(cockpit.at("/movers/places/0/overdue").asInt()).isPositive();
        http.perform(get("/api/ledger/overview?place=x").with(signedIn(office)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").exists());
    }
}
