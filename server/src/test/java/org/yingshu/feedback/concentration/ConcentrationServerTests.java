package org.yingshu.feedback.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.feedback.Invitations;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

/** Bad reviews that come together are proposed by themselves, once, and a superior decides (R7.7). */
@ServerTest
class ConcentrationServerTests {

    private static final String ROOT = "/api/feedback/concentrations";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Directory directory;

    @Autowired
    Invitations invitations;

    @Autowired
    Journal journal;

    private final Caller supervisor = Callers.supervisor();
    private final String item = "test." + UUID.randomUUID();
    private UUID unit = UUID.randomUUID();

    @BeforeEach
    void unit() {
        CurrentScope.asSystem(() ->
                unit = directory.resolve("市财政局", "411000", LocalDate.now()).orElseThrow());
    }

    private void review(int grade) throws Exception {
        // Another window each time: here only the item is to stand out.
        var service = new ServiceDone(
                UUID.randomUUID(),
                "C-1",
                item,
                "事项" + item,
                unit,
                "许昌市财政局",
                UUID.randomUUID().toString(),
                null,
                "411000",
                journal.now());
        String path = Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> invitations.invite(service)));
        http.perform(post("/api/portal/feedback/invitations/" + path.substring("/review/".length()) + "/review")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(
                                Map.of("grade", grade, "tags", List.of("speed"), "text", "等了很久", "named", false))))
                .andExpect(status().isOk());
    }

    private ResultActions as(Caller caller, String path, Object body) throws Exception {
        return http.perform(post(path)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private String read(Caller caller, String path) throws Exception {
        return http.perform(get(path).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> proposed(Caller caller) throws Exception {
        return JsonPath.read(read(caller, ROOT + "?subject=ITEM&q=" + item), "$.items[*].id");
    }

    /** What listens to a review comes after its commit. */
    private List<String> eventually(int proposals) throws Exception {
        for (int i = 0; i < 300 && proposed(supervisor).size() != proposals; i++) {
            Thread.sleep(100);
        }
        assertThat(proposed(supervisor)).hasSize(proposals);
        return proposed(supervisor);
    }

    private void eventually(String path, String field, Object expected) throws Exception {
        for (int i = 0; i < 300 && !expected.equals(JsonPath.read(read(supervisor, path), field)); i++) {
            Thread.sleep(100);
        }
        assertThat(JsonPath.<Object>read(read(supervisor, path), field)).isEqualTo(expected);
    }

    private static Map<String, Object> order() {
        return Map.of(
                "text",
                "梳理材料清单，增开窗口",
                "replyBy",
                LocalDate.now(WorkCalendar.ZONE).plusDays(20));
    }

    @Test
    void badReviewsThatReachTheThresholdAreOneProposalAndASuperiorOrdersThatItBePutRight() throws Exception {
        review(1);
        review(5);
        review(2);
        Thread.sleep(1500);
        assertThat(proposed(supervisor)).as("two are not enough").isEmpty();
        review(1);
        String path = ROOT + "/" + eventually(1).getFirst();
        assertThat(JsonPath.<List<Integer>>read(read(supervisor, path), "$.reviews[*].grade"))
                .containsExactlyInAnyOrder(1, 2, 1);
        review(2);
        eventually(path, "$.concentration.reviews.length()", 4);
        assertThat(proposed(supervisor)).as("the fourth joins it").hasSize(1);
        as(Callers.of(Role.SUPERVISOR, unit, "411000"), path + "/order", order())
                .andExpect(jsonPath("$.code").value("feedback.own-concentration"));
        as(Callers.unit(unit), path + "/order", order()).andExpect(status().isForbidden());
        as(Callers.of(Role.SUPERVISOR, UUID.randomUUID(), "410100"), path + "/order", order())
                .andExpect(status().isNotFound());
        as(supervisor, path + "/order", Map.of("text", "整改", "replyBy", "2020-01-01"))
                .andExpect(jsonPath("$.code").value("feedback.deadline-past"));
        String ordered = as(supervisor, path + "/order", order())
                .andExpect(jsonPath("$.concentration.status").value("ORDERED"))
                .andExpect(jsonPath("$.commands").isEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String paper = "/api/ledger/orders/" + JsonPath.read(ordered, "$.concentration.order");
        assertThat(read(Callers.unit(unit), paper)).contains("梳理材料清单").contains("WAITS_FOR_REPLY");
        as(supervisor, path + "/setting-aside", Map.of("reason", "误报"))
                .andExpect(jsonPath("$.code").value("feedback.concentration-decided"));
        as(Callers.unit(unit), paper + "/reply", Map.of("text", "已增开", "evidence", List.of()))
                .andExpect(status().isOk());
        as(supervisor, paper + "/judge", Map.of("accepted", true, "reason", "属实"))
                .andExpect(status().isOk());
        eventually(path, "$.concentration.status", "RECTIFIED");
    }

    @Test
    void whatWasSetAsideIsNotProposedAgainForTheSameReviews() throws Exception {
        for (int i = 0; i < 3; i++) {
            review(1);
        }
        String path = ROOT + "/" + eventually(1).getFirst();
        assertThat(proposed(Callers.unit(UUID.randomUUID())))
                .as("another unit sees nothing of it")
                .isEmpty();
        as(supervisor, path + "/setting-aside", Map.of("reason", " ")).andExpect(status().isUnprocessableContent());
        as(supervisor, path + "/setting-aside", Map.of("reason", "系统故障一天，已恢复"))
                .andExpect(jsonPath("$.concentration.status").value("SET_ASIDE"));
        review(1);
        review(1);
        Thread.sleep(1500);
        assertThat(proposed(supervisor)).as("counted anew").hasSize(1);
        review(1);
        eventually(2);
        assertThat(read(supervisor, ROOT + "/export?format=CSV&q=" + item))
                .contains("Xuchang Municipal Finance Bureau");
    }
}
