package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import tools.jackson.databind.JsonNode;

/** What an applicant is told before a case is filed, and what is kept until then. */
@ServerTest
class CaseFilingTests extends OwnService {

    @Test
    void tellsAllThatIsMissingAtOnceAndFilesNothing() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        var lacking = Map.of("code", code, "region", PLACE, "form", Map.of("capital", "many"), "promise", false);
        JsonNode faults = done("/api/casework/mine/defects", applicant, lacking);
        assertThat(faults.findValuesAsString("field"))
                .contains("form.enterprise.name", "form.capital", "papers.articles", "papers.premises");
        JsonNode none = done(
                "/api/casework/mine/defects",
                applicant,
                application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        assertThat(none.isEmpty()).isTrue();
        http.perform(get("/api/casework/mine/cases").with(signedIn(applicant)))
                .andExpect(jsonPath("$.items[?(@.code == '" + code + "')]").isEmpty());
    }

    @Test
    void saysWhichPapersAreThereWithoutTheApplicant() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        var asked = Map.of("application", application(), "consent", false);
        JsonNode offered = done("/api/casework/mine/offer", applicant, asked);
        assertThat(offered.get("supplied").findValuesAsString("material")).containsExactly("tax-record");
    }

    @Test
    void keepsDraftsAndTakesADoubleSubmissionForOne() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String draft = "/api/casework/mine/drafts/" + UUID.randomUUID();
        var body = Map.of("version", 0, "application", application(paper("articles", "PAPER")));
        send(put(draft), applicant, body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        send(post(draft + "/submission"), applicant, Map.of())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("casework.papers-missing"));
        var whole = Map.of(
                "version", 1, "application", application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        send(put(draft), applicant, whole).andExpect(status().isOk());
        JsonNode first = done(draft + "/submission", applicant, Map.of());
        JsonNode second = done(draft + "/submission", applicant, Map.of());
        assertThat(second.at("/file/head/number")).isEqualTo(first.at("/file/head/number"));
        var bad = Map.of(
                "application",
                Map.of(
                        "code",
                        code,
                        "region",
                        PLACE,
                        "form",
                        Map.of("capital", "很多", "nonsense", "1"),
                        "promise",
                        false));
        send(post("/api/casework/mine/cases"), applicant, bad)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields.length()").value(3));
    }

    @Test
    void registersAnApplicantWhoseNameAndNumberBelongTogether() throws Exception {
        String login = "applicant-" + UUID.randomUUID().toString().substring(0, 8);
        var wrong = Map.of(
                "login", login, "password", "河畔-47-松树-午后", "name", "李试", "code", "11010119900307000", "region", PLACE);
        send(post("/api/portal/casework/registration"), Callers.office(), wrong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("casework.identity-wrong"));
    }
}
