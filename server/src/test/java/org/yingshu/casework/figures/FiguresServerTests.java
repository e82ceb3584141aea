package org.yingshu.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.casework.CaseworkSettings.Rhythm;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

/** What finished cases add up to. */
@ServerTest
class FiguresServerTests {

    private static final String FIRST = "/api/casework/figures/first-time";
    private static final String REPORTS = "/api/casework/bundle-reports";
    private static final String MAY = "&from=2014-05-01&to=2014-05-31";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BundleReports reports;

    private final Caller supervisor = Callers.supervisor();
    private final UUID unit = UUID.randomUUID();

    /** A case that ended, as casework's facts have it. */
    private void ended(String code, String outcome, int supplements, int minutes, String region, LocalDate day) {
        CurrentScope.asSystem(() -> jdbc.sql("""
                        insert into casework.fact (case_id, kind, number, code, item, name, region, accepted_in, office,
                            channel, outcome, started_at, ended_at, day, steps, minutes, paused, materials, free, visits,
                            cost, supplements, returns)
                        values (:id, 'CASE', :number, :code, '', :name, :region, :region, :unit,
                            'WEB', :outcome, :at, :at, :day, 1, :minutes, 60, 1, 0, 0, 0, :supplements, 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("number", "F-" + UUID.randomUUID())
                .param("code", code)
                .param("name", "事项" + code)
                .param("region", region)
                .param("unit", unit)
                .param("outcome", outcome)
                .param("at", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("minutes", minutes)
                .param("supplements", supplements)
                .update());
    }

    private String read(Caller caller, String path) throws Exception {
        return http.perform(get(path).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions make(Caller caller, LocalDate from, LocalDate to) throws Exception {
        return http.perform(post(REPORTS)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("from", from, "to", to))));
    }

    @Test
    void anApplicationIsRightTheFirstTimeIfItWasAcceptedWithoutASupplement() throws Exception {
        String item = "test." + UUID.randomUUID();
        LocalDate day = LocalDate.of(2014, 5, 5);
        ended(item, "GRANTED", 0, 60, "411000", day);
        ended(item, "REFUSED", 0, 60, "411000", day);
        ended(item, "GRANTED", 2, 60, "411000", day);
        ended(item, "NOT_ACCEPTED", 0, 60, "411000", day);
        ended(item, "WITHDRAWN", 0, 60, "411000", day);
        ended(item, "GRANTED", 1, 60, "411000", LocalDate.of(2014, 6, 1));
        String path = FIRST + "?item=" + item;
        for (String by : List.of("ITEM", "UNIT", "MONTH")) {
            String figures = read(supervisor, path + MAY + "&by=" + by);
            assertThat(JsonPath.<Integer>read(figures, "$.items[0].accepted"))
                    .as(by)
                    .isEqualTo(3);
            assertThat(JsonPath.<Integer>read(figures, "$.items[0].first"))
                    .as(by)
                    .isEqualTo(2);
            assertThat(JsonPath.<Integer>read(figures, "$.total.first")).isEqualTo(2);
        }
        assertThat(JsonPath.<List<String>>read(
                        read(supervisor, path + "&from=2014-05-01&to=2014-06-30&by=MONTH"), "$.items[*].key"))
                .containsExactly("2014-06", "2014-05");
        assertThat(JsonPath.<List<Integer>>read(
                        read(supervisor, FIRST + "/supplemented?item=" + item + MAY), "$.items[*].supplements"))
                .containsExactly(2);
        assertThat(read(supervisor, FIRST + "/export?format=CSV&item=" + item + MAY))
                .contains("66.7");
        assertThat(JsonPath.<Integer>read(read(Callers.reviewer(unit), path + MAY), "$.total.accepted"))
                .isEqualTo(3);
        for (Caller other : List.of(
                Callers.reviewer(UUID.randomUUID()), Callers.of(Role.SUPERVISOR, UUID.randomUUID(), "410100"))) {
            assertThat(JsonPath.<Integer>read(read(other, path + MAY), "$.total.accepted"))
                    .isZero();
        }
    }

    @Test
    void theReportOnOneThingsStaysAsItWasTold() throws Exception {
        LocalDate from = LocalDate.of(2013, 1, 1);
        LocalDate to = LocalDate.of(2013, 3, 31);
        ended("start-up", "GRANTED", 0, 200, "411000", from);
        ended("start-up", "GRANTED", 0, 100, "411024", to);
        ended("start-up", "WITHDRAWN", 0, 9999, "411000", to);
        ended("start-up", "GRANTED", 0, 9999, "410100", to);
        ended("another", "GRANTED", 0, 9999, "411000", from);
        String made = make(supervisor, from, to)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Map<String, Object> line = JsonPath.<List<Map<String, Object>>>read(made, "$.lines[?(@.code == 'start-up')]")
                .getFirst();
        assertThat(line).containsEntry("cases", 3).containsEntry("decided", 2).containsEntry("share", 75.0);
        assertThat(line).as("net of pauses").containsEntry("minutes", 150).containsEntry("paused", 60);
        assertThat((Integer) line.get("steps")).as("fewer than the items alone").isPositive();
        assertThat((Integer) line.get("materials")).isPositive();
        assertThat(JsonPath.<Integer>read(made, "$.applications")).isEqualTo(4);
        ended("start-up", "GRANTED", 0, 100, "411000", to);
        String id = JsonPath.read(made, "$.id");
        String kept = read(supervisor, REPORTS);
        assertThat(JsonPath.<List<Integer>>read(kept, "$.items[?(@.id == '" + id + "')].applications"))
                .containsExactly(4);
        assertThat(JsonPath.<String>read(kept, "$.rhythm")).isEqualTo("QUARTER");
        make(supervisor, from, to).andExpect(jsonPath("$.applications").value(5));
        assertThat(read(supervisor, REPORTS + "/" + id + "/export?format=CSV")).contains("75");
        http.perform(get(REPORTS + "/" + id + "/export")
                        .with(signedIn(Callers.of(Role.SUPERVISOR, UUID.randomUUID(), "410100"))))
                .andExpect(status().isNotFound());
        make(supervisor, to, from).andExpect(jsonPath("$.code").value("casework.period"));
    }

    @Test
    void itIsMadeByItselfOnceForThePlaceAndThoseAboveIt() {
        LocalDate last = Rhythm.QUARTER.lastBegan(LocalDate.now());
        ended("start-up", "GRANTED", 0, 100, "411081", last);
        assertThat(CurrentScope.in(DataScope.ALL, reports::makeDue)).isBetween(3, 1000);
        assertThat(CurrentScope.in(DataScope.ALL, reports::makeDue)).isZero();
    }

    @Test
    void aStretchBeganBeforeTheOneOfTheDay() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        assertThat(Rhythm.MONTH.lastBegan(day)).isEqualTo("2026-01-01");
        assertThat(Rhythm.QUARTER.lastBegan(day)).isEqualTo("2025-10-01");
        assertThat(Rhythm.HALF_YEAR.lastBegan(day)).isEqualTo("2025-07-01");
        assertThat(Rhythm.YEAR.lastBegan(day)).isEqualTo("2025-01-01");
        assertThat(Rhythm.QUARTER.ended(LocalDate.of(2025, 10, 1))).isEqualTo("2025-12-31");
    }
}
