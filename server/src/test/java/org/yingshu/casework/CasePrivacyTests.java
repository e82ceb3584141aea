package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** Who sees a case, and how much of it. */
@ServerTest
class CasePrivacyTests extends OwnService {

    @Test
    void aStrangerNeitherSeesNorGuessesACase() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        Caller stranger = Callers.applicant(UUID.randomUUID());
        http.perform(get("/api/casework/mine/cases/" + id).with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        http.perform(get("/api/casework/mine/cases/" + id + "/form").with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        send(post("/api/casework/mine/cases/" + id + "/withdrawal"), stranger, Map.of("reason", "x"))
                .andExpect(status().isNotFound());
        Caller elsewhere = Callers.window(UUID.randomUUID());
        http.perform(get("/api/casework/cases/" + id).with(signedIn(elsewhere))).andExpect(status().isNotFound());
        send(post(at(id, "acceptance")), elsewhere, Map.of()).andExpect(status().isNotFound());
        send(post(at(id, "acceptance")), taxman, Map.of()).andExpect(status().isForbidden());
        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.commands").isArray());
    }

    @Test
    void masksWhatIsSensitiveAndRemembersWhoLooked() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        http.perform(get(at(id, "form")).with(signedIn(window)))
                .andExpect(jsonPath("$['person.phone']").value("13****34"))
                .andExpect(jsonPath("$.capital").value("100"));
        JsonNode open = done(at(id, "form/revelation"), window, Map.of("reason", "电话联系申请人"));
        assertThat(open.get("person.phone").asString()).isEqualTo("13900001234");
        http.perform(get(at(id, "history")).with(signedIn(window)))
                .andExpect(jsonPath("$[-1].type").value("FormRevealed"));
    }
}
