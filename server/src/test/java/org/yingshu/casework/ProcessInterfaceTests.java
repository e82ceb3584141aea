package org.yingshu.casework;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
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
}
