package org.yingshu.matter.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.casework.Examples;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.identity.Role;
import org.yingshu.matter.Matters;
import org.yingshu.matter.PackIntake;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

/** Special steps through HTTP: what has no basis cannot stay, and what is cancelled is in no new case. */
@ServerTest
class SpecialStepHttpTests {

    private static final String ITEM = "utilities.gas-line-approval";
    private static final String STEP = "/api/matter/special-steps/" + ITEM + "/site";
    private static final String PLACE = "411000";

    @Autowired
    MockMvc http;

    @Autowired
    Matters matters;

    @Autowired
    PackIntake packs;

    @Autowired
    Clock clock;

    @Autowired
    JsonMapper json;

    private ResultActions send(Caller caller, String path, Object body) throws Exception {
        return http.perform(post(path)
                .with(Callers.signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private boolean hasTheStep(LocalDate day) {
        StepGraph graph =
                matters.offer(ITEM, PLACE, day, Map.of("visit", true), Set.of()).graph();
        return graph.steps().stream().map(Step::id).anyMatch("site"::equals);
    }

    private UUID version() {
        return matters.service(ITEM, PLACE, LocalDate.now(clock)).orElseThrow().version();
    }

    @Test
    void theRegisterSaysWhatEachStepRestsOn() throws Exception {
        String list = "/api/matter/special-steps";
        http.perform(get(list).param("special", "NOTICE").with(Callers.signedIn(Callers.office())))
                .andExpect(jsonPath("$.items[0].item").value("start-up.simple-deregistration"))
                .andExpect(jsonPath("$.items[0].basis[0].article").value("第三十三条"))
                .andExpect(jsonPath("$.items[0].status").value("KEPT"));
        http.perform(get(list).param("q", "electricity.high-voltage-single").with(Callers.signedIn(Callers.office())))
                .andExpect(jsonPath("$.items[*].special", contains("INSPECTION")))
                .andExpect(jsonPath("$.items[0].basis").isEmpty())
                .andExpect(jsonPath("$.items[0].status").value("UNDER_REVIEW"));
        http.perform(get(list).param("q", "construction.check").with(Callers.signedIn(Callers.office())))
                .andExpect(jsonPath("$.items[?(@.step == null)].status", contains("CANCELLED")))
                .andExpect(jsonPath("$.items[?(@.step == null)].cited.where", contains("L1124-L1127")));
    }

    @Test
    void aStepWithoutBasisCannotBeKept() throws Exception {
        send(
                        Callers.office(),
                        "/api/matter/special-steps/electricity.high-voltage-dual/survey/basis",
                        Map.of("basis", " ", "article", "", "note", "想保留"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("matter.no-basis"));
    }

    @Test
    void whatIsCancelledIsInNoNewCaseFromItsDayAndStaysInOldOnes() throws Exception {
        LocalDate today = LocalDate.now(clock);
        UUID before = version();
        send(Callers.office(), STEP + "/end", Map.of("from", today.plusDays(1).toString(), "note", "示例通知"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.line.status").value("CANCELLED"))
                .andExpect(jsonPath("$.line.ended").value(false))
                .andExpect(jsonPath("$.course[-1:].type", contains("Cancelled")));
        try {
            assertThat(version()).isNotEqualTo(before);
            assertThat(hasTheStep(today)).isTrue();
            assertThat(hasTheStep(today.plusDays(1))).isFalse();
            assertThat(matters.service(before, PLACE, today.plusDays(1))
                            .orElseThrow()
                            .graph()
                            .steps())
                    .extracting(Step::id)
                    .contains("site");

            CurrentScope.asSystem(() -> packs.take(Examples.PACKS));
            assertThat(hasTheStep(today.plusDays(1)))
                    .as("a pack that is taken in again does not bring it back")
                    .isFalse();
        } finally {
            send(Callers.office(), STEP + "/basis", Map.of("basis", "示例条例", "article", "第一条", "note", "找到依据"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.line.status").value("KEPT"))
                    .andExpect(jsonPath("$.line.basis[0].text").value("示例条例"));
        }
        assertThat(hasTheStep(today.plusDays(1))).isTrue();
    }

    @Test
    void aStepIsCancelledForTheFutureByItsKeeperOnly() throws Exception {
        LocalDate today = LocalDate.now(clock);
        send(Callers.office(), STEP + "/end", Map.of("from", today.minusDays(1).toString(), "note", "太晚了"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("matter.cancelled-backwards"));
        send(
                        Callers.of(Role.OFFICE, UUID.randomUUID(), "410300"),
                        STEP + "/end",
                        Map.of("from", today.toString(), "note", "别处的事"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("matter.not-the-keeper"));
        send(
                        Callers.office(),
                        "/api/matter/special-steps/" + ITEM + "/accept/end",
                        Map.of("from", today.toString(), "note", "受理不是特殊环节"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("matter.no-special-step"));
    }
}
