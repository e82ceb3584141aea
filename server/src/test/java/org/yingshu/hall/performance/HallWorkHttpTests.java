package org.yingshu.hall.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** Teams and days of a hall: for those who manage it, for those who are evaluated, and for nobody else (R5.25). */
@ServerTest
class HallWorkHttpTests {

    private HallDesk desk;

    @BeforeEach
    void desk(@Autowired ApplicationContext server) {
        desk = new HallDesk(server);
    }

    @Test
    void whatATeamMayDecideIsDecidedInTheHallAndCounted() throws Exception {
        String hall = desk.hall(null);
        Caller leader = desk.clerk("首席代表");
        assertThat(desk.told(desk.office, get("/api/hall/halls/" + hall + "/board"), 200)
                        .get("items")
                        .get(0)
                        .get("standing")
                        .asString())
                .isEqualTo("NO_TEAM");
        JsonNode kept = desk.send(hall, leader, desk.today().minusDays(1));
        String team = kept.get("team").get("id").asString();
        assertThat(desk.told(desk.office, get("/api/hall/halls/" + hall + "/board"), 200)
                        .get("items")
                        .get(0)
                        .get("standing")
                        .asString())
                .isEqualTo("BACK");
        Map<String, Object> letter = Map.of(
                "items",
                List.of(HallDesk.CHANGE),
                "letter",
                Map.of("number", "演示授权〔2026〕1号", "date", desk.today().toString()),
                "from",
                desk.today().toString());
        String authorisations = "/api/hall/teams/" + team + "/authorisations";
        desk.told(desk.office, desk.with(post(authorisations), letter).header("If-Match", "\"9\""), 412);
        desk.told(desk.office, desk.with(post(authorisations), letter), 200);
        desk.decided(leader, desk.today(), true);
        JsonNode board = desk.told(leader, get("/api/hall/halls/" + hall + "/board"), 200);
        assertThat(board.get("items").get(0).get("standing").asString()).isEqualTo("FULL");
        assertThat(board.get("rate").asDouble()).isEqualTo(100);
        assertThat(board.get("decided").asLong()).isEqualTo(1);
        assertThat(board.get("manages").asBoolean()).isFalse();

        Map<String, Object> other = new HashMap<>(letter);
        other.put("items", List.of("start-up.seal"));
        assertThat(desk.told(desk.office, desk.with(post(authorisations), other), 422)
                        .get("code")
                        .asString())
                .isEqualTo("hall.other-department");
        // Nobody else's manager, and nobody who is not one.
        desk.told(desk.elsewhere, desk.with(post(authorisations), letter), 404);
        desk.told(
                desk.elsewhere,
                desk.with(post("/api/hall/halls/" + hall + "/marks"), desk.mark(leader, desk.today(), -1)),
                403);
        desk.told(leader, desk.with(post(authorisations), letter), 403);
    }

    @Test
    void theOneWhoIsEvaluatedSeesItAndObjectsAndOthersDoNot() throws Exception {
        String hall = desk.hall(null);
        Caller leader = desk.clerk("首席代表");
        Caller colleague = desk.clerk("同事");
        desk.send(hall, leader, desk.today());
        String mark = desk.told(
                        desk.office,
                        desk.with(post("/api/hall/halls/" + hall + "/marks"), desk.mark(leader, desk.today(), -2)),
                        200)
                .get("mark")
                .get("id")
                .asString();
        String day = "/api/hall/halls/" + hall + "/days/" + desk.today();
        JsonNode own = desk.told(leader, get(day), 200);
        assertThat(own.get("all").asBoolean()).isFalse();
        assertThat(own.get("marks")).hasSize(1);
        assertThat(own.findValuesAsString("kind")).doesNotContain("WINDOW");
        JsonNode others = desk.told(colleague, get(day), 200);
        assertThat(others.get("marks"))
                .as("of the same desk.office, and not the same person")
                .isEmpty();
        assertThat(others.get("measured")).isEmpty();
        assertThat(desk.told(desk.elsewhere, get(day), 200).get("marks")).isEmpty();
        assertThat(desk.told(desk.elsewhere, get(day), 200).get("measured")).isEmpty();

        var objection = Map.of("text", "当天有请假条");
        desk.told(colleague, desk.with(post("/api/hall/marks/" + mark + "/objection"), objection), 404);
        desk.told(desk.elsewhere, get("/api/hall/marks/" + mark + "/history"), 404);
        desk.told(leader, desk.with(post("/api/hall/marks/" + mark + "/objection"), objection), 200);
        assertThat(desk.told(desk.office, desk.with(post("/api/hall/marks/" + mark + "/objection"), objection), 403)
                        .get("code")
                        .asString())
                .isEqualTo("hall.not-yours");
        var answer = Map.of("outcome", "STRUCK", "text", "查实有假条");
        desk.told(leader, desk.with(post("/api/hall/marks/" + mark + "/settlement"), answer), 403);
        desk.told(desk.elsewhere, desk.with(post("/api/hall/marks/" + mark + "/settlement"), answer), 404);
        assertThat(desk.told(desk.office, desk.with(post("/api/hall/marks/" + mark + "/settlement"), answer), 200)
                        .get("mark")
                        .get("status")
                        .asString())
                .isEqualTo("STRUCK");
        assertThat(desk.told(leader, get("/api/hall/marks/" + mark + "/history"), 200))
                .as("nothing is deleted")
                .hasSize(3);
    }

    @Test
    void aHallThatSomebodyRunsIsManagedByThatOrganisationAlone() throws Exception {
        String hall = desk.hall(UUID.randomUUID());
        Caller leader = desk.clerk("首席代表");
        assertThat(desk.told(
                                desk.office,
                                desk.with(
                                        post("/api/hall/halls/" + hall + "/marks"), desk.mark(leader, desk.today(), 1)),
                                403)
                        .get("code")
                        .asString())
                .isEqualTo("hall.not-manager");
        Map<String, Object> edition = Map.of(
                "from",
                desk.today().toString(),
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
        desk.told(desk.office, desk.with(post("/api/hall/halls/" + hall + "/standard"), edition), 422);
        Map<String, Object> change =
                Map.of("members", List.of(Map.of("account", leader.account(), "leader", true)), "reason", "轮换");
        desk.told(desk.office, desk.with(put("/api/hall/teams/" + UUID.randomUUID()), change), 404);
    }
}
