package org.yingshu.hall.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class BookingHttpTests {

    private static final String CHANGE = "real-estate.change";
    private static final String PUBLIC = "/api/portal/hall";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private final Caller office = Callers.office();
    private final Caller window = Callers.of(Role.WINDOW);

    @Test
    void aVisitGoesFromTheAppointmentToItsEnd() throws Exception {
        String hall = hall(2);
        JsonNode slot = tomorrow(hall).get(0);
        JsonNode booked = told(book(hall, slot, "13800000001"), 200);
        assertThat(booked.get("status").asString()).isEqualTo("BOOKED");
        String code = booked.get("code").asString();

        assertThat(told(get(PUBLIC + "/bookings/" + code + "?phoneEnd=0001"), 200)
                        .get("hall")
                        .asString())
                .isEqualTo(hall);
        assertThat(told(get(PUBLIC + "/bookings/" + code + "?phoneEnd=0002"), 404)
                        .get("code")
                        .asString())
                .isEqualTo("hall.no-such-booking");

        // Tickets are taken on the day itself.
        JsonNode queue = told(as(window, get("/api/hall/halls/" + hall + "/queue?day=" + tomorrow())), 200);
        String visit = queue.get("visits").get(0).get("id").asString();
        assertThat(told(as(window, post("/api/hall/bookings/" + visit + "/arrival")), 409)
                        .get("code")
                        .asString())
                .isEqualTo("hall.not-today");

        told(json(post(PUBLIC + "/bookings/" + code + "/cancellation"), Map.of("phoneEnd", "0001")), 200);
        assertThat(tomorrow(hall).get(0).get("free").asInt()).isEqualTo(2);
    }

    @Test
    void aSlotIsNeverOverbooked() throws Exception {
        String hall = hall(3);
        JsonNode slot = tomorrow(hall).get(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> all = IntStream.range(0, 8)
                    .mapToObj(n -> (Callable<Integer>) () -> http.perform(
                                    book(hall, slot, "1390000000" + n).with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .toList();
            List<Integer> answers = threads.invokeAll(all).stream()
                    .map(BookingHttpTests::answer)
                    .toList();
            assertThat(answers.stream().filter(status -> status == 200)).hasSize(3);
            assertThat(answers.stream().filter(status -> status == 409)).hasSize(5);
        }
    }

    @Test
    void onePhoneKeepsFewAppointments() throws Exception {
        String hall = hall(9);
        JsonNode slots = tomorrow(hall);
        for (int n = 0; n < 3; n++) {
            told(book(hall, slots.get(n), "13700000000"), 200);
        }
        assertThat(told(book(hall, slots.get(3), "13700000000"), 409)
                        .get("code")
                        .asString())
                .isEqualTo("hall.too-many-bookings");
    }

    @Test
    void everyDayThatCanBeBookedIsTold() throws Exception {
        Map<String, Object> far = new HashMap<>(request("远期大厅 " + UUID.randomUUID(), 2));
        far.put("daysAhead", 10);
        String hall = told(as(office, json(post("/api/hall/halls"), far)), 200)
                .get("id")
                .asString();
        JsonNode days = told(get(PUBLIC + "/halls/" + hall), 200).get("days");
        String last = days.get(days.size() - 1).get("day").asString();
        assertThat(last).isEqualTo(LocalDate.now(clock).plusDays(10).toString());
        assertThat(told(get(PUBLIC + "/halls/" + hall + "/slots?day=" + last), 200))
                .isNotEmpty();
    }

    @Test
    void aVersionThatIsNoneIsRefused() throws Exception {
        String hall = hall(2);
        assertThat(refused(as(
                        office, json(put("/api/hall/halls/" + hall).header("If-Match", "\"new\""), request("改名", 2)))))
                .isEqualTo("journal.bad-version");
    }

    @Test
    void visitorsAreCalledInTurnAndNobodyTwice() throws Exception {
        String hall = hall(2);
        for (int n = 0; n < 2; n++) {
            told(as(window, json(post("/api/hall/halls/" + hall + "/tickets"), Map.of("about", "咨询"))), 200);
        }
        String empty = hall(2);
        assertThat(told(as(window, get("/api/hall/halls/" + hall + "/queue")), 200)
                        .get("waiting")
                        .asInt())
                .isEqualTo(2);
        assertThat(waiting(hall)).isEqualTo(2);
        assertThat(waiting(empty)).isZero();
        var call = Map.of("window", "1");
        JsonNode first = told(as(window, json(post("/api/hall/halls/" + hall + "/calls"), call)), 200);
        JsonNode second = told(as(window, json(post("/api/hall/halls/" + hall + "/calls"), call)), 200);
        assertThat(first.get("ticket").asString()).isEqualTo("A001");
        assertThat(second.get("ticket").asString()).isEqualTo("A002");
        assertThat(told(as(window, json(post("/api/hall/halls/" + hall + "/calls"), call)), 409)
                        .get("code")
                        .asString())
                .isEqualTo("hall.nobody-waits");
        String id = first.get("id").asString();
        assertThat(told(as(window, post("/api/hall/bookings/" + id + "/service")), 200)
                        .get("status")
                        .asString())
                .isEqualTo("SERVED");
        told(as(window, post("/api/hall/bookings/" + id + "/absence")), 409);
    }

    @Test
    void aNumberForAWindowIsForWhatTheWindowTakesIn() throws Exception {
        String hall = told(as(office, json(post("/api/hall/halls"), classed())), 200)
                .get("id")
                .asString();
        JsonNode slot = tomorrow(hall).get(0);
        assertThat(refused(book(hall, slot, "13600000001", "1", CHANGE))).isEqualTo("hall.other-window");
        assertThat(refused(book(hall, slot, "13600000001", "3", CHANGE))).isEqualTo("hall.payment-only");
        assertThat(refused(book(hall, slot, "13600000001", "2", ""))).isEqualTo("hall.service-needed");
        assertThat(refused(book(hall, slot, "13600000001", "9", CHANGE))).isEqualTo("hall.no-such-window");
        assertThat(refused(book(hall, slot, "13600000001", "2", "no-such-item")))
                .isEqualTo("hall.no-such-service");
        assertThat(told(book(hall, slot, "13600000001", "2", CHANGE), 200)
                        .get("asked")
                        .asString())
                .isEqualTo("2");
        told(book(hall, slot, "13600000002", "3", ""), 200);

        String tickets = "/api/hall/halls/" + hall + "/tickets";
        String calls = "/api/hall/halls/" + hall + "/calls";
        var wrong = Map.of("about", "变更登记", "asked", "1", "service", CHANGE);
        assertThat(refused(as(window, json(post(tickets), wrong)))).isEqualTo("hall.other-window");
        var right = Map.of("about", "变更登记", "asked", "2", "service", CHANGE);
        String visit =
                told(as(window, json(post(tickets), right)), 200).get("id").asString();
        assertThat(refused(as(window, json(post(calls), Map.of("window", "1")))))
                .as("who asked for another window waits for that one")
                .isEqualTo("hall.nobody-waits");
        told(as(window, json(post(calls), Map.of("window", "2"))), 200);
        String again = "/api/hall/bookings/" + visit + "/call";
        assertThat(refused(as(window, json(post(again), Map.of("window", "3")))))
                .isEqualTo("hall.payment-only");
        told(as(window, json(post(again), Map.of("window", "2"))), 200);
    }

    private String refused(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                http.perform(request.with(csrf())).andReturn().getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isIn(409, 422);
        return json.readTree(body).get("code").asString();
    }

    private MockHttpServletRequestBuilder book(String hall, JsonNode slot, String phone, String asked, String service) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "day",
                tomorrow().toString(),
                "from",
                slot.get("from").asString(),
                "name",
                "来访人",
                "phone",
                phone,
                "about",
                "办事",
                "asked",
                asked));
        if (!service.isEmpty()) {
            body.put("service", service);
        }
        return json(post(PUBLIC + "/halls/" + hall + "/bookings"), body);
    }

    private static Map<String, Object> classed() {
        Map<String, Object> hall = new HashMap<>(request("分类大厅 " + UUID.randomUUID(), 4));
        // Not where other tests register cases, which then would have to name their window.
        hall.put("region", "411081");
        hall.put(
                "windows",
                List.of(
                        window("1", "GENERAL", "real-estate.house-sale"),
                        window("2", "RECEPTION", CHANGE),
                        window("3", "PAYMENT")));
        return hall;
    }

    private static Map<String, Object> window(String number, String windowClass, String... items) {
        return Map.of(
                "number", number, "kind", "窗口", "services", "", "windowClass", windowClass, "items", List.of(items));
    }

    @Test
    void anotherCityRunsItsOwnHalls() throws Exception {
        String hall = hall(2);
        Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "410100");
        told(as(elsewhere, json(put("/api/hall/halls/" + hall).header("If-Match", "\"1\""), request("别处", 1))), 403);
        assertThat(told(as(elsewhere, get("/api/hall/halls/" + hall + "/queue?day=" + tomorrow())), 200)
                        .get("visits"))
                .isEmpty();
    }

    /** As the public list of halls says it. */
    private int waiting(String hall) throws Exception {
        for (JsonNode card : told(get(PUBLIC + "/halls"), 200)) {
            if (card.get("id").asString().equals(hall)) {
                return card.get("waiting").asInt();
            }
        }
        throw new AssertionError("The hall is not in the list");
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private JsonNode tomorrow(String hall) throws Exception {
        return told(get(PUBLIC + "/halls/" + hall + "/slots?day=" + tomorrow()), 200);
    }

    private MockHttpServletRequestBuilder book(String hall, JsonNode slot, String phone) {
        return json(
                post(PUBLIC + "/halls/" + hall + "/bookings"),
                Map.of(
                        "day",
                        tomorrow().toString(),
                        "from",
                        slot.get("from").asString(),
                        "name",
                        "来访人",
                        "phone",
                        phone,
                        "about",
                        "企业设立登记"));
    }

    private String hall(int places) throws Exception {
        String name = "测试大厅 " + UUID.randomUUID();
        return told(as(office, json(post("/api/hall/halls"), request(name, places))), 200)
                .get("id")
                .asString();
    }

    private static Map<String, Object> request(String name, int places) {
        List<Map<String, String>> hours =
                List.of(Map.of("from", LocalTime.of(9, 0).toString(), "to", "17:00:00"));
        return Map.ofEntries(
                Map.entry("name", name),
                Map.entry("region", Callers.XUCHANG),
                Map.entry("address", "演示路 1 号"),
                Map.entry("phone", ""),
                Map.entry("note", ""),
                Map.entry("hours", Map.of("workingDays", hours, "daysOff", hours, "special", Map.of())),
                Map.entry("windows", List.of(Map.of("number", "1", "kind", "综合窗口", "services", ""))),
                Map.entry("slotMinutes", 30),
                Map.entry("slotPlaces", places),
                Map.entry("daysAhead", 7));
    }

    private MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, Map<String, ?> body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
    }

    private static MockHttpServletRequestBuilder as(Caller caller, MockHttpServletRequestBuilder request) {
        return request.with(signedIn(caller));
    }

    private JsonNode told(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response =
                http.perform(request.with(csrf())).andReturn().getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }
}
