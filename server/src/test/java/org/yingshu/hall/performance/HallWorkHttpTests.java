package org.yingshu.hall.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.HallDeeds;
import org.yingshu.hall.HallDeeds.Deed;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams, days and periods of a hall: for those who manage it, for those who are evaluated, and for nobody else (R5.25). */
@ServerTest
class HallWorkHttpTests {

    private static final String CHANGE = "real-estate.change";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HallDeeds deeds;

    @Autowired
    Journal journal;

    private final Caller office = Callers.office();
    private final Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "410100");
    private final UUID department = UUID.randomUUID();

    private JsonNode told(Caller caller, MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = http.perform(request.with(signedIn(caller)).header("Accept-Language", "zh"))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body.isEmpty() ? "{}" : body);
    }

    private MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    private String hall(@Nullable UUID organisation) throws Exception {
        Map<String, Object> hall = new HashMap<>(Map.of(
                "name",
                "考评大厅 " + UUID.randomUUID(),
                "region",
                office.region(),
                "address",
                "演示路 1 号",
                "phone",
                "",
                "note",
                "",
                "hours",
                Map.of("workingDays", List.of(), "daysOff", List.of(), "special", Map.of()),
                "windows",
                List.of(Map.of(
                        "number",
                        "1",
                        "kind",
                        "受理窗口",
                        "services",
                        "",
                        "windowClass",
                        "RECEPTION",
                        "items",
                        List.of(CHANGE))),
                "slotMinutes",
                30,
                "slotPlaces",
                4));
        hall.put("daysAhead", 7);
        hall.put("organisation", organisation);
        return told(office, with(post("/api/hall/halls"), hall), 200).get("id").asString();
    }

    /** An account of the department, as the directory and the accounts have it. */
    private Caller clerk(String name) {
        Caller caller = Callers.of(Role.REVIEWER, department, office.region());
        CurrentScope.asSystem(() -> {
            jdbc.sql("""
                            insert into directory.organisation
                                (id, name, short_name, region, level, kind, rank, source, search)
                            values (:id, :name, '派驻', :region, 'CITY', 'DEPARTMENT', '50', 'test', '')
                            on conflict do nothing
                            """)
                    .param("id", department)
                    .param("name", "派驻单位" + department)
                    .param("region", office.region())
                    .update();
            jdbc.sql("""
                            insert into identity.account (id, login, name, organisation, region, roles, state, must_change,
                                created_at, version)
                            values (:id, :login, :name, :organisation, :region, '{REVIEWER}', 'ACTIVE', false, now(), 1)
                            """)
                    .param("id", caller.account())
                    .param("login", caller.login())
                    .param("name", name)
                    .param("organisation", department)
                    .param("region", office.region())
                    .update();
        });
        return caller;
    }

    private JsonNode send(String hall, Caller leader, LocalDate from) throws Exception {
        String unit = told(office, get("/api/hall/halls/" + hall + "/board"), 200)
                .get("departments")
                .get(0)
                .get("name")
                .asString();
        Map<String, Object> team = Map.of(
                "organisation",
                department,
                "department",
                unit,
                "document",
                Map.of("number", "演示派驻〔2026〕1号", "date", from.toString()),
                "members",
                List.of(Map.of("account", leader.account(), "leader", true)),
                "from",
                from.toString());
        return told(office, with(post("/api/hall/halls/" + hall + "/teams"), team), 200);
    }

    private void decided(Caller by, LocalDate day, boolean inTime) {
        CurrentScope.in(by.scope(), () -> {
            deeds.tell(new Deed(
                    UUID.randomUUID(),
                    HallDeeds.Kind.DECIDED,
                    CHANGE,
                    null,
                    null,
                    by.account(),
                    by.organisation(),
                    day.atTime(10, 0).atZone(WorkCalendar.ZONE).toInstant(),
                    inTime));
            return true;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }

    @Test
    void whatATeamMayDecideIsDecidedInTheHallAndCounted() throws Exception {
        String hall = hall(null);
        Caller leader = clerk("首席代表");
        assertThat(told(office, get("/api/hall/halls/" + hall + "/board"), 200)
                        .get("items")
                        .get(0)
                        .get("standing")
                        .asString())
                .isEqualTo("NO_TEAM");
        JsonNode kept = send(hall, leader, today().minusDays(1));
        String team = kept.get("team").get("id").asString();
        assertThat(told(office, get("/api/hall/halls/" + hall + "/board"), 200)
                        .get("items")
                        .get(0)
                        .get("standing")
                        .asString())
                .isEqualTo("BACK");
        Map<String, Object> letter = Map.of(
                "items",
                List.of(CHANGE),
                "letter",
                Map.of("number", "演示授权〔2026〕1号", "date", today().toString()),
                "from",
                today().toString());
        String authorisations = "/api/hall/teams/" + team + "/authorisations";
        told(office, with(post(authorisations), letter).header("If-Match", "\"9\""), 412);
        told(office, with(post(authorisations), letter), 200);
        decided(leader, today(), true);
        JsonNode board = told(leader, get("/api/hall/halls/" + hall + "/board"), 200);
        assertThat(board.get("items").get(0).get("standing").asString()).isEqualTo("FULL");
        assertThat(board.get("rate").asDouble()).isEqualTo(100);
        assertThat(board.get("decided").asLong()).isEqualTo(1);
        assertThat(board.get("manages").asBoolean()).isFalse();

        Map<String, Object> other = new HashMap<>(letter);
        other.put("items", List.of("start-up.seal"));
        assertThat(told(office, with(post(authorisations), other), 422)
                        .get("code")
                        .asString())
                .isEqualTo("hall.other-department");
        // Nobody else's manager, and nobody who is not one.
        told(elsewhere, with(post(authorisations), letter), 404);
        told(elsewhere, with(post("/api/hall/halls/" + hall + "/marks"), mark(leader, today(), -1)), 403);
        told(leader, with(post(authorisations), letter), 403);
    }

    private static Map<String, Object> mark(Caller of, LocalDate day, int points) {
        return Map.of(
                "day",
                day.toString(),
                "subject",
                "STAFF",
                "key",
                of.account().toString(),
                "kind",
                "ATTENDANCE",
                "points",
                points,
                "reason",
                "测试理由");
    }

    @Test
    void theOneWhoIsEvaluatedSeesItAndObjectsAndOthersDoNot() throws Exception {
        String hall = hall(null);
        Caller leader = clerk("首席代表");
        Caller colleague = clerk("同事");
        send(hall, leader, today());
        String mark = told(office, with(post("/api/hall/halls/" + hall + "/marks"), mark(leader, today(), -2)), 200)
                .get("mark")
                .get("id")
                .asString();
        String day = "/api/hall/halls/" + hall + "/days/" + today();
        JsonNode own = told(leader, get(day), 200);
        assertThat(own.get("all").asBoolean()).isFalse();
        assertThat(own.get("marks")).hasSize(1);
        assertThat(own.findValuesAsString("kind")).doesNotContain("WINDOW");
        JsonNode others = told(colleague, get(day), 200);
        assertThat(others.get("marks"))
                .as("of the same office, and not the same person")
                .isEmpty();
        assertThat(others.get("measured")).isEmpty();
        assertThat(told(elsewhere, get(day), 200).get("marks")).isEmpty();
        assertThat(told(elsewhere, get(day), 200).get("measured")).isEmpty();

        var objection = Map.of("text", "当天有请假条");
        told(colleague, with(post("/api/hall/marks/" + mark + "/objection"), objection), 404);
        told(elsewhere, get("/api/hall/marks/" + mark + "/history"), 404);
        told(leader, with(post("/api/hall/marks/" + mark + "/objection"), objection), 200);
        assertThat(told(office, with(post("/api/hall/marks/" + mark + "/objection"), objection), 403)
                        .get("code")
                        .asString())
                .isEqualTo("hall.not-yours");
        var answer = Map.of("outcome", "STRUCK", "text", "查实有假条");
        told(leader, with(post("/api/hall/marks/" + mark + "/settlement"), answer), 403);
        told(elsewhere, with(post("/api/hall/marks/" + mark + "/settlement"), answer), 404);
        assertThat(told(office, with(post("/api/hall/marks/" + mark + "/settlement"), answer), 200)
                        .get("mark")
                        .get("status")
                        .asString())
                .isEqualTo("STRUCK");
        assertThat(told(leader, get("/api/hall/marks/" + mark + "/history"), 200))
                .as("nothing is deleted")
                .hasSize(3);
    }

    @Test
    void aPeriodIsConfirmedOnceItIsOverAndThenStaysAsItWas() throws Exception {
        String hall = hall(null);
        Caller leader = clerk("首席代表");
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        LocalDate day = last.atDay(12);
        send(hall, leader, last.atDay(1));
        decided(leader, day, true);
        String path = "/api/hall/halls/" + hall + "/appraisals/";
        told(office, post(path + YearMonth.from(today()) + "/confirmation"), 409);
        told(office, get(path + "2026-13"), 422);
        told(elsewhere, post(path + last + "/confirmation"), 403);
        JsonNode before = told(office, get(path + last), 200);
        assertThat(before.get("confirmed")).isEmpty();
        assertThat(score(before, "STAFF")).isEqualTo(100);

        String mark = told(office, with(post("/api/hall/halls/" + hall + "/marks"), mark(leader, day, -3)), 200)
                .get("mark")
                .get("id")
                .asString();
        told(leader, with(post("/api/hall/marks/" + mark + "/objection"), Map.of("text", "不是我")), 200);
        assertThat(told(office, post(path + last + "/confirmation"), 409)
                        .get("code")
                        .asString())
                .isEqualTo("hall.open-objections");
        told(
                office,
                with(post("/api/hall/marks/" + mark + "/settlement"), Map.of("outcome", "KEPT", "text", "属实")),
                200);
        JsonNode confirmed = told(office, post(path + last + "/confirmation"), 200);
        assertThat(score(confirmed, "STAFF")).isEqualTo(97);
        assertThat(score(told(leader, get(path + last), 200), "STAFF")).isEqualTo(97);
        assertThat(told(leader, get(path + last), 200).get("lines").findValuesAsString("kind"))
                .doesNotContain("WINDOW");
        assertThat(told(elsewhere, get(path + last), 200).get("lines")).isEmpty();
        assertThat(told(clerk("同事"), get(path + last), 200).get("lines")).isEmpty();

        // What comes later changes nothing until somebody corrects it and says why.
        decided(leader, day, false);
        assertThat(score(told(office, get(path + last), 200), "STAFF")).isEqualTo(97);
        JsonNode corrected = told(office, with(post(path + last + "/corrections"), Map.of("reason", "补录一件")), 200);
        assertThat(corrected.get("confirmed")).hasSize(2);
        assertThat(score(corrected, "STAFF")).isLessThan(97);
        JsonNode honours = told(office, get("/api/portal/hall/halls/" + hall + "/honours"), 200);
        assertThat(honours.get("period").asString()).isEqualTo(last.toString());
        assertThat(honours.get("items").findValuesAsString("kind")).doesNotContain("STAFF");
    }

    private static double score(JsonNode result, String kind) {
        for (JsonNode line : result.get("lines")) {
            if (line.get("kind").asString().equals(kind)) {
                return line.get("score").asDouble();
            }
        }
        throw new AssertionError("no line of " + kind + " in " + result);
    }

    @Test
    void aHallThatSomebodyRunsIsManagedByThatOrganisationAlone() throws Exception {
        String hall = hall(UUID.randomUUID());
        Caller leader = clerk("首席代表");
        assertThat(told(office, with(post("/api/hall/halls/" + hall + "/marks"), mark(leader, today(), 1)), 403)
                        .get("code")
                        .asString())
                .isEqualTo("hall.not-manager");
        Map<String, Object> edition = Map.of(
                "from",
                today().toString(),
                "criteria",
                List.of(),
                "excellent",
                90,
                "good",
                80,
                "fair",
                60,
                "objectionDays",
                5,
                "namesStaff",
                true,
                "reason",
                "试");
        told(office, with(post("/api/hall/halls/" + hall + "/standard"), edition), 422);
        Map<String, Object> change =
                Map.of("members", List.of(Map.of("account", leader.account(), "leader", true)), "reason", "轮换");
        told(office, with(put("/api/hall/teams/" + UUID.randomUUID()), change), 404);
    }

    /** What row security leaves, whatever the program asks for. */
    private long rows(String table, DataScope scope) {
        return Objects.requireNonNull(CurrentScope.in(scope, () -> jdbc.sql("select count(*) from " + table)
                .query(Long.class)
                .single()));
    }

    @Test
    void theRowsThemselvesAreClosedToOthers() throws Exception {
        String hall = hall(null);
        Caller leader = clerk("首席代表");
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        send(hall, leader, last.atDay(1));
        decided(leader, last.atDay(12), true);
        told(office, with(post("/api/hall/halls/" + hall + "/marks"), mark(leader, last.atDay(12), 1)), 200);
        told(office, post("/api/hall/halls/" + hall + "/appraisals/" + last + "/confirmation"), 200);
        DataScope stranger = Role.scopeOf(Set.of(Role.WINDOW), office.region(), UUID.randomUUID());
        for (String table : List.of("hall.mark", "hall.deed", "hall.appraisal")) {
            String own = table + " where hall = '" + hall + "'";
            assertThat(rows(own, office.scope())).as(table).isPositive();
            assertThat(rows(own, stranger)).as(table).isZero();
            assertThat(rows(own, elsewhere.scope())).as(table).isZero();
        }
        String results = "hall.appraisal where hall = '" + hall + "'";
        assertThat(rows(results, leader.scope()))
                .as("a row has everybody's results")
                .isZero();
    }

    @Test
    void theFilesSayWhetherItIsFinalAndThatTheCriteriaAreConfiguration() throws Exception {
        String hall = hall(null);
        String csv = http.perform(
                        get("/api/hall/halls/" + hall + "/appraisals/" + YearMonth.from(today()) + "/export?format=CSV")
                                .with(signedIn(office))
                                .header("Accept-Language", "zh"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("未确认", "本地配置");
    }
}
