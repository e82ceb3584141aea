package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;

/** The way of a case through HTTP: accepted, supplemented, paid for, decided, delivered. */
@ServerTest
class CaseCourseTests extends OwnService {

    @Test
    void goesThroughHttpFromApplicationToDelivery() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        http.perform(get("/api/casework/inbox")
                        .with(signedIn(window))
                        .param("q", code)
                        .param("code", code))
                .andExpect(status().isOk());
        http.perform(get("/api/casework/inbox").with(signedIn(window)).param("code", code))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("ACCEPT"))
                .andExpect(jsonPath("$.items[0].due").isNotEmpty());
        JsonNode accepted = done(at(id, "acceptance"), window, Map.of());
        assertThat(accepted.at("/file/status").asString()).isEqualTo("ACCEPTED");
        http.perform(get("/api/casework/inbox").with(signedIn(taxman)).param("code", code))
                .andExpect(jsonPath("$.items[0].step").value("tax"))
                .andExpect(jsonPath("$.items[0].due").isNotEmpty());
        done(at(id, "result"), reviewer, result("review"));
        done(at(id, "result"), taxman, result("tax"));
        done(at(id, "decision"), reviewer, Map.of("step", "decide", "granted", true, "reason", ""));
        done(at(id, "certificate"), reviewer, Map.of("step", "certificate"));
        JsonNode last = done(at(id, "delivery"), window, Map.of("step", "deliver", "way", "PICK_UP", "details", ""));
        assertThat(last.at("/file/status").asString()).isEqualTo("FINISHED");
        http.perform(get("/api/casework/mine/cases/" + id).with(signedIn(applicant)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("GRANTED"))
                .andExpect(jsonPath("$.stops.length()").value(7));
        http.perform(get(at(id, "history")).with(signedIn(window)))
                .andExpect(jsonPath("$.length()").value(10));
        for (String kind : List.of("receipt", "acceptance", "decision")) {
            http.perform(get(at(id, "documents/" + kind)).with(signedIn(window)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void aSupplementStopsTheClockAndTheApplicantIsTold() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        var defect = Map.of("kind", "MATERIAL", "about", "articles", "name", "章程", "text", "请签字");
        done(at(id, "supplement-notice"), window, Map.of("defects", List.of(defect)));
        http.perform(get("/api/casework/mine/tasks").with(signedIn(applicant)))
                .andExpect(jsonPath("$[?(@.caseId == '" + id + "')].kind").value("SUPPLEMENT"));
        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                .andExpect(jsonPath("$.clocks[?(@.kind == 'casework.case.acceptance')].light")
                        .value("paused"));
        done(
                "/api/casework/mine/cases/" + id + "/supplement",
                applicant,
                Map.of("papers", List.of(paper("articles", "PAPER"))));
        done(at(id, "acceptance"), window, Map.of());
        http.perform(get("/api/casework/cases/" + id).with(signedIn(window)))
                .andExpect(jsonPath("$.clocks[?(@.kind == 'casework.case.promised')].due")
                        .isNotEmpty());
    }

    @Test
    void twoClerksDoNotDoTheSame() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        done(at(id, "claim"), reviewer, Map.of("task", "review", "takeOver", false));
        Caller colleague = Callers.reviewer(market);
        send(post(at(id, "result")), colleague, result("review"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("casework.claimed-by"));
        send(post(at(id, "result")).header("If-Match", "\"1\""), reviewer, result("review"))
                .andExpect(status().isPreconditionFailed());
        done(at(id, "result"), reviewer, result("review"));
        JsonNode many = done(
                "/api/casework/inbox/claims",
                taxman,
                Map.of("tasks", List.of(Map.of("caseId", id, "task", "tax"), Map.of("caseId", id, "task", "review"))));
        assertThat(many.get(0).get("done").asBoolean()).isTrue();
        assertThat(many.get(1).get("done").asBoolean()).isFalse();
    }

    @Test
    void paysOnTheWay() throws Exception {
        offer(
                new StepGraph(List.of(
                        CaseFixture.step("accept", StepKind.ACCEPT, CaseFixture.MARKET),
                        CaseFixture.step("pay", StepKind.PAYMENT, Step.APPLICANT, "accept"),
                        CaseFixture.step("decide", StepKind.DECISION, CaseFixture.MARKET, "pay"))),
                DecisionKind.STRICT,
                new BigDecimal("20.00"));
        String id = apply();
        done(at(id, "acceptance"), window, Map.of());
        String parcel = http.perform(get("/api/casework/mine/cases/" + id).with(signedIn(applicant)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String order = json.readTree(parcel).at("/orders/0").asString();
        String orders = "/api/payment/orders/" + order;
        done(orders + "/beginning", applicant, Map.of());
        assertThat(done(orders + "/stand-in", applicant, Map.of("succeeds", false))
                        .get("state")
                        .asString())
                .isEqualTo("FAILED");
        done(orders + "/beginning", applicant, Map.of());
        assertThat(done(orders + "/stand-in", applicant, Map.of("succeeds", true))
                        .get("state")
                        .asString())
                .isEqualTo("PAID");
        http.perform(get(orders + "/receipt").with(signedIn(applicant))).andExpect(status().isOk());
        http.perform(get(orders).with(signedIn(Callers.applicant(UUID.randomUUID()))))
                .andExpect(status().isNotFound());
        done(at(id, "decision"), reviewer, Map.of("step", "decide", "granted", true, "reason", ""));
    }

    @Test
    void whatIsAcceptedHereMayBeDecidedThere() throws Exception {
        offer(CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        UUID[] elsewhere = new UUID[1];
        CurrentScope.asSystem(() -> elsewhere[0] =
                directory.resolve(CaseFixture.MARKET, "410000", LocalDate.now()).orElseThrow());
        Caller far = Callers.of(Role.WINDOW, elsewhere[0], "410000");
        var body = Map.of(
                "subject",
                Objects.requireNonNull(applicant.organisation()),
                "application",
                application(paper("articles", "PAPER"), paper("premises", "PAPER")));
        String id = done("/api/casework/cases", far, body).get("id").asString();
        http.perform(get("/api/casework/cases/" + id).with(signedIn(far)))
                .andExpect(jsonPath("$.file.head.acceptedIn").value("410000"))
                .andExpect(jsonPath("$.file.head.region").value(PLACE));
        done(at(id, "acceptance"), far, Map.of());
        done(at(id, "result"), reviewer, result("review"));
        http.perform(get("/api/casework/supervision").with(signedIn(Callers.supervisor())))
                .andExpect(status().isOk());
        for (String finding : List.of("near", "overdue", "long-pause", "other-pause", "returns", "outside")) {
            http.perform(get("/api/casework/supervision/" + finding).with(signedIn(Callers.supervisor())))
                    .andExpect(status().isOk());
        }
    }
}
