package org.yingshu.hall.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.HallDeeds;
import org.yingshu.hall.HallDeeds.Deed;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hall with its manager, and those who work there, over HTTP. */
final class HallDesk {

    static final String CHANGE = "real-estate.change";

    private final MockMvc http;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final HallDeeds deeds;
    private final Journal journal;
    final Caller office = Callers.office();
    final Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "410100");
    private final UUID department = UUID.randomUUID();

    HallDesk(ApplicationContext server) {
        http = server.getBean(MockMvc.class);
        json = server.getBean(JsonMapper.class);
        jdbc = server.getBean(JdbcClient.class);
        deeds = server.getBean(HallDeeds.class);
        journal = server.getBean(Journal.class);
    }

    JsonNode told(Caller caller, MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = http.perform(request.with(signedIn(caller)).header("Accept-Language", "zh"))
                .andReturn()
                .getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body.isEmpty() ? "{}" : body);
    }

    MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Object body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    String hall(@Nullable UUID organisation) throws Exception {
        Map<String, Object> hall = new HashMap<>(Map.of(
                "name",
                "考评大厅 " + UUID.randomUUID(),
                "region",
                office.region(),
                "address",
                "演示路 1 号",
                "phone",
                "",
                "note",
                "",
                "hours",
                Map.of("workingDays", List.of(), "daysOff", List.of(), "special", Map.of()),
                "windows",
                List.of(Map.of(
                        "number",
                        "1",
                        "kind",
                        "受理窗口",
                        "services",
                        "",
                        "windowClass",
                        "RECEPTION",
                        "items",
                        List.of(CHANGE))),
                "slotMinutes",
                30,
                "slotPlaces",
                4));
        hall.put("daysAhead", 7);
        hall.put("organisation", organisation);
        return told(office, with(post("/api/hall/halls"), hall), 200).get("id").asString();
    }

    /** An account of the department, as the directory and the accounts have it. */
    Caller clerk(String name) {
        Caller caller = Callers.of(Role.REVIEWER, department, office.region());
        CurrentScope.asSystem(() -> {
            jdbc.sql("""
                            insert into directory.organisation
                                (id, name, short_name, region, level, kind, rank, source, search)
                            values (:id, :name, '派驻', :region, 'CITY', 'DEPARTMENT', '50', 'test', '')
                            on conflict do nothing
                            """)
                    .param("id", department)
                    .param("name", "派驻单位" + department)
                    .param("region", office.region())
                    .update();
            jdbc.sql("""
                            insert into identity.account (id, login, name, organisation, region, roles, state, must_change,
                                created_at, version)
                            values (:id, :login, :name, :organisation, :region, '{REVIEWER}', 'ACTIVE', false, now(), 1)
                            """)
                    .param("id", caller.account())
                    .param("login", caller.login())
                    .param("name", name)
                    .param("organisation", department)
                    .param("region", office.region())
                    .update();
        });
        return caller;
    }

    JsonNode send(String hall, Caller leader, LocalDate from) throws Exception {
        String unit = told(office, get("/api/hall/halls/" + hall + "/board"), 200)
                .get("departments")
                .get(0)
                .get("name")
                .asString();
        Map<String, Object> team = Map.of(
                "organisation",
                department,
                "department",
                unit,
                "document",
                Map.of("number", "演示派驻〔2026〕1号", "date", from.toString()),
                "members",
                List.of(Map.of("account", leader.account(), "leader", true)),
                "from",
                from.toString());
        return told(office, with(post("/api/hall/halls/" + hall + "/teams"), team), 200);
    }

    void decided(Caller by, LocalDate day, boolean inTime) {
        CurrentScope.in(by.scope(), () -> {
            deeds.tell(new Deed(
                    UUID.randomUUID(),
                    HallDeeds.Kind.DECIDED,
                    CHANGE,
                    null,
                    null,
                    by.account(),
                    by.organisation(),
                    day.atTime(10, 0).atZone(WorkCalendar.ZONE).toInstant(),
                    inTime));
            return true;
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }

    static Map<String, Object> mark(Caller of, LocalDate day, int points) {
        return Map.of(
                "day",
                day.toString(),
                "subject",
                "STAFF",
                "key",
                of.account().toString(),
                "kind",
                "ATTENDANCE",
                "points",
                points,
                "reason",
                "测试理由");
    }
}
