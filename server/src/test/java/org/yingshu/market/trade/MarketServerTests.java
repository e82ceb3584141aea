package org.yingshu.market.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.identity.Role;
import org.yingshu.matter.SampleAgencies;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

/** The market of intermediary services through HTTP, from the call to the rating (R5.62). */
@ServerTest
class MarketServerTests {

    private static final String OPEN_LIST = "/api/portal/market/purchases";
    private static final String PURCHASES = "/api/market/purchases";
    private static final String BIDS = "/api/market/bids/";
    private static final String SURVEY = "construction.site-survey";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Autowired
    MockMvc http;

    @Autowired
    Subjects subjects;

    @Autowired
    SampleAgencies agencies;

    @Autowired
    Directory directory;

    @Autowired
    Opening opening;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.shared();
    private Caller buyer = Callers.office();
    private Caller first = Callers.office();
    private Caller second = Callers.office();
    private Caller stranger = Callers.office();
    private Caller office = Callers.office();

    @BeforeEach
    void people() {
        buyer = Callers.applicant(enterprise("91411000MB1A01", false));
        first = Callers.applicant(enterprise("91411000MB1A02", true));
        second = Callers.applicant(enterprise("91411000MB1A03", true));
        stranger = Callers.applicant(enterprise("91411000MB1A04", false));
        UUID[] found = new UUID[1];
        CurrentScope.asSystem(() -> found[0] =
                directory.resolve("自然资源和规划局", "411000", LocalDate.now()).orElseThrow());
        office = Callers.unit(found[0]);
    }

    private UUID enterprise(String start, boolean agency) {
        String code = code(start);
        UUID[] found = new UUID[1];
        CurrentScope.asSystem(() -> {
            SubjectView it = subjects.withCode(code)
                    .orElseGet(() -> subjects.enter("示例" + start.substring(10) + "公司", code, "411000", "测试"));
            if (agency) {
                agencies.offer(new SampleAgencies.Body(
                        SURVEY, it.name(), code, "411000", "面议", "", "", LocalDate.of(2026, 1, 1)));
            }
            found[0] = it.id();
        });
        return found[0];
    }

    private static String code(String start) {
        for (char organisation : ALPHABET.toCharArray()) {
            for (char last : ALPHABET.toCharArray()) {
                String code = (start + "00000").substring(0, 16) + organisation + last;
                if (CreditCode.parse(code).isValid()) {
                    return code;
                }
            }
        }
        throw new AssertionError(start);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Caller caller, Object body) throws Exception {
        return http.perform(request.with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions as(Caller caller, String path, Object body) throws Exception {
        return send(post(path), caller, body);
    }

    private ResultActions bid(Caller caller, String id, String price, int days) throws Exception {
        return send(put(BIDS + id), caller, Map.of("price", price, "days", days));
    }

    private String read(Caller caller, String path) throws Exception {
        return http.perform(get(path).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String anybody(String path) throws Exception {
        return http.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> wish(String service, String way, Instant deadline) {
        return Map.of(
                "service",
                service,
                "title",
                "厂房勘察",
                "text",
                "一处厂房",
                "region",
                "411000",
                "way",
                way,
                "deadline",
                deadline.toString());
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private String published(Caller caller, String way) throws Exception {
        String answer = as(caller, PURCHASES, wish(SURVEY, way, inDays(3)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.it.status").value("OPEN"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.id");
    }

    /** As if the time for bids were over. */
    private void open(String id) {
        CurrentScope.asSystem(() -> opening.open(UUID.fromString(id), inDays(4)));
    }

    private String bidOf(String id, String price) throws Exception {
        List<String> found =
                JsonPath.read(read(buyer, PURCHASES + "/" + id), "$.it.offers[?(@.terms.price == " + price + ")].bid");
        return found.getFirst();
    }

    @Test
    void fromTheCallOverSealedBidsAndTheAwardToARatingThatEverybodyReads() throws Exception {
        String id = published(buyer, "LOWEST_PRICE");
        bid(first, id, "9100.50", 12).andExpect(jsonPath("$.terms.days").value(12));
        bid(second, id, "8700.00", 20).andExpect(status().isOk());
        bid(second, id, "8650.00", 15).andExpect(jsonPath("$.version").value(2));
        assertThat(read(second, BIDS + id)).contains("8650");

        open(id);
        bid(first, id, "1.00", 1).andExpect(jsonPath("$.code").value("market.bids-closed"));
        String dear = bidOf(id, "9100.50");
        as(buyer, PURCHASES + "/" + id + "/award", Map.of("bid", dear))
                .andExpect(jsonPath("$.code").value("market.no-reason"));
        as(buyer, PURCHASES + "/" + id + "/award", Map.of("bid", bidOf(id, "8650.00")))
                .andExpect(jsonPath("$.it.award.byRule").value(true))
                .andExpect(jsonPath("$.it.status").value("AWARDED"));
        as(buyer, PURCHASES + "/" + id + "/award", Map.of("bid", dear, "words", "再选一次"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("market.stands-otherwise"));

        String told = anybody(OPEN_LIST + "/" + id);
        assertThat(JsonPath.<List<?>>read(told, "$.offers")).hasSize(2);
        as(first, PURCHASES + "/" + id + "/delivery", Map.of("words", "报告")).andExpect(status().isNotFound());
        as(second, PURCHASES + "/" + id + "/delivery", Map.of("words", "报告一份"))
                .andExpect(jsonPath("$.it.status").value("DELIVERED"));
        as(second, PURCHASES + "/" + id + "/rating", Map.of("stars", 5))
                .andExpect(jsonPath("$.code").value("market.not-yours"));
        as(buyer, PURCHASES + "/" + id + "/rating", Map.of("stars", 6)).andExpect(status().isUnprocessableContent());
        as(buyer, PURCHASES + "/" + id + "/rating", Map.of("stars", 4, "words", "按时"))
                .andExpect(jsonPath("$.it.status").value("RATED"));

        String list = anybody("/api/portal/matter/intermediaries");
        String of =
                "$.items[?(@.service.code == '" + SURVEY + "')].ratings[?(@.code == '" + code("91411000MB1A03") + "')]";
        assertThat(JsonPath.<List<Double>>read(list, of + ".stars")).containsExactly(4.0);
        assertThat(JsonPath.<List<Integer>>read(list, of + ".rated")).containsExactly(1);
        assertThat(anybody(OPEN_LIST + "/export?format=CSV&service=" + SURVEY)).contains("8650");
        assertThat(read(first, BIDS.substring(0, BIDS.length() - 1))).contains("9100.5");
        assertThat(read(buyer, PURCHASES + "/" + id + "/history")).contains("Rated");
        assertThat(read(Callers.office(), PURCHASES + "?sort=deadline&status=RATED&size=200"))
                .contains(id);
    }

    @Test
    void whoIsStruckFromTheListMeanwhileDoesNotTakePart() throws Exception {
        Caller third = Callers.applicant(enterprise("91411000MB1A05", true));
        String id = published(buyer, "LOWEST_PRICE");
        bid(first, id, "5200.00", 12).andExpect(status().isOk());
        bid(third, id, "10.00", 1).andExpect(status().isOk());
        CurrentScope.asSystem(() -> jdbc.sql("update matter.agency set valid_to = valid_from - 1 where code = :code")
                .param("code", code("91411000MB1A05"))
                .update());

        open(id);

        assertThat(JsonPath.<List<Object>>read(read(buyer, PURCHASES + "/" + id), "$.it.offers[*].terms.price"))
                .extracting(String::valueOf)
                .containsExactly("5200.0");
    }

    @Test
    void nobodyReadsABidBeforeItsTimeIsOver() throws Exception {
        String id = published(buyer, "FREE_CHOICE");
        bid(first, id, "7321.09", 12).andExpect(status().isOk());
        for (Caller caller : List.of(buyer, Callers.office(), Callers.auditor())) {
            assertThat(read(caller, PURCHASES + "/" + id)).doesNotContain("7321");
            assertThat(read(caller, PURCHASES + "/" + id + "/history")).doesNotContain("7321");
        }
        assertThat(read(second, BIDS + id)).doesNotContain("7321");
        assertThat(anybody(OPEN_LIST + "/" + id)).doesNotContain("7321");
        for (Caller caller : List.of(buyer, second, Callers.office(), Callers.auditor())) {
            assertThat(rows(caller, id)).isZero();
        }
        assertThat(rows(first, id)).isEqualTo(1);
        CurrentScope.asSystem(
                () -> assertThat(jdbc.sql("select count(*) from journal.event where payload::text like '%7321.09%'")
                                .query(Integer.class)
                                .single())
                        .isZero());

        open(id);
        assertThat(read(buyer, PURCHASES + "/" + id)).contains("7321");
        assertThat(anybody(OPEN_LIST + "/" + id)).doesNotContain("7321");
    }

    /** What the database itself shows of the bids for a purchase. */
    private int rows(Caller caller, String id) {
        return CurrentScope.in(
                caller.scope(), () -> jdbc.sql("select count(*) from market.bid where purchase = :id::uuid")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void whatIsWithdrawnIsNotOpenedAndWithoutBidsItIsExtendedOrEnds() throws Exception {
        String id = published(buyer, "LOWEST_PRICE");
        bid(first, id, "100.00", 1).andExpect(status().isOk());
        send(delete(BIDS + id), first, Map.of()).andExpect(jsonPath("$.terms").isEmpty());
        send(delete(BIDS + id), second, Map.of()).andExpect(jsonPath("$.code").value("market.no-such-bid"));
        open(id);
        http.perform(get(OPEN_LIST + "/" + id)).andExpect(jsonPath("$.status").value("UNFILLED"));
        as(
                        buyer,
                        PURCHASES + "/" + id + "/extension",
                        Map.of("deadline", inDays(9).toString(), "words", "再等几天"))
                .andExpect(jsonPath("$.it.status").value("OPEN"));
        bid(first, id, "120.00", 1).andExpect(status().isOk());
        as(buyer, PURCHASES + "/" + id + "/cancellation", Map.of("words", "项目停了"))
                .andExpect(jsonPath("$.it.status").value("CANCELLED"));
        bid(second, id, "90.00", 1).andExpect(jsonPath("$.code").value("market.bids-closed"));
        assertThat(anybody(OPEN_LIST + "/" + id)).contains("项目停了");
    }

    @Test
    void anOfficeBuysByPriceOrLotAndTheLotCanBeDrawnAgain() throws Exception {
        as(office, PURCHASES, wish(SURVEY, "FREE_CHOICE", inDays(3)))
                .andExpect(jsonPath("$.code").value("market.office-chooses-freely"));
        String id = published(office, "DRAW");
        bid(first, id, "500.00", 3).andExpect(status().isOk());
        bid(second, id, "600.00", 3).andExpect(status().isOk());
        open(id);
        String detail = read(office, PURCHASES + "/" + id);
        String suggested = JsonPath.read(detail, "$.it.suggested");
        assertThat(JsonPath.<String>read(detail, "$.it.seed")).hasSize(64);
        as(office, PURCHASES + "/" + id + "/award", Map.of("bid", suggested))
                .andExpect(jsonPath("$.it.award.byRule").value(true));
        http.perform(get(OPEN_LIST + "/" + id))
                .andExpect(jsonPath("$.seed").value(JsonPath.<String>read(detail, "$.it.seed")));
        assertThat(read(office, PURCHASES + "/" + id + "/history")).contains("\"seed\"");
    }

    @Test
    void whoHasNoPartInItSeesAndDoesNothing() throws Exception {
        String id = published(buyer, "LOWEST_PRICE");
        String path = PURCHASES + "/" + id;
        for (Caller caller : List.of(stranger, first, office)) {
            http.perform(get(path).with(signedIn(caller))).andExpect(status().isNotFound());
            http.perform(get(path + "/history").with(signedIn(caller))).andExpect(status().isNotFound());
            as(caller, path + "/cancellation", Map.of("words", "不要了")).andExpect(status().isNotFound());
        }
        as(Callers.office(), path + "/cancellation", Map.of("words", "不要了")).andExpect(status().isForbidden());
        as(Callers.leader(), PURCHASES, wish(SURVEY, "DRAW", inDays(3))).andExpect(status().isForbidden());
        bid(stranger, id, "10.00", 1)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("market.no-agency"));
        bid(office, id, "10.00", 1).andExpect(status().isForbidden());
        bid(first, id, "0", 1).andExpect(status().isUnprocessableContent());
        http.perform(put(BIDS + id)).andExpect(status().isForbidden());
        as(first, PURCHASES, wish("no.such", "DRAW", inDays(3)))
                .andExpect(jsonPath("$.code").value("market.not-listed"));
        as(buyer, PURCHASES, wish(SURVEY, "DRAW", Instant.now()))
                .andExpect(jsonPath("$.code").value("market.too-short"));
        String own = published(first, "LOWEST_PRICE");
        bid(first, own, "10.00", 1).andExpect(jsonPath("$.code").value("market.own-purchase"));
        assertThat(read(stranger, PURCHASES)).doesNotContain(id);
        Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "410100");
        http.perform(get(path).with(signedIn(elsewhere))).andExpect(status().isNotFound());
    }
}
