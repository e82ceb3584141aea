package org.yingshu.feedback.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.feedback.Invitations;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class FeedbackServerTests {

    private static final String PHONE = "13812345678";

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
    private UUID unit = UUID.randomUUID();
    private UUID other = UUID.randomUUID();
    private Caller clerk = supervisor;

    @BeforeEach
    void units() {
        CurrentScope.asSystem(() -> {
            LocalDate today = LocalDate.now();
            unit = directory.resolve("市自然资源和规划局", "411000", today).orElseThrow();
            other = directory.resolve("市财政局", "411000", today).orElseThrow();
        });
        clerk = Callers.unit(unit);
    }

    private String invitation() {
        var service = new ServiceDone(
                UUID.randomUUID(),
                "C-1",
                "real-estate.transfer",
                "不动产转移登记",
                unit,
                "许昌市自然资源和规划局",
                "3号窗口",
                null,
                "411000",
                journal.now());
        String path = Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> invitations.invite(service)));
        assertThat(CurrentScope.in(DataScope.ALL, () -> invitations.invite(service)))
                .as("one invitation a case")
                .isEqualTo(path);
        return path.substring("/review/".length());
    }

    private ResultActions open(String path, Object body) throws Exception {
        return http.perform(post("/api/portal/feedback" + path)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions as(Caller caller, String path, Object body) throws Exception {
        return http.perform(post("/api/feedback" + path)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions read(Caller caller, String path) throws Exception {
        return http.perform(get("/api/feedback" + path).with(signedIn(caller)));
    }

    private static Map<String, Object> review(int grade, String text, @Nullable String name, @Nullable String phone) {
        var body = new HashMap<String, Object>();
        body.put("grade", grade);
        body.put("tags", List.of());
        body.put("text", text);
        body.put("named", name != null);
        if (name != null && phone != null) {
            body.put("name", name);
            body.put("phone", phone);
        }
        return body;
    }

    /** The review's id and its tracking code. */
    private String[] bad() throws Exception {
        String answer = open("/invitations/" + invitation() + "/review", review(1, "等了两个小时", "王小明", PHONE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new String[] {JsonPath.read(answer, "$.review"), JsonPath.read(answer, "$.tracking")};
    }

    @Test
    void oneReviewOfACaseIsTaken() throws Exception {
        String token = invitation();
        http.perform(get("/api/portal/feedback/invitations/" + token))
                .andExpect(jsonPath("$.itemName").value("不动产转移登记"))
                .andExpect(jsonPath("$.reviewed").value(false));
        open("/invitations/" + token + "/review", review(5, "", null, null)).andExpect(status().isOk());
        open("/invitations/" + token + "/review", review(5, "", null, null))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("feedback.already-reviewed"));
        open("/invitations/NOSUCHTOKEN2/review", review(5, "", null, null)).andExpect(status().isNotFound());
    }

    @Test
    void ownReviewsComePageByPageAndNobodyElsesAmongThem() throws Exception {
        Caller applicant = Callers.applicant(UUID.randomUUID());
        for (int grade : List.of(3, 4, 5)) {
            http.perform(post("/api/portal/feedback/invitations/" + invitation() + "/review")
                            .with(signedIn(applicant))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsString(
                                    Map.of("grade", grade, "tags", List.of(), "text", "", "named", true))))
                    .andExpect(status().isOk());
        }
        String first = read(applicant, "/mine/reviews?size=2")
                .andExpect(jsonPath("$.items[*].grade", contains(5, 4)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        read(applicant, "/mine/reviews?size=2&after=" + JsonPath.read(first, "$.next"))
                .andExpect(jsonPath("$.items[*].grade", contains(3)))
                .andExpect(jsonPath("$.next").doesNotExist());
        read(Callers.applicant(UUID.randomUUID()), "/mine/reviews")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void aBadReviewIsFollowedUntilWhoGaveItIsContent() throws Exception {
        String[] bad = bad();
        String path = "/reviews/" + bad[0];
        String shown = read(clerk, path).andReturn().getResponse().getContentAsString();
        assertThat(shown).doesNotContain(PHONE).doesNotContain("王小明");
        as(clerk, path + "/revelation", Map.of("reason", "回访"))
                .andExpect(jsonPath("$.phone").value(PHONE));
        assertThat(read(clerk, path + "/history").andReturn().getResponse().getContentAsString())
                .contains("ContactRevealed")
                .doesNotContain(PHONE);
        as(clerk, path + "/verification", Map.of("findings", "属实", "branch", "FIX_NOW"))
                .andExpect(jsonPath("$.review.status").value("RECTIFYING"));
        as(clerk, path + "/rectification", Map.of("done", "增开窗口", "reply", "已增开窗口"))
                .andExpect(jsonPath("$.review.status").value("TO_CALL_BACK"));
        as(clerk, path + "/call-back", Map.of("reached", true, "content", true, "words", "满意"))
                .andExpect(jsonPath("$.review.status").value("CLOSED"))
                .andExpect(jsonPath("$.clock").isEmpty());
        open("/tracking", Map.of("code", bad[1]))
                .andExpect(jsonPath("$.status").value("CLOSED"))
                .andExpect(jsonPath("$.replies[0]").value("已增开窗口"));
    }

    @Test
    void nobodyFindsTheReviewOfAnother() throws Exception {
        String[] bad = bad();
        read(Callers.unit(other), "/reviews/" + bad[0]).andExpect(status().isNotFound());
        read(Callers.of(Role.SUPERVISOR, UUID.randomUUID(), "410100"), "/reviews/" + bad[0])
                .andExpect(status().isNotFound());
        open("/tracking", Map.of("code", "ABCDEFGHJKLM")).andExpect(status().isNotFound());
        as(Callers.unit(other), "/reviews/" + bad[0] + "/verification", Map.of("findings", "属实", "branch", "CLOSE"))
                .andExpect(status().isNotFound());
        read(Callers.unit(other), "/mine")
                .andExpect(jsonPath("$.reviews.items.length()").value(0));
    }

    @Test
    void theSupervisorDecidesAnAppealAndTheReviewIsNotCounted() throws Exception {
        String[] bad = bad();
        String path = "/reviews/" + bad[0];
        as(clerk, path + "/appeal", Map.of("reason", "本单位没有这件")).andExpect(status().isOk());
        as(supervisor, path + "/appeal-decision", Map.of("granted", true, "reason", "查无此件"))
                .andExpect(jsonPath("$.review.status").value("EXCLUDED"));
        open("/tracking", Map.of("code", bad[1]))
                .andExpect(jsonPath("$.excluded").value("查无此件"));
    }

    @Test
    void everyNumberOfTheAnalysisIsTheLengthOfItsList() throws Exception {
        bad();
        String answer =
                read(supervisor, "/analysis?by=UNIT").andReturn().getResponse().getContentAsString();
        List<Integer> ones = JsonPath.read(answer, "$.items[?(@.key == '" + unit + "')].one");
        String list = read(supervisor, "/reviews?grade=1&unit=" + unit + "&size=200")
                .andReturn()
                .getResponse()
                .getContentAsString();
        int excluded = JsonPath.<List<Object>>read(list, "$.items[?(@.status == 'EXCLUDED')]")
                .size();
        int listed = JsonPath.<List<Object>>read(list, "$.items").size();
        assertThat(ones.get(0)).isEqualTo(listed - excluded);
        for (String by : List.of("ITEM", "WINDOW", "CHANNEL", "MONTH")) {
            read(supervisor, "/analysis?by=" + by).andExpect(status().isOk());
        }
        read(supervisor, "/analysis/export?format=CSV").andExpect(status().isOk());
        read(supervisor, "/reviews/export?format=CSV&bad=true").andExpect(status().isOk());
        http.perform(get("/api/portal/feedback/summary"))
                .andExpect(jsonPath("$.figures.total").isNumber());
    }

    @Test
    void aWindowIsRatedByItsCode() throws Exception {
        String answer = as(supervisor, "/points", Map.of("name", "5号窗口", "kind", "WINDOW", "organisation", unit))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String token = JsonPath.read(answer, "$.token");
        open("/points/" + token + "/review", review(4, "", null, null)).andExpect(status().isOk());
        assertThat(read(clerk, "/points/" + JsonPath.read(answer, "$.id") + "/code")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith(0x89, 'P', 'N', 'G');
        read(clerk, "/reviews?place=5号窗口&channel=QR")
                .andExpect(jsonPath("$.items[0].grade").value(4));
    }

    @Test
    void anAnswerGoesOutWhenASecondPersonHasReadIt() throws Exception {
        String answer = open(
                        "/consultations",
                        Map.of("title", "存量房过户要带什么", "text", "夫妻共有的房子怎么办", "region", "411000", "organisation", unit))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String code = JsonPath.read(answer, "$.tracking");
        String list =
                read(clerk, "/consultations?q=存量房过户").andReturn().getResponse().getContentAsString();
        String path = "/consultations/" + JsonPath.read(list, "$.items[0].id");
        as(clerk, path + "/draft", Map.of("answer", "双方到场，带身份证")).andExpect(status().isOk());
        open("/consultations/tracking", Map.of("code", code))
                .andExpect(jsonPath("$.answer").value(""));
        as(clerk, path + "/release", Map.of()).andExpect(jsonPath("$.code").value("feedback.own-draft"));
        as(Callers.unit(unit), path + "/release", Map.of()).andExpect(status().isOk());
        open("/consultations/tracking", Map.of("code", code))
                .andExpect(jsonPath("$.answer").value("双方到场，带身份证"));
        as(supervisor, path + "/publication", Map.of("question", "共有房屋怎样过户", "answer", "共有人都要到场"))
                .andExpect(status().isOk());
        http.perform(get("/api/portal/feedback/questions?q=共有房屋"))
                .andExpect(jsonPath("$.items[0].answer").value("共有人都要到场"));
        read(Callers.unit(other), path).andExpect(status().isNotFound());
    }
}
