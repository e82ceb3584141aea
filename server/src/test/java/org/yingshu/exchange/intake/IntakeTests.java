package org.yingshu.exchange.intake;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

/** Departments send cases that they handled in systems of their own. */
@ServerTest
class IntakeTests {

    private static final String ROOT = "/api/exchange/interfaces/records";

    @Autowired
    MockMvc http;

    @Autowired
    Directory directory;

    private final JsonMapper json = JsonMapper.shared();
    private final String number = UUID.randomUUID().toString();
    private UUID insurer = UUID.randomUUID();
    private String token = "";

    @BeforeEach
    void system() throws Exception {
        insurer = CurrentScope.in(DataScope.ALL, () -> directory.resolve("医疗保障局", "411000", LocalDate.now()))
                .orElseThrow();
        var body = Map.of("name", "医保系统", "organisation", insurer.toString());
        String made = http.perform(post("/api/casework/clients")
                        .with(signedIn(Callers.admin()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        token = "Bearer " + json.readTree(made).get("token").asString();
    }

    private Map<String, String> record(String number, String code, OffsetDateTime ended) {
        return Map.of(
                "number",
                number,
                "item",
                "start-up.seal",
                "applicant",
                "某公司",
                "code",
                code,
                "region",
                "411000",
                "outcome",
                "GRANTED",
                "acceptedAt",
                ended.minusDays(1).toString(),
                "endedAt",
                ended.toString());
    }

    private ResultActions send(List<?> records) throws Exception {
        return http.perform(post(ROOT)
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("records", records))));
    }

    private ResultActions quality(Caller caller) throws Exception {
        return http.perform(get("/api/exchange/intake").with(signedIn(caller))).andExpect(status().isOk());
    }

    @Test
    void whatIsWrongIsToldWithItsFlawsAndTheRestIsTakenOnce() throws Exception {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.ofHours(8)).minusSeconds(1);
        var batch = List.of(
                record(number + "a", "110101199003070003", now),
                record(number + "b", "110101199003070003", now.minusDays(40)),
                record(number + "c", "110101199003070004", now));
        for (int i = 0; i < 2; i++) {
            send(batch)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[*].accepted").value(contains(true, true, false)))
                    .andExpect(jsonPath("$[2].flaws").value(contains("CODE_WRONG")));
        }
        send(List.of(record(number + "c", "110101199003070003", now)))
                .andExpect(jsonPath("$[0].accepted").value(true));
        send(List.of(record(number + "a", "110101199003070003", now.minusHours(1))))
                .andExpect(jsonPath("$[0].flaws").value(contains("NUMBER_TAKEN")));

        String line = "$[?(@.organisation == '" + insurer + "')].";
        quality(Callers.office())
                .andExpect(jsonPath(line + "records").value(5))
                .andExpect(jsonPath(line + "accepted").value(3))
                .andExpect(jsonPath(line + "refused").value(2))
                .andExpect(jsonPath(line + "pass").value(60.0))
                .andExpect(jsonPath(line + "promptness").value(66.66))
                .andExpect(jsonPath(line + "flaws.CODE_WRONG").value(1));
        http.perform(get("/api/exchange/intake/refused")
                        .param("organisation", insurer.toString())
                        .param("flaw", "CODE_WRONG")
                        .with(signedIn(Callers.office())))
                .andExpect(jsonPath("$.items[*].number").value(contains(number + "c")));
        UUID another = UUID.randomUUID();
        quality(Callers.unit(another)).andExpect(jsonPath("$").isEmpty());
    }
}
