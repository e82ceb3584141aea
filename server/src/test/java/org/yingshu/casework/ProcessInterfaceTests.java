package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import tools.jackson.databind.JsonNode;

/** Departments with a system of their own report by the process interfaces. */
@ServerTest
class ProcessInterfaceTests extends OwnService {

    @Test
    void departmentsReportByTheProcessInterfaces() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        JsonNode made = done("/api/casework/clients", Callers.admin(), Map.of("name", "税务系统", "organisation", tax));
        String bearer = "Bearer " + made.get("token").asString();
        String number = Objects.requireNonNull(json.readTree(
                        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString()))
                .at("/file/head/number")
                .asString();
        String root = "/api/casework/interfaces/cases";
        http.perform(get(root)).andExpect(status().isUnauthorized());
        http.perform(get(root).header("Authorization", "Bearer ys_wrong")).andExpect(status().isUnauthorized());
        http.perform(get(root).header("Authorization", bearer))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.number == '" + number + "')].step").value("tax"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            http.perform(post(root + "/" + number + "/finish")
                            .header("Authorization", bearer)
                            .header("Idempotency-Key", key)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(result("tax"))))
                    .andExpect(status().isOk());
        }
        http.perform(get(root + "/" + number + "/result").header("Authorization", bearer))
                .andExpect(jsonPath("$.status").value("ACCEPTED"));
    }

    private JsonNode tell(String bearer, String number, String what, Object body, UUID key) throws Exception {
        String answer = http.perform(post("/api/casework/interfaces/cases/" + number + "/" + what)
                        .header("Authorization", bearer)
                        .header("Idempotency-Key", key.toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.readTree(answer);
    }

    /** R5.20: a line that breaks is no reason to do it twice, and none to be refused. */
    @Test
    void whatWasToldIsToldAgainWithoutHarm() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        done(at(id, "result"), reviewer, result("review"));
        done(at(id, "result"), taxman, result("tax"));
        JsonNode made = done("/api/casework/clients", Callers.admin(), Map.of("name", "市监系统", "organisation", market));
        String bearer = "Bearer " + made.get("token").asString();
        String number = done(at(id, "pause"), reviewer, Map.of("kind", "HEARING", "reason", "听证"))
                .at("/file/head/number")
                .asString();
        var defect = Map.of("kind", "FIELD", "about", "capital", "name", "注册资本", "text", "请核对");
        tell(bearer, number, "supplement", Map.of("defects", List.of(defect)), UUID.randomUUID());
        // The supplement is the applicant's to end; of what the office can end, the hearing is the last.
        tell(bearer, number, "resumption", Map.of("result", "已举行"), UUID.randomUUID());
        done("/api/casework/mine/cases/" + id + "/supplement", applicant, Map.of("papers", List.of()));
        tell(bearer, number, "decision", Map.of("step", "decide", "granted", true, "reason", ""), UUID.randomUUID());
        UUID key = UUID.randomUUID();
        JsonNode first = tell(bearer, number, "finish", result("certificate"), key);
        assertThat(tell(bearer, number, "finish", result("certificate"), key)).isEqualTo(first);
    }
}
