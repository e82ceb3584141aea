package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yingshu.Callers;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;

/** A window registers what its class takes in (R5.24), where the windows of the place have classes. */
@CaseworkTest
class WindowClassTests {

    private static final String PLACE = "360100";
    private static final String NEXT_PLACE = "360200";
    private static final String REGISTRATION = "start-up.registration";

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    private final Example example = Examples.decidedByAPerson();
    private Map<String, Object> application = Map.of();
    private UUID subject = new UUID(0, 0);

    @BeforeEach
    void somebodyComes() {
        counter.clock.set(LocalDate.parse(example.date()));
        SubjectView view = counter.subject("王思齐", "411002199302270489", example.place());
        subject = view.id();
        counter.certificate(view, "id-card");
        application = new HashMap<>(new Application(counter, example).filled());
        application.put(
                "papers",
                List.of(
                        Map.of("material", "articles-of-association", "way", "PAPER"),
                        Map.of("material", "appointment-documents", "way", "PAPER"),
                        Map.of("material", "premises-proof", "way", "PAPER")));
    }

    private Caller clerk(String region) {
        UUID office = UUID.randomUUID();
        Counter.system(() -> jdbc.sql("""
                        insert into directory.organisation
                            (id, name, short_name, region, level, kind, rank, source, search)
                        values (:id, :name, '窗口', :region, 'CITY', 'DEPARTMENT', '50', 'test', '')
                        """)
                .param("id", office)
                .param("name", "分类窗口" + office)
                .param("region", region)
                .update());
        return Callers.of(Role.WINDOW, office, region);
    }

    private static Map<String, Object> window(String number, String windowClass, String... items) {
        Map<String, Object> window =
                new HashMap<>(Map.of("number", number, "kind", "窗口", "services", "", "items", List.of(items)));
        if (!windowClass.isEmpty()) {
            window.put("windowClass", windowClass);
        }
        return window;
    }

    private String hall(String region) {
        Map<String, Object> hall = new HashMap<>(Map.of(
                "name",
                "分类大厅 " + UUID.randomUUID(),
                "region",
                region,
                "address",
                "演示路 1 号",
                "phone",
                "",
                "note",
                "",
                "hours",
                Map.of("workingDays", List.of(), "daysOff", List.of(), "special", Map.of()),
                "windows",
                List.of(
                        window("1", "GENERAL", "real-estate.house-sale"),
                        window("2", "RECEPTION", REGISTRATION),
                        window("3", "PAYMENT"),
                        window("4", ""))));
        hall.putAll(Map.of("slotMinutes", 30, "slotPlaces", 4, "daysAhead", 7));
        Caller office = Callers.of(Role.OFFICE, UUID.randomUUID(), region);
        return counter.wire.post(office, "/api/hall/halls", hall).ok().id().toString();
    }

    private Wire.Reply register(Caller clerk, String hall, String window) {
        Map<String, Object> body = new HashMap<>(Map.of("subject", subject, "application", application));
        if (!hall.isEmpty()) {
            body.putAll(Map.of("hall", hall, "window", window));
        }
        return counter.wire.post(clerk, "/api/casework/cases", body, UUID.randomUUID());
    }

    @Test
    void aWindowRegistersWhatItsClassTakesInAndTheCaseSaysWhere() {
        String hall = hall(PLACE);
        Caller clerk = clerk(PLACE);
        assertThat(register(clerk, "", "").refused(422).text("/code")).isEqualTo("hall.window-needed");
        Wire.Reply other = register(clerk, hall, "1").refused(422);
        assertThat(other.text("/code")).isEqualTo("hall.other-window");
        assertThat(other.text("/detail")).as("says where to go").contains("2, 4");
        assertThat(register(clerk, hall, "3").refused(422).text("/code")).isEqualTo("hall.payment-only");
        assertThat(register(clerk, hall, "9").refused(422).text("/code")).isEqualTo("hall.no-such-window");
        assertThat(register(clerk(NEXT_PLACE), hall, "2").refused(404).text("/code"))
                .as("another place's hall")
                .isEqualTo("hall.no-such-hall");

        UUID id = register(clerk, hall, "2").ok().id();
        assertThat(counter.wire.get(clerk, "/api/casework/cases/" + id).ok().text("/file/head/counter/window"))
                .isEqualTo("2");
        register(clerk, hall, "4").ok();

        JsonNode counters = counter.wire
                .get(clerk, "/api/casework/counters?service=" + REGISTRATION)
                .ok()
                .body();
        assertThat(counters.findValuesAsString("takes")).contains("false", "true", "false", "true");
    }

    @Test
    void noChannelLeadsPastTheWindow() {
        String hall = hall(PLACE);
        Caller clerk = clerk(PLACE);
        for (String channel : List.of("MACHINE", "WEB", "INTERFACE")) {
            Map<String, Object> body = Map.of("subject", subject, "application", application, "channel", channel);
            Wire.Reply reply = counter.wire.post(clerk, "/api/casework/cases", body, UUID.randomUUID());
            assertThat(reply.refused(422).text("/code")).as(channel).isEqualTo("casework.other-channel");
        }
        Map<String, Object> byPhone =
                Map.of("subject", subject, "application", application, "channel", "PHONE", "hall", hall, "window", "3");
        assertThat(counter.wire
                        .post(clerk, "/api/casework/cases", byPhone, UUID.randomUUID())
                        .refused(422)
                        .text("/code"))
                .as("a window that is named is checked")
                .isEqualTo("hall.payment-only");
        Map<String, Object> fromHome = Map.of("application", application, "channel", "WINDOW");
        assertThat(counter.wire
                        .post(Callers.applicant(subject), "/api/casework/mine/cases", fromHome, UUID.randomUUID())
                        .refused(422)
                        .text("/code"))
                .as("nobody says from home that a clerk has seen the papers")
                .isEqualTo("casework.other-channel");
    }

    @Test
    void whereNothingIsDeclaredNothingIsRefused() {
        Caller clerk = clerk(NEXT_PLACE);
        assertThat(counter.wire
                        .get(clerk, "/api/casework/counters?service=" + REGISTRATION)
                        .ok()
                        .body())
                .isEmpty();
        register(clerk, "", "").ok();
    }
}
