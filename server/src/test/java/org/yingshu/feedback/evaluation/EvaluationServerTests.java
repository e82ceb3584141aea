package org.yingshu.feedback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.feedback.Invitations;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class EvaluationServerTests {

    private static final String ROOT = "/api/feedback/evaluations/";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Invitations invitations;

    @Autowired
    Journal journal;

    @Autowired
    Clocks clocks;

    private final int thisYear = LocalDate.now(WorkCalendar.ZONE).getYear();
    private final UUID unit = UUID.randomUUID();
    private final Caller clerk = Callers.unit(unit);
    private final Caller supervisor = Callers.supervisor();

    private ResultActions as(Caller caller, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(request.with(signedIn(caller)).header("Accept-Language", "zh"));
    }

    private ResultActions send(Caller caller, String path, Object body) throws Exception {
        return as(caller, post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body)));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** A case that ended, as casework's facts have it. */
    private UUID ended(String item) {
        UUID ended = UUID.randomUUID();
        CurrentScope.asSystem(() -> jdbc.sql("""
                        insert into casework.fact (case_id, kind, number, code, item, name, region, accepted_in, office,
                            channel, outcome, started_at, ended_at, day, steps, minutes, paused, materials, free, visits,
                            cost, supplements, returns)
                        values (:id, 'CASE', :number, :item, '', '事项', '411000', '411000', :unit,
                            'WEB', 'GRANTED', :at, :at, :day, 1, 1, 0, 1, 0, 0, 0, 0, 0)
                        """)
                .param("id", ended)
                .param("number", "C-" + ended)
                .param("item", item)
                .param("unit", unit)
                .param("at", journal.now().atOffset(ZoneOffset.UTC))
                .param("day", LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE))
                .update());
        return ended;
    }

    private String invite(String item) {
        UUID ended = ended(item);
        var service =
                new ServiceDone(ended, "C-1", item, "事项" + item, unit, "测试单位", null, null, "411000", journal.now());
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> invitations.invite(service)))
                .substring("/review/".length());
    }

    private String review(String token, int grade) throws Exception {
        Map<String, Object> body = Map.of(
                "grade",
                grade,
                "tags",
                List.of(),
                "text",
                "等了很久",
                "named",
                true,
                "name",
                "王小明",
                "phone",
                "13812345678");
        return JsonPath.read(
                body(http.perform(post("/api/portal/feedback/invitations/" + token + "/review")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))),
                "$.review");
    }

    private String year(Caller caller, int year) throws Exception {
        return body(as(caller, get(ROOT + year)));
    }

    /** What was counted of the unit: met / base. */
    private String counted(Indicator indicator) throws Exception {
        String cell = "$.lines[?(@.key == '" + unit + "')].cells[?(@.indicator == '" + indicator + "')]";
        String answer = year(supervisor, thisYear);
        List<Integer> met = JsonPath.read(answer, cell + ".met");
        List<Integer> base = JsonPath.read(answer, cell + ".base");
        return met.isEmpty() ? "" : met.getFirst() + "/" + base.getFirst();
    }

    /** Clocks start and stop after the commit. */
    private void eventually(Indicator indicator, String expected) throws Exception {
        for (int i = 0; i < 300 && !counted(indicator).equals(expected); i++) {
            Thread.sleep(100);
        }
        assertThat(counted(indicator)).isEqualTo(expected);
    }

    private boolean isTimed(String review) {
        List<UUID> one = List.of(UUID.fromString(review));
        return !Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> clocks.newest(one, ReviewEvent.DUE_CLOCK)))
                .isEmpty();
    }

    @Test
    void aUnitsYearIsCountedFromItsReviewsAndEachNumberOpens() throws Exception {
        review(invite("one"), 5);
        invite("two");
        ended("nobody was asked");
        String review = review(invite("one"), 1);
        String bad = "/api/feedback/reviews/" + review;
        for (int i = 0; i < 300 && !isTimed(review); i++) {
            Thread.sleep(100);
        }
        send(clerk, bad + "/verification", Map.of("findings", "属实", "branch", "FIX_NOW"))
                .andExpect(status().isOk());
        eventually(Indicator.VERIFIED, "1/1");
        assertThat(counted(Indicator.RECTIFIED))
                .as("still in time: not counted")
                .isEqualTo("0/0");
        send(clerk, bad + "/rectification", Map.of("done", "加开窗口", "reply", "已改进"))
                .andExpect(status().isOk());
        send(clerk, bad + "/call-back", Map.of("reached", true, "content", true, "words", "满意"))
                .andExpect(status().isOk());
        eventually(Indicator.RECTIFIED, "1/1");
        assertThat(counted(Indicator.COVERED)).isEqualTo("3/4");
        assertThat(counted(Indicator.ANSWERED)).isEqualTo("2/3");
        assertThat(counted(Indicator.GOOD)).isEqualTo("1/2");
        assertThat(counted(Indicator.CALLED_BACK)).isEqualTo("1/1");
        assertThat(counted(Indicator.CONTENT)).isEqualTo("1/1");
        for (Indicator indicator : Indicator.values()) {
            int base = Integer.parseInt(counted(indicator).split("/")[1]);
            as(
                            supervisor,
                            get(ROOT + thisYear + "/subjects")
                                    .param("key", unit.toString())
                                    .param("indicator", indicator.name()))
                    .andExpect(jsonPath("$.items.length()").value(base));
        }
        String own = year(clerk, thisYear);
        assertThat(JsonPath.<List<String>>read(own, "$.lines[*].key"))
                .as("a unit sees its own while nothing is published")
                .containsExactly(unit.toString());
        assertThat(body(as(supervisor, get(ROOT + thisYear + "/export").param("format", "CSV"))))
                .contains("测试单位");
        as(supervisor, get(ROOT + thisYear).param("by", "PLACE"))
                .andExpect(jsonPath("$.lines[?(@.key == '411000')].score").isNotEmpty());
    }

    private Map<String, Object> scheme(int first) {
        List<Map<String, Object>> weights = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            boolean covered = indicator == Indicator.COVERED;
            weights.add(Map.of("indicator", indicator.name(), "points", covered ? first : 15, "target", 90));
        }
        return Map.of("weights", weights);
    }

    private ResultActions set(Caller caller, int year, Object scheme) throws Exception {
        return as(
                caller,
                put(ROOT + year + "/scheme")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(scheme)));
    }

    @Test
    void aSchemeMakesAHundredPointsAndStandsOnceTheResultIsFixed() throws Exception {
        int past = 2016;
        as(supervisor, get(ROOT + past))
                .andExpect(jsonPath("$.version").value(0))
                .andExpect(jsonPath("$.weights.length()").value(Indicator.values().length));
        set(supervisor, past, scheme(11)).andExpect(jsonPath("$.code").value("feedback.weights"));
        set(clerk, past, scheme(10)).andExpect(status().isForbidden());
        set(supervisor, past, scheme(10)).andExpect(jsonPath("$.version").value(1));
        send(supervisor, ROOT + thisYear + "/publication", Map.of())
                .andExpect(jsonPath("$.code").value("feedback.year-not-over"));
        send(supervisor, ROOT + past + "/publication", Map.of())
                .andExpect(jsonPath("$.published.by").isNotEmpty());
        set(supervisor, past, scheme(10)).andExpect(jsonPath("$.code").value("feedback.evaluation-published"));
        as(clerk, get(ROOT + past)).andExpect(jsonPath("$.published.by").isNotEmpty());
    }
}
