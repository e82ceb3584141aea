package org.yingshu.hall;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

/** Windows take in what their class says (R5.24); outside the list everything is in the centre (R5.23). */
@ServerTest
class EntryHttpTests {

    private static final String SALE = "real-estate.house-sale";
    private static final String CHANGE = "real-estate.change";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Lists lists;

    private static Map<String, Object> window(String number, String windowClass, String... items) {
        return Map.of(
                "number", number, "kind", "窗口", "services", "", "windowClass", windowClass, "items", List.of(items));
    }

    private ResultActions open(Caller office, Object... windows) throws Exception {
        var hall = Map.ofEntries(
                Map.entry("name", "测试大厅 " + UUID.randomUUID()),
                Map.entry("region", office.region()),
                Map.entry("address", "演示路 1 号"),
                Map.entry("phone", ""),
                Map.entry("note", ""),
                Map.entry("hours", Map.of("workingDays", List.of(), "daysOff", List.of(), "special", Map.of())),
                Map.entry("windows", List.of(windows)),
                Map.entry("slotMinutes", 30),
                Map.entry("slotPlaces", 4),
                Map.entry("daysAhead", 7));
        return http.perform(post("/api/hall/halls")
                .with(signedIn(office))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(hall)));
    }

    private String entry(Caller caller) throws Exception {
        return http.perform(get("/api/hall/entry").with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String place(String entry, String item) {
        return JsonPath.<List<String>>read(entry, "$.lines[?(@.code == '" + item + "')].place")
                .getFirst();
    }

    /** The list of what stays outside, as an office of the place publishes it on the page of lists. */
    private void publish(Caller office, ListItem... items) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(office));
        try {
            CurrentScope.in(
                    office.scope(),
                    () -> lists.publish(new ListEdition(
                            "hall-outside-" + office.region(),
                            "进驻事项负面清单",
                            office.region(),
                            "",
                            LocalDate.of(2020, 1, 1),
                            List.of("理由", "批准文件"),
                            List.of(items),
                            "测试文件",
                            "测试")));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static ListItem outside(String item, String approval) {
        return new ListItem(item, item, Map.of("理由", "涉密", "批准文件", approval), null, null);
    }

    @Test
    void aWindowTakesInWhatItsClassSays() throws Exception {
        Caller office = Callers.of(Role.OFFICE, UUID.randomUUID(), "410500");
        open(office, window("1", "GENERAL", SALE), window("2", "RECEPTION", CHANGE), window("3", "PAYMENT"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.windows[0].windowClass").value("GENERAL"));
        open(office, window("1", "GENERAL", CHANGE))
                .andExpect(jsonPath("$.code").value("hall.general-window"));
        open(office, window("1", "GENERAL")).andExpect(jsonPath("$.code").value("hall.general-window"));
        open(office, window("1", "RECEPTION", SALE))
                .andExpect(jsonPath("$.code").value("hall.reception-window"));
        open(office, window("1", "PAYMENT", CHANGE))
                .andExpect(jsonPath("$.code").value("hall.payment-window"));
        open(office, window("1", "GENERAL", "no-such-item"))
                .andExpect(jsonPath("$.code").value("hall.no-such-service"));
    }

    @Test
    void whatIsNeitherInsideNorOnTheListIsNamed() throws Exception {
        Caller office = Callers.of(Role.OFFICE, UUID.randomUUID(), "410600");
        assertThat(JsonPath.<Integer>read(entry(office), "$.inside")).isZero();
        assertThat(place(entry(office), CHANGE)).isEqualTo("MISSING");
        open(office, window("1", "GENERAL", SALE), window("2", "RECEPTION", CHANGE))
                .andExpect(status().isOk());
        publish(
                office,
                outside("start-up.seal", "政府批复 1 号"),
                outside("start-up.invoice", ""),
                outside(CHANGE, "政府批复 2 号"));
        String entry = entry(office);
        assertThat(place(entry, "start-up.seal")).isEqualTo("OUTSIDE");
        assertThat(place(entry, "start-up.invoice")).isEqualTo("UNAPPROVED");
        assertThat(place(entry, CHANGE)).isEqualTo("BOTH");
        assertThat(place(entry, "start-up.registration")).isEqualTo("MISSING");
        assertThat(JsonPath.<List<Boolean>>read(
                        entry, "$.lines[?(@.place == 'INSIDE' && @.code != '" + CHANGE + "')].general"))
                .as("what the general window's one-thing consists of has entered")
                .isNotEmpty()
                .containsOnly(true);
        int all = JsonPath.<Integer>read(entry, "$.items");
        assertThat(JsonPath.<Integer>read(entry, "$.due")).isEqualTo(all - 1);
        assertThat(JsonPath.<Integer>read(entry, "$.general")).isLessThan(JsonPath.<Integer>read(entry, "$.ordinary"));
        String csv = http.perform(get("/api/hall/entry/export?format=CSV").with(signedIn(office)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("政府批复 1 号");
        Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "410700");
        assertThat(JsonPath.<Boolean>read(entry(elsewhere), "$.hasList"))
                .as("another place's list is not this one's")
                .isFalse();
        assertThat(place(entry(elsewhere), CHANGE)).isEqualTo("MISSING");
    }
}
