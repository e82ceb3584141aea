package org.yingshu.clock.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yingshu.ServerTest;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class AmendmentsTests {

    static final String KIND = "test.case.finish";

    @Autowired
    MockMvc http;

    @Autowired
    Clocks clocks;

    @Autowired
    Recounting recounting;

    @Autowired
    Journal journal;

    /** A place of its own, so that no other test meets its calendar. */
    static RequestPostProcessor of(String region, String... permissions) {
        return authentication(new CallerAuthentication(new Caller(
                UUID.randomUUID(),
                "li",
                "李强",
                null,
                region,
                Set.of(permissions),
                new DataScope(DataScope.below(region), null),
                null)));
    }

    UUID started(String region) {
        UUID subject = UUID.randomUUID();
        CurrentScope.asSystem(() -> clocks.start(new ClockStart(
                subject,
                KIND,
                "办结投诉",
                Limit.parse("10工作日"),
                LocalDateTime.parse("2026-12-01T10:00")
                        .atZone(WorkCalendar.ZONE)
                        .toInstant(),
                Set.of(UUID.randomUUID()),
                region,
                null)));
        return subject;
    }

    LocalDate due(UUID subject) {
        return CurrentScope.in(
                DataScope.ALL, () -> clocks.of(subject, KIND).orElseThrow().due());
    }

    ResultActions draft(@Nullable String region, String asRegion, String days) throws Exception {
        String place = region == null ? "null" : "\"" + region + "\"";
        return http.perform(post("/api/clock/amendments")
                .with(of(asRegion, "clock:manage"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"大雪停工\",\"reason\":\"市政府通告暴雪停工一天\",\"source\":\"通告第3号\",\"region\":" + place
                        + ",\"days\":[" + days + "]}"));
    }

    static String id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    @Test
    void aPlacesAmendmentIsTriedThenIssuedAndMovesItsClocksOnly() throws Exception {
        UUID here = started("411302");
        UUID elsewhere = started("411102");
        assertThat(due(here)).isEqualTo(LocalDate.of(2026, 12, 15));
        String id = id(draft("411300", "411300", "{\"date\":\"2026-12-07\",\"off\":true,\"name\":\"大雪停工\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DRAFT")));

        http.perform(post("/api/clock/amendments/{id}/preview", id)
                        .with(of("411300", "clock:manage"))
                        .with(csrf()))
                .andExpect(jsonPath("$.state").value("PREVIEWING"));
        CurrentScope.asSystem(recounting::work);
        http.perform(get("/api/clock/amendments/{id}", id).with(of("411300", "clock:manage")))
                .andExpect(jsonPath("$.state").value("PREVIEWED"))
                .andExpect(jsonPath("$.outcome.moved").value(1))
                .andExpect(jsonPath("$.outcome.later").value(1))
                .andExpect(jsonPath("$.outcome.examples[0].after").value("2026-12-16"));
        assertThat(due(here)).isEqualTo(LocalDate.of(2026, 12, 15));

        http.perform(post("/api/clock/amendments/{id}/issue", id)
                        .with(of("411300", "clock:manage"))
                        .with(csrf()))
                .andExpect(jsonPath("$.state").value("APPLYING"));
        UUID startedMeanwhile = started("411300");
        CurrentScope.asSystem(recounting::work);
        CurrentScope.asSystem(recounting::work);

        assertThat(due(here)).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(due(startedMeanwhile)).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(due(elsewhere)).isEqualTo(LocalDate.of(2026, 12, 15));
        http.perform(get("/api/clock/amendments/{id}", id).with(of("411300", "clock:manage")))
                .andExpect(jsonPath("$.state").value("APPLIED"))
                .andExpect(jsonPath("$.outcome.moved").value(1));
        assertThat(CurrentScope.in(DataScope.ALL, () -> journal.history(UUID.fromString(id))))
                .extracting(Recorded::type)
                .containsExactly("AmendmentDrawn", "AmendmentIssued");
        UUID clock = CurrentScope.in(
                DataScope.ALL, () -> clocks.of(here, KIND).orElseThrow().id());
        http.perform(get("/api/clock/clocks/{id}/course", clock).with(of("411300", "clock:read")))
                .andExpect(jsonPath("$[0].what").value("AMENDED"))
                .andExpect(jsonPath("$[0].reason").value("市政府通告暴雪停工一天"));
        http.perform(get("/api/clock/clocks/{id}/course", clock).with(of("411100", "clock:read")))
                .andExpect(status().isNotFound());
        http.perform(get("/api/clock/clocks/{id}/explanation", clock)
                        .with(of("411300", "clock:read"))
                        .header("Accept-Language", "zh"))
                .andExpect(jsonPath("$[6].text").value("放假，不计 · 大雪停工"));
    }

    @Test
    void daysThatCannotBeAreNamedLineByLine() throws Exception {
        draft(
                        "411400",
                        "411400",
                        "{\"date\":\"2026-12-07\",\"off\":true,\"name\":\"停工\"},{\"date\":\"2026-12-07\",\"off\":true,\"name\":\"停工\"},"
                                + "{\"date\":\"2027-03-01\",\"off\":true,\"name\":\"调休\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("clock.notice-broken"))
                .andExpect(jsonPath("$.fields[0].field").value("days[1]"))
                .andExpect(jsonPath("$.fields[1].field").value("days[2]"));
    }

    @Test
    void nobodyAmendsAnotherPlacesCalendar() throws Exception {
        String day = "{\"date\":\"2026-12-07\",\"off\":true,\"name\":\"停工\"}";
        draft("411400", "411500", day).andExpect(status().isForbidden());
        draft(null, "411500", day).andExpect(status().isForbidden());
        String id = id(draft("411500", "411500", day));
        http.perform(post("/api/clock/amendments/{id}/issue", id)
                        .with(of("411600", "clock:manage"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(post("/api/clock/amendments/{id}/issue", id)
                        .with(of("411500", "clock:read"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(post("/api/clock/amendments/{id}/discard", id)
                        .with(of("411500", "clock:manage"))
                        .with(csrf()))
                .andExpect(jsonPath("$.state").value("DISCARDED"));
        http.perform(post("/api/clock/amendments/{id}/issue", id)
                        .with(of("411500", "clock:manage"))
                        .with(csrf()))
                .andExpect(jsonPath("$.code").value("clock.amendment-decided"));
    }

    @Test
    void showsAYearAndRefusesToGuessOne() throws Exception {
        http.perform(get("/api/clock/calendar?year=2026").with(of("411700")))
                .andExpect(jsonPath("$.workingDays").value(248))
                .andExpect(jsonPath("$.days[0].kind").value("HOLIDAY"));
        http.perform(get("/api/clock/calendar?year=2031").with(of("411700")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("clock.no-notice"));
    }
}
