package org.yingshu.certificate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.HolderKind;
import org.yingshu.directory.Directory;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class BatchServerTests {

    private static final String BATCHES = "/api/certificate/batches";
    private static final String CREDIT_CODE = "91410000170001401D";
    private static final String HEADS = "证照编号,持有人代码,持有人名称,颁发日期,住所,电话\n";

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Directory directory;

    @Autowired
    CertificateTypes types;

    private final String type =
            "old-permit-" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    private Caller clerk = Callers.office();

    /** Once for all tests: a list has one edition a day. */
    @BeforeAll
    void listed() throws Exception {
        CurrentScope.asSystem(() -> {
            types.load(List.of(new CertificateType(
                    type,
                    "旧许可证",
                    "Old permit",
                    "财政局",
                    HolderKind.ENTERPRISE,
                    List.of(
                            new CertificateType.Field("enterprise.address", "住所", true, false),
                            new CertificateType.Field("enterprise.phone", "电话", false, true)),
                    null,
                    "test")));
            clerk = Callers.unit(
                    directory.resolve("市财政局", "411000", LocalDate.now()).orElseThrow());
        });
        http.perform(post("/api/certificate/backlogs/publication")
                        .with(signedIn(Callers.office()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of(
                                "document",
                                "许营商〔2026〕3号",
                                "rows",
                                List.of(Map.of("type", type, "organisation", clerk.organisation()))))))
                .andExpect(status().isOk());
    }

    private JsonNode read(Caller caller, String table) throws Exception {
        var file = new MockMultipartFile("file", "旧证.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        return answer(http.perform(multipart(BATCHES)
                        .file(file)
                        .param("type", type)
                        .param("source", "省直垂管系统导出")
                        .with(signedIn(caller))
                        .header("Accept-Language", "zh"))
                .andExpect(status().isOk()));
    }

    private JsonNode answer(ResultActions actions) throws Exception {
        return json.readTree(actions.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode ask(Caller caller, String path) throws Exception {
        return answer(http.perform(get(path).with(signedIn(caller)).header("Accept-Language", "zh"))
                .andExpect(status().isOk()));
    }

    private String path(JsonNode batch) {
        return BATCHES + "/" + batch.at("/id").asString();
    }

    private ResultActions apply(Caller caller, JsonNode batch, boolean withoutWrong) throws Exception {
        return http.perform(post(path(batch) + "/application")
                .param("withoutWrong", String.valueOf(withoutWrong))
                .with(signedIn(caller)));
    }

    private JsonNode applied(JsonNode batch, boolean withoutWrong) throws Exception {
        apply(clerk, batch, withoutWrong).andExpect(status().isOk());
        return ended(batch);
    }

    private JsonNode ended(JsonNode batch) {
        return await().atMost(Duration.ofMinutes(5))
                .until(() -> ask(clerk, path(batch)), it -> it.at("/running").isNull());
    }

    private int certificates() throws Exception {
        return ask(clerk, "/api/certificate/certificates/counts?type=" + type)
                .at("/PENDING_SIGNATURE")
                .asInt(0);
    }

    private static String row(String number, String address) {
        return number + "," + CREDIT_CODE + ",甲公司,2019-03-05," + address + ",13800001111\n";
    }

    @Test
    void whatIsReadIsStoredOnceItIsConfirmedAndCountsForTheBacklog() throws Exception {
        String number = number();
        int before = certificates();
        JsonNode batch = read(clerk, HEADS + row(number, "建设路1号"));
        assertThat(batch.at("/added").asInt()).isEqualTo(1);
        assertThat(batch.at("/state").asString()).isEqualTo("CHECKED");
        assertThat(certificates()).isEqualTo(before);
        JsonNode done = applied(batch, false);
        assertThat(done.at("/state").asString()).isEqualTo("APPLIED");
        assertThat(certificates()).isEqualTo(before + 1);
        apply(clerk, batch, false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.batch-over"));
        JsonNode found = ask(clerk, "/api/certificate/certificates?q=" + number);
        String id = found.at("/items/0/id").asString();
        assertThat(ask(clerk, "/api/certificate/certificates/" + id)
                        .at("/paperNumber")
                        .asString())
                .isEqualTo(number);
        http.perform(get("/api/certificate/backlogs").with(signedIn(clerk)))
                .andExpect(jsonPath("$.items[?(@.type == '" + type + "')].made").value(before + 1));
    }

    @Test
    void wrongCellsAreNamedAndHoldTheWholeBatchUnlessTheyAreLeftOut() throws Exception {
        int before = certificates();
        JsonNode batch = read(clerk, HEADS + row(number(), "建设路1号") + "X9,123,甲公司,去年,,\n");
        JsonNode wrong = ask(clerk, path(batch) + "/rows?action=WRONG");
        assertThat(wrong.at("/items/0/line").asInt()).isEqualTo(3);
        assertThat(wrong.at("/items/0/wrong")
                        .valueStream()
                        .map(one -> one.at("/cell").asString() + " "
                                + one.at("/head").asString() + " "
                                + one.at("/why").asString()))
                .containsExactlyInAnyOrder(
                        "B3 持有人代码 “123”不是有效的证件号码或统一社会信用代码", "D3 颁发日期 “去年”不是日期，请写成 2026-01-31", "E3 住所 没有填“住所”");
        apply(clerk, batch, false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.batch-wrong"));
        http.perform(get(path(batch) + "/wrong/export").with(signedIn(clerk))).andExpect(status().isOk());
        JsonNode done = applied(batch, true);
        assertThat(done.at("/withoutWrong").asBoolean()).isTrue();
        assertThat(certificates()).isEqualTo(before + 1);
    }

    @Test
    void aRowThatIsThereAlreadyIsShownAsChangedAndOneThatIsTheSameIsSkipped() throws Exception {
        String one = number();
        String two = number();
        applied(read(clerk, HEADS + row(one, "建设路1号") + row(two, "建设路2号")), false);
        JsonNode again = read(clerk, HEADS + row(one, "建设路9号") + row(two, "建设路2号"));
        assertThat(again.at("/changed").asInt()).isEqualTo(1);
        assertThat(again.at("/same").asInt()).isEqualTo(1);
        JsonNode changed = ask(clerk, path(again) + "/rows?action=CHANGE");
        assertThat(changed.at("/items/0/changes/0").toString())
                .isEqualTo("{\"head\":\"住所\",\"before\":\"建设路1号\",\"after\":\"建设路9号\"}");
        assertThat(changed.at("/items/0/cells/电话").asString()).doesNotContain("13800001111");
        assertThat(applied(again, false).at("/state").asString()).isEqualTo("APPLIED");
        JsonNode found = ask(clerk, "/api/certificate/certificates?q=" + one);
        assertThat(found.at("/items/0/edition").asInt()).isEqualTo(2);
        assertThat(read(clerk, HEADS + row(one, "建设路9号")).at("/same").asInt()).isEqualTo(1);
    }

    @Test
    void anotherHoldersPaperUnderTheSameNumberIsWrong() throws Exception {
        String number = number();
        applied(read(clerk, HEADS + row(number, "建设路1号")), false);
        JsonNode other = read(clerk, HEADS + number + ",91411000MA40000047,乙公司,2020-01-01,建设路1号,\n");
        assertThat(other.at("/wrong").asInt()).isEqualTo(1);
        assertThat(ask(clerk, path(other) + "/rows")
                        .at("/items/0/wrong")
                        .valueStream()
                        .map(cell -> cell.at("/cell").asString()))
                .containsExactly("B2", "D2");
    }

    @Test
    void whatChangedSinceTheCheckLeavesNothingBehind() throws Exception {
        String one = number();
        String two = number();
        applied(read(clerk, HEADS + row(one, "建设路1号")), false);
        JsonNode late = read(clerk, HEADS + row(two, "建设路2号") + row(one, "建设路3号"));
        applied(read(clerk, HEADS + row(one, "建设路4号")), false);
        int before = certificates();
        JsonNode failed = applied(late, false);
        assertThat(failed.at("/state").asString()).isEqualTo("CHECKED");
        assertThat(failed.at("/failure").asString()).startsWith("检查之后证照有变动");
        assertThat(certificates()).isEqualTo(before);
    }

    @Test
    void whatIsGivenUpIsKeptInTheLogWithoutItsRows() throws Exception {
        JsonNode batch = read(clerk, HEADS + row(number(), "建设路1号"));
        http.perform(delete(path(batch)).with(signedIn(clerk))).andExpect(status().isOk());
        assertThat(ask(clerk, path(batch) + "/rows").at("/items").size()).isZero();
        JsonNode log = ask(clerk, BATCHES + "?type=" + type + "&state=GIVEN_UP&sort=-rows");
        assertThat(log.at("/items/0/source").asString()).isEqualTo("省直垂管系统导出");
        http.perform(get(BATCHES + "/export").with(signedIn(clerk))).andExpect(status().isOk());
    }

    @Test
    void theNextBatchIsDueByTheIntervalOfTheConfiguration() throws Exception {
        applied(read(clerk, HEADS + row(number(), "建设路1号")), false);
        JsonNode rhythm = ask(clerk, BATCHES + "/rhythm");
        assertThat(rhythm.at("/days").asInt()).isEqualTo(30);
        JsonNode line = rhythm.at("/items")
                .valueStream()
                .filter(one -> one.at("/type").asString().equals(type))
                .findFirst()
                .orElseThrow();
        assertThat(LocalDate.parse(line.at("/next").asString()))
                .isEqualTo(LocalDate.parse(line.at("/last").asString()).plusDays(30));
        assertThat(line.at("/late").asBoolean()).isFalse();
    }

    @Test
    void aFileThatIsNoTableLeavesNoBatch() throws Exception {
        var file = new MockMultipartFile("file", "x.csv", "text/csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        http.perform(multipart(BATCHES)
                        .file(file)
                        .param("type", type)
                        .param("source", "x")
                        .with(signedIn(clerk)))
                .andExpect(jsonPath("$.code").value("certificate.not-a-sheet"));
        http.perform(get(BATCHES + "/template?type=" + type).with(signedIn(clerk)))
                .andExpect(status().isOk());
    }

    @Test
    void anotherUnitSeesAndDoesNothing() throws Exception {
        JsonNode batch = read(clerk, HEADS + row(number(), "建设路1号"));
        Caller stranger = Callers.unit(UUID.randomUUID());
        http.perform(get(path(batch)).with(signedIn(stranger))).andExpect(status().isNotFound());
        http.perform(get(path(batch) + "/rows").with(signedIn(stranger))).andExpect(status().isNotFound());
        apply(stranger, batch, false).andExpect(status().isNotFound());
        http.perform(delete(path(batch)).with(signedIn(stranger))).andExpect(status().isNotFound());
        // The office of the same place reads the log, but neither rows nor buttons are its own.
        assertThat(ask(Callers.office(), path(batch)).at("/mine").asBoolean()).isFalse();
        http.perform(get(path(batch) + "/rows").with(signedIn(Callers.office())))
                .andExpect(status().isForbidden());
    }

    /** Ten thousand rows: brought in, stopped on the way once, and then to the end. */
    @Test
    void tenThousandRowsAreStoppedWithoutATraceAndThenBroughtIn() throws Exception {
        String prefix = number();
        var table = new StringBuilder(HEADS);
        for (int n = 0; n < 10_000; n++) {
            table.append(row(prefix + "-" + n, "建设路" + n + "号"));
        }
        int before = certificates();
        JsonNode batch = read(clerk, table.toString());
        assertThat(batch.at("/added").asInt()).isEqualTo(10_000);
        apply(clerk, batch, false).andExpect(status().isOk());
        apply(clerk, batch, false)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("certificate.batch-running"));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> ask(clerk, path(batch)).at("/running/done").asInt(0) > 100);
        http.perform(delete(path(batch) + "/application").with(signedIn(clerk))).andExpect(status().isOk());
        JsonNode stopped = ended(batch);
        assertThat(stopped.at("/state").asString()).isEqualTo("CHECKED");
        assertThat(certificates()).isEqualTo(before);
        assertThat(applied(batch, false).at("/state").asString()).isEqualTo("APPLIED");
        assertThat(certificates()).isEqualTo(before + 10_000);
    }

    private static String number() {
        return "豫许" + UUID.randomUUID().toString().substring(0, 8);
    }
}
