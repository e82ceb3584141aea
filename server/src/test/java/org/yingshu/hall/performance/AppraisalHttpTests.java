package org.yingshu.hall.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;

/** What a period came to: confirmed once it is over, kept as it was, and closed to others (R5.25). */
@ServerTest
class AppraisalHttpTests {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    private HallDesk desk;

    @BeforeEach
    void desk(@Autowired ApplicationContext server) {
        desk = new HallDesk(server);
    }

    @Test
    void aPeriodIsConfirmedOnceItIsOverAndThenStaysAsItWas() throws Exception {
        String hall = desk.hall(null);
        Caller leader = desk.clerk("首席代表");
        YearMonth last = YearMonth.from(desk.today()).minusMonths(1);
        LocalDate day = last.atDay(12);
        desk.send(hall, leader, last.atDay(1));
        desk.decided(leader, day, true);
        String path = "/api/hall/halls/" + hall + "/appraisals/";
        desk.told(desk.office, post(path + YearMonth.from(desk.today()) + "/confirmation"), 409);
        desk.told(desk.office, get(path + "2026-13"), 422);
        desk.told(desk.elsewhere, post(path + last + "/confirmation"), 403);
        JsonNode before = desk.told(desk.office, get(path + last), 200);
        assertThat(before.get("confirmed")).isEmpty();
        assertThat(score(before, "STAFF")).isEqualTo(100);

        String mark = desk.told(
                        desk.office,
                        desk.with(post("/api/hall/halls/" + hall + "/marks"), desk.mark(leader, day, -3)),
                        200)
                .get("mark")
                .get("id")
                .asString();
        desk.told(leader, desk.with(post("/api/hall/marks/" + mark + "/objection"), Map.of("text", "不是我")), 200);
        assertThat(desk.told(desk.office, post(path + last + "/confirmation"), 409)
                        .get("code")
                        .asString())
                .isEqualTo("hall.open-objections");
        desk.told(
                desk.office,
                desk.with(post("/api/hall/marks/" + mark + "/settlement"), Map.of("outcome", "KEPT", "text", "属实")),
                200);
        JsonNode confirmed = desk.told(desk.office, post(path + last + "/confirmation"), 200);
        assertThat(score(confirmed, "STAFF")).isEqualTo(97);
        assertThat(score(desk.told(leader, get(path + last), 200), "STAFF")).isEqualTo(97);
        assertThat(desk.told(leader, get(path + last), 200).get("lines").findValuesAsString("kind"))
                .doesNotContain("WINDOW");
        assertThat(desk.told(desk.elsewhere, get(path + last), 200).get("lines"))
                .isEmpty();
        assertThat(desk.told(desk.clerk("同事"), get(path + last), 200).get("lines"))
                .isEmpty();

        // What comes later changes nothing until somebody corrects it and says why.
        desk.decided(leader, day, false);
        assertThat(score(desk.told(desk.office, get(path + last), 200), "STAFF"))
                .isEqualTo(97);
        JsonNode corrected =
                desk.told(desk.office, desk.with(post(path + last + "/corrections"), Map.of("reason", "补录一件")), 200);
        assertThat(corrected.get("confirmed")).hasSize(2);
        assertThat(score(corrected, "STAFF")).isLessThan(97);
        JsonNode honours = desk.told(desk.office, get("/api/portal/hall/halls/" + hall + "/honours"), 200);
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

    /** What row security leaves, whatever the program asks for. */
    private long rows(String table, DataScope scope) {
        return Objects.requireNonNull(CurrentScope.in(scope, () -> jdbc.sql("select count(*) from " + table)
                .query(Long.class)
                .single()));
    }

    @Test
    void theRowsThemselvesAreClosedToOthers() throws Exception {
        String hall = desk.hall(null);
        Caller leader = desk.clerk("首席代表");
        YearMonth last = YearMonth.from(desk.today()).minusMonths(1);
        desk.send(hall, leader, last.atDay(1));
        desk.decided(leader, last.atDay(12), true);
        desk.told(
                desk.office,
                desk.with(post("/api/hall/halls/" + hall + "/marks"), desk.mark(leader, last.atDay(12), 1)),
                200);
        desk.told(desk.office, post("/api/hall/halls/" + hall + "/appraisals/" + last + "/confirmation"), 200);
        DataScope stranger = Role.scopeOf(Set.of(Role.WINDOW), desk.office.region(), UUID.randomUUID());
        for (String table : List.of("hall.mark", "hall.deed", "hall.appraisal")) {
            String own = table + " where hall = '" + hall + "'";
            assertThat(rows(own, desk.office.scope())).as(table).isPositive();
            assertThat(rows(own, stranger)).as(table).isZero();
            assertThat(rows(own, desk.elsewhere.scope())).as(table).isZero();
        }
        String results = "hall.appraisal where hall = '" + hall + "'";
        assertThat(rows(results, leader.scope()))
                .as("a row has everybody's results")
                .isZero();
    }

    @Test
    void theFilesSayWhetherItIsFinalAndThatTheCriteriaAreConfiguration() throws Exception {
        String hall = desk.hall(null);
        String csv = http.perform(get("/api/hall/halls/" + hall + "/appraisals/" + YearMonth.from(desk.today())
                                + "/export?format=CSV")
                        .with(signedIn(desk.office))
                        .header("Accept-Language", "zh"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("未确认", "本地配置");
    }
}
