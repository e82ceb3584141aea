package org.yingshu.naming.declaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.naming.model.Declaration;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.json.JsonMapper;

/** Names are declared through HTTP, each for one alone (R5.40). */
@ServerTest
class NamingServerTests {

    private static final String PATH = "/api/naming/declarations";
    private static final String WEIDU = "411002";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Autowired
    MockMvc http;

    @Autowired
    Subjects subjects;

    @Autowired
    Directory directory;

    @Autowired
    DeclaredNames register;

    @Autowired
    NearEnd nearEnd;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.shared();
    private Caller founder = Callers.office();
    private Caller rival = Callers.office();
    private Caller registrar = Callers.office();
    private Caller otherOffice = Callers.office();

    @BeforeEach
    void people() {
        founder = Callers.applicant(enterprise("91411000MB2A%s".formatted(two()), "许昌发起甲公司" + two(), WEIDU));
        rival = Callers.applicant(enterprise("91411000MB2B%s".formatted(two()), "许昌发起乙公司" + two(), WEIDU));
        registrar = Callers.reviewer(office("市场监督管理局"));
        otherOffice = Callers.reviewer(office("税务局"));
    }

    private static String two() {
        return "%02d".formatted((int) (Math.random() * 100));
    }

    private UUID office(String name) {
        return system(() -> directory.resolve(name, WEIDU, LocalDate.now()).orElseThrow());
    }

    private static <T> T system(Supplier<T> work) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, work));
    }

    private UUID enterprise(String start, String name, String region) {
        String code = code(start);
        return system(() -> subjects.withCode(code)
                .orElseGet(() -> subjects.enter(name, code, region, "测试"))
                .id());
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

    private static Map<String, Object> wish(String trade, String industry) {
        return Map.of(
                "region",
                WEIDU,
                "kind",
                "limited",
                "division",
                "许昌市",
                "tradeName",
                trade,
                "industry",
                industry,
                "form",
                "有限公司",
                "acrossProvinces",
                false,
                "acrossIndustries",
                false,
                "otherMeaning",
                false);
    }

    private ResultActions send(Caller caller, String path, Object body, UUID key) throws Exception {
        return http.perform(post(path)
                .with(signedIn(caller))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions declare(Caller caller, Map<String, Object> wish) throws Exception {
        return send(caller, PATH, Map.of("wish", wish, "promised", true), UUID.randomUUID());
    }

    private ResultActions check(Map<String, Object> wish) throws Exception {
        return send(founder, "/api/naming/checks", wish, UUID.randomUUID()).andExpect(status().isOk());
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String declared(Caller caller, Map<String, Object> wish) throws Exception {
        return text(declare(caller, wish).andExpect(status().isCreated()));
    }

    private ResultActions read(Caller caller, String path) throws Exception {
        return http.perform(get(path).with(signedIn(caller)));
    }

    @Test
    void aNameIsKeptForTwoMonthsAndForAYearWhereSomethingMustBeApprovedFirst() throws Exception {
        String plain = declared(founder, wish("云岫", "食品"));
        assertThat(JsonPath.<String>read(plain, "$.it.name")).isEqualTo("许昌市云岫食品有限公司");
        assertThat(JsonPath.<String>read(plain, "$.it.number")).matches("MC411002\\d{13}");
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        assertThat(LocalDate.parse(JsonPath.read(plain, "$.it.until")))
                .isBetween(today.plusMonths(2), today.plusMonths(2).plusDays(10));
        String approved = text(send(
                founder,
                PATH,
                Map.of("wish", wish("云岫", "餐饮"), "promised", true, "approval", "食盐批发"),
                UUID.randomUUID()));
        assertThat(LocalDate.parse(JsonPath.read(approved, "$.it.until"))).isAfterOrEqualTo(today.plusYears(1));
        assertThat(text(read(founder, PATH + "/mine"))).contains("许昌市云岫食品有限公司", "许昌市云岫餐饮有限公司");
        assertThat(text(read(rival, PATH + "/mine"))).doesNotContain("云岫");
    }

    @Test
    void theDeclarerIsToldOnceBeforeTheLastDay() throws Exception {
        String kept = declared(founder, wish("临溪", "食品"));
        String surrendered = declared(founder, wish("望山", "食品"));
        send(founder, PATH + "/" + JsonPath.read(surrendered, "$.id") + "/surrender", Map.of(), UUID.randomUUID());
        LocalDate end = LocalDate.parse(JsonPath.read(kept, "$.it.until"));
        assertThat(told(end.minusDays(16))).as("not near yet").doesNotContain("许昌市临溪食品有限公司");
        assertThat(told(end.minusDays(15))).contains("许昌市临溪食品有限公司").doesNotContain("许昌市望山食品有限公司");
        assertThat(told(end.minusDays(14))).as("once").doesNotContain("许昌市临溪食品有限公司");
    }

    /** Of which names the declarers hear on the day. */
    private List<String> told(LocalDate day) {
        return system(
                () -> nearEnd.announce(day).stream().map(Declaration::name).toList());
    }

    @Test
    void whatIsKeptForOneIsNotForAnother() throws Exception {
        String kept = declared(founder, wish("竹里", "食品"));
        declare(rival, wish("竹里", "食品"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("naming.taken"));
        declare(rival, wish("竹里", "糕点")).andExpect(jsonPath("$.code").value("naming.taken"));
        String similar = text(
                check(wish("竹里", "软件")).andExpect(jsonPath("$.taken.length()").value(0)));
        assertThat(similar).contains("许昌市竹里食品有限公司", "RESERVED").doesNotContain("发起甲");
        String path = PATH + "/" + JsonPath.read(kept, "$.id") + "/surrender";
        send(rival, path, Map.of(), UUID.randomUUID()).andExpect(status().isNotFound());
        send(founder, path, Map.of(), UUID.randomUUID())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("GIVEN_UP"));
        declare(rival, wish("竹里", "食品")).andExpect(status().isCreated());
    }

    @Test
    void ofTwoWhoDeclareAtOnceOneWins() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> declare(founder, wish("松风", "软件"))
                            .andReturn()
                            .getResponse()
                            .getStatus(),
                    () -> declare(rival, wish("松风", "软件"))
                            .andReturn()
                            .getResponse()
                            .getStatus());
            List<Integer> answers = pool.invokeAll(both).stream()
                    .map(one -> {
                        try {
                            return one.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void theSameSubmissionTwiceIsOneDeclaration() throws Exception {
        UUID key = UUID.randomUUID();
        Map<String, Object> body = Map.of("wish", wish("溪亭", "软件"), "promised", true);
        String first = text(send(founder, PATH, body, key).andExpect(status().isCreated()));
        String second = text(send(founder, PATH, body, key).andExpect(status().isCreated()));
        assertThat(JsonPath.<String>read(second, "$.it.number")).isEqualTo(JsonPath.read(first, "$.it.number"));
    }

    @Test
    void whatBreaksTheRulesOrLacksThePromiseIsNotKept() throws Exception {
        declare(founder, wish("赌博", "软件"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("naming.not-allowed"));
        send(founder, PATH, Map.of("wish", wish("静远", "软件"), "promised", false), UUID.randomUUID())
                .andExpect(jsonPath("$.code").value("naming.no-promise"));
        Map<String, Object> alone = new HashMap<>(wish("洛阳", "软件"));
        alone.put("division", "魏都区");
        String faults = text(check(alone));
        assertThat(JsonPath.<List<String>>read(faults, "$.faults[*].rule"))
                .containsExactly("DISTRICT_ALONE", "TRADE_NAME_IS_DIVISION");
        assertThat(JsonPath.<List<Integer>>read(faults, "$.faults[*].article")).containsExactly(7, 8);
    }

    @Test
    void theRegisterIsLookedThroughByPlaceTradeNameAndIndustry() throws Exception {
        UUID there = enterprise("91411000MB2C01", "许昌鹤鸣食品有限公司", WEIDU);
        enterprise("91411000MB2C02", "许昌市鹤鸣机械有限公司", "411000");
        String found = text(check(wish("鹤鸣", "糕点")));
        assertThat(JsonPath.<List<String>>read(found, "$.taken[*].name")).containsExactly("许昌鹤鸣食品有限公司");
        assertThat(JsonPath.<List<String>>read(found, "$.similar[*].name")).containsExactly("许昌市鹤鸣机械有限公司");
        declare(founder, wish("鹤鸣", "食品")).andExpect(jsonPath("$.code").value("naming.taken"));

        end(there, LocalDate.now().minusMonths(11));
        assertThat(text(check(wish("鹤鸣", "糕点")))).contains("ENDED");
        declare(founder, wish("鹤鸣", "食品")).andExpect(jsonPath("$.code").value("naming.taken"));
        end(there, LocalDate.now().minusMonths(13));
        declare(founder, wish("鹤鸣", "食品")).andExpect(status().isCreated());
    }

    private void end(UUID enterprise, LocalDate on) {
        CurrentScope.asSystem(() -> {
            jdbc.sql("update directory.enterprise set status = 'DEREGISTERED' where id = :id")
                    .param("id", enterprise)
                    .update();
            assertThat(jdbc.sql("select ended_on from directory.enterprise where id = :id")
                            .param("id", enterprise)
                            .query(LocalDate.class)
                            .single())
                    .as("noted by the register itself")
                    .isNotNull();
            jdbc.sql("update directory.enterprise set ended_on = :on where id = :id")
                    .param("on", on)
                    .param("id", enterprise)
                    .update();
        });
    }

    @Test
    void aNameThatWasGivenUpStaysTakenForAYear() throws Exception {
        UUID there = enterprise("91411000MB2D01", "许昌枫桥食品有限公司", WEIDU);
        CurrentScope.asSystem(() -> jdbc.sql("update directory.enterprise set name = '许昌别名食品有限公司' where id = :id")
                .param("id", there)
                .update());
        assertThat(text(check(wish("枫桥", "食品"))
                        .andExpect(jsonPath("$.taken.length()").value(1))))
                .contains("FORMER");
    }

    @Test
    void theOfficeOfThePlaceSeesAndRejectsItAndNoOther() throws Exception {
        String kept = declared(founder, wish("梅坞", "检测"));
        String path = PATH + "/" + JsonPath.read(kept, "$.id");
        assertThat(text(read(registrar, PATH + "?q=梅坞"))).contains("许昌市梅坞检测有限公司");
        assertThat(text(read(otherOffice, PATH + "?q=梅坞"))).doesNotContain("许昌市梅坞检测有限公司");
        read(otherOffice, path).andExpect(status().isNotFound());
        send(otherOffice, path + "/rejection", Map.of("reason", "不行"), UUID.randomUUID())
                .andExpect(status().isNotFound());
        send(founder, path + "/rejection", Map.of("reason", "不行"), UUID.randomUUID())
                .andExpect(status().isForbidden());
        send(registrar, path + "/rejection", Map.of("reason", ""), UUID.randomUUID())
                .andExpect(status().isUnprocessableContent());
        send(registrar, path + "/rejection", Map.of("reason", "可能使公众误解"), UUID.randomUUID())
                .andExpect(jsonPath("$.status").value("REJECTED"));
        assertThat(text(read(founder, PATH + "/mine"))).contains("可能使公众误解");
        assertThat(text(read(registrar, path + "/history"))).contains("Rejected");
        assertThat(text(read(registrar, PATH + "/export?format=CSV&q=梅坞"))).contains("Rejected");
    }

    @Test
    void theRegisterOfNamesAnswersForTheDeclarersOwnNumbersAlone() throws Exception {
        String kept = declared(founder, wish("兰亭", "软件"));
        String number = JsonPath.read(kept, "$.it.number");
        String name = JsonPath.read(kept, "$.it.name");
        UUID own = Objects.requireNonNull(founder.organisation());
        UUID other = Objects.requireNonNull(rival.organisation());
        assertThat(system(() -> register.isDeclared(number, " " + name, own))).contains(true);
        assertThat(system(() -> register.isDeclared(number, "许昌市兰亭食品有限公司", own)))
                .contains(false);
        assertThat(system(() -> register.isDeclared(number, name, other))).contains(false);
        assertThat(system(() -> register.isDeclared("4110002026112100001", name, own)))
                .isEqualTo(Optional.empty());
        CurrentScope.asSystem(() -> jdbc.sql(
                        "update naming.declaration set state = jsonb_set(state, '{until}', '\"2026-01-01\"'), until = '2026-01-01' where number = :number")
                .param("number", number)
                .update());
        assertThat(system(() -> register.isDeclared(number, name, own))).contains(false);
    }
}
