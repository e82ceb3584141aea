package org.yingshu.clock.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yingshu.ServerTest;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class LaddersTests {

    private static final String STEP = "{\"action\":\"%s\",\"days\":%d,\"recipients\":[\"owners\"]}";

    @Autowired
    MockMvc http;

    @Autowired
    Clocks clocks;

    @Autowired
    Journal journal;

    static RequestPostProcessor as(String... permissions) {
        return authentication(new CallerAuthentication(new Caller(
                UUID.randomUUID(),
                "zhao",
                "赵静",
                null,
                "411200",
                Set.of(permissions),
                new DataScope("4112", null),
                null)));
    }

    ResultActions save(String kind, int version, int red, String steps) throws Exception {
        return http.perform(put("/api/clock/ladders/{kind}", kind)
                .with(as("clock:manage"))
                .with(csrf())
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"amber\":3,\"red\":" + red + ",\"remind\":true,\"steps\":[" + steps + "]}"));
    }

    @Test
    void aKindGetsSettingsOfItsOwnAndNobodyOverwritesAnothersChange() throws Exception {
        String kind = "test.k" + "abcdefgh".charAt((int) (System.nanoTime() % 8)) + "-" + letters();
        save(kind, 0, 1, STEP.formatted("URGE", 1) + "," + STEP.formatted("SUPERVISE", 3))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        save(kind, 0, 1, "").andExpect(status().isPreconditionFailed());
        save(kind, 1, 2, STEP.formatted("URGE", 2))
                .andExpect(jsonPath("$.version").value(2));
        http.perform(delete("/api/clock/ladders/{kind}", kind)
                        .with(as("clock:manage"))
                        .with(csrf()))
                .andExpect(status().isNoContent());
        assertThat(CurrentScope.in(DataScope.ALL, () -> journal.history(LadderRuling.idOf(kind))))
                .extracting(Recorded::type)
                .containsExactly("LadderSet", "LadderSet", "LadderRemoved");
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void refusesLaddersThatLeadDown() throws Exception {
        save("test.down", 0, 5, STEP.formatted("URGE", 3) + "," + STEP.formatted("URGE", 3))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields[0].field").value("red"))
                .andExpect(jsonPath("$.fields[1].field").value("steps[1].action"))
                .andExpect(jsonPath("$.fields[2].field").value("steps[1].days"));
        http.perform(delete("/api/clock/ladders/*").with(as("clock:manage")).with(csrf()))
                .andExpect(jsonPath("$.code").value("clock.ladder-needed"));
        http.perform(put("/api/clock/ladders/*").with(as("clock:read")).with(csrf()))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void listsClocksByUrgencyPageByPageWithinTheCallersScope() throws Exception {
        String label = "list " + UUID.randomUUID();
        for (int month = 1; month <= 3; month++) {
            LocalDate due = LocalDate.of(2026, 13 - month, 20);
            CurrentScope.asSystem(() -> clocks.start(new ClockStart(
                    UUID.randomUUID(),
                    "test.listed.thing",
                    label,
                    due,
                    Instant.parse("2026-01-05T01:00:00Z"),
                    Set.of(),
                    "411202",
                    null)));
        }
        String next = com.jayway.jsonpath.JsonPath.read(
                http.perform(get("/api/clock/clocks")
                                .param("q", label)
                                .param("size", "2")
                                .with(as("clock:read")))
                        .andExpect(jsonPath("$.items[0].due").value("2026-10-20"))
                        .andExpect(jsonPath("$.items[1].due").value("2026-11-20"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.next");
        http.perform(get("/api/clock/clocks")
                        .param("q", label)
                        .param("after", next)
                        .with(as("clock:read")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].due").value("2026-12-20"))
                .andExpect(jsonPath("$.next").isEmpty());
        http.perform(get("/api/clock/clocks/export?format=CSV")
                        .param("q", label)
                        .with(as("clock:read")))
                .andExpect(status().isOk());
        http.perform(get("/api/clock/clocks/counts").with(as("clock:read")))
                .andExpect(jsonPath("$.overdue").isNumber());
        http.perform(get("/api/clock/clocks").with(as())).andExpect(status().isForbidden());
    }
}
