package org.yingshu.exchange;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

/** The three lists of data, and a request from its asking to its grant (R6.21–R6.24). */
@ServerTest
class SharingServerTests {

    private static final String SETS = "/api/exchange/data-sets";
    private static final String REQUESTS = "/api/exchange/requests";
    private static final Map<String, Object> MOUNT = Map.of(
            "kind", "INTERFACE", "resource", "查询接口", "freshness", "DAILY", "sharing", "CONDITIONAL", "terms", "按用途使用");

    @Autowired
    MockMvc http;

    @Autowired
    Directory directory;

    private final JsonMapper json = JsonMapper.shared();
    private final Caller office = Callers.office();
    private Caller registry = Callers.office();
    private Caller civil = Callers.office();
    private Caller police = Callers.office();

    @BeforeEach
    void units() throws Exception {
        registry = unit("自然资源和规划局");
        civil = unit("民政局");
        police = unit("公安局");
        as(office, SETS + "/intake", Map.of()).andExpect(status().isOk());
    }

    private Caller unit(String name) {
        UUID[] found = new UUID[1];
        CurrentScope.asSystem(() ->
                found[0] = directory.resolve(name, "411000", LocalDate.now()).orElseThrow());
        return Callers.unit(found[0]);
    }

    private ResultActions as(Caller caller, String path, Object body) throws Exception {
        return http.perform(post(path)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private String read(Caller caller, String path) throws Exception {
        return http.perform(get(path).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String dataSet(String words) throws Exception {
        List<String> ids = JsonPath.read(read(office, SETS + "?q=" + words), "$.items[*].id");
        return ids.getFirst();
    }

    private Map<String, Object> wish(String dataSet, String purpose) {
        return Map.of("dataSet", dataSet, "purpose", purpose, "items", List.of("real-estate.transfer-house"));
    }

    private String asked(Caller by, String dataSet) throws Exception {
        String answer = as(by, REQUESTS, wish(dataSet, "免交纸质材料"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return REQUESTS + "/" + JsonPath.read(answer, "$.id");
    }

    private String match(Caller caller, String q) throws Exception {
        List<String> found = JsonPath.read(read(caller, "/api/exchange/needs?q=" + q), "$.items[*].match");
        return found.getFirst();
    }

    @Test
    void dutiesComeFromTheDocumentsWithTheirPlaceAndWhatNoTextSaysIsMarked() throws Exception {
        String list = read(office, SETS + "?q=household-data");
        assertThat(JsonPath.<String>read(list, "$.items[0].it.duty.basis.where"))
                .isEqualTo("L2701-L2703");
        assertThat(JsonPath.<String>read(list, "$.items[0].it.duty.wanted")).isEqualTo("REAL_TIME");
        String id = JsonPath.read(list, "$.items[0].id");
        assertThat(JsonPath.<List<String>>read(read(office, SETS + "?id=" + id), "$.items[*].id"))
                .containsExactly(id);
        String marked = read(office, SETS + "?configured=true");
        assertThat(JsonPath.<List<String>>read(marked, "$.items[*].it.duty.basis.text"))
                .isNotEmpty()
                .containsOnly("");
        assertThat(read(office, SETS + "/export?format=CSV")).contains("household");
        List<String> names = JsonPath.read(read(office, SETS + "?sort=-name&size=200"), "$.items[*].it.duty.name.zh");
        assertThat(names).hasSizeGreaterThan(20);
        String first = read(office, SETS + "?sort=name&size=7");
        String second = read(office, SETS + "?sort=name&size=7&after=" + JsonPath.read(first, "$.next"));
        assertThat(JsonPath.<List<String>>read(second, "$.items[*].id"))
                .doesNotContainAnyElementsOf(JsonPath.<List<String>>read(first, "$.items[*].id"));
    }

    @Test
    void aNeedBecomesACapabilityWithTheGrant() throws Exception {
        String marriage = dataSet("marriage-data");
        assertThat(match(registry, "marriage-data")).isIn("NOT_MOUNTED", "CAN_ASK", "MET");
        as(civil, SETS + "/" + marriage + "/removal", Map.of("reason", "测试")).andReturn();
        assertThat(match(registry, "marriage-data")).isEqualTo("NOT_MOUNTED");
        String request = asked(registry, marriage);
        assertThat(match(registry, "marriage-data")).isEqualTo("ASKED");
        as(registry, REQUESTS, wish(marriage, "再要一次"))
                .andExpect(jsonPath("$.code").value("exchange.asked-already"));
        as(police, request + "/grant", Map.of()).andExpect(status().isNotFound());
        as(registry, request + "/grant", Map.of()).andExpect(jsonPath("$.code").value("exchange.not-your-request"));
        as(civil, request + "/grant", Map.of("terms", "仅限登记"))
                .andExpect(jsonPath("$.code").value("exchange.mount-missing"));
        as(
                        civil,
                        request + "/grant",
                        Map.of("terms", "仅限登记", "kind", "INTERFACE", "resource", "婚姻接口", "freshness", "REAL_TIME"))
                .andExpect(jsonPath("$.it.status").value("GRANTED"))
                .andExpect(jsonPath("$.isMounted").value(true));
        assertThat(match(registry, "marriage-data")).isEqualTo("MET");
        assertThat(read(office, SETS + "/" + marriage)).contains("婚姻接口");
        assertThat(read(civil, request + "/history")).contains("Granted");
        assertThat(read(office, "/api/exchange/census")).contains("duties");
        assertThat(read(office, "/api/exchange/needs/export?format=CSV&q=marriage-data"))
                .contains("Met");
    }

    @Test
    void aRefusalIsDisputedAndDecidedByTheOffice() throws Exception {
        String household = dataSet("household-data");
        String request = asked(registry, household);
        eventually(request, "exchange.request.review");
        as(police, request + "/refusal", Map.of("words", "")).andExpect(status().isUnprocessableContent());
        as(police, request + "/refusal", Map.of("words", "某办法第三条")).andExpect(status().isOk());
        as(registry, request + "/dispute", Map.of("words", "方案要求实时提供")).andExpect(status().isOk());
        as(police, request + "/order", Map.of("words", "提供")).andExpect(status().isForbidden());
        as(Callers.supervisor(), request + "/order", Map.of("words", "提供")).andExpect(status().isForbidden());
        as(office, request + "/order", Map.of("words", "应当提供"))
                .andExpect(jsonPath("$.it.status").value("ORDERED"))
                .andExpect(jsonPath("$.commands").isEmpty());
        eventually(request, "exchange.request.supply");
        as(police, request + "/grant", Map.of("kind", "TABLE", "resource", "household", "freshness", "DAILY"))
                .andExpect(jsonPath("$.it.status").value("GRANTED"));
    }

    @Test
    void aDepartmentEntersItsOwnDutiesFromItsListOfPowers() throws Exception {
        Map<String, Object> duty =
                Map.of("name", "社会组织年检结论", "wanted", "MONTHLY", "basis", "权责清单：社会组织年度检查", "where", "第12项");
        as(office, SETS, duty).andExpect(status().isForbidden());
        as(civil, SETS, Map.of("name", "", "wanted", "DAILY", "basis", "x"))
                .andExpect(status().isUnprocessableContent());
        String answer = as(civil, SETS, duty)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String line = SETS + "/" + JsonPath.read(answer, "$.id");
        assertThat(read(registry, SETS + "?q=社会组织年检")).contains("第12项");
        as(registry, line + "/strike", Map.of("reason", "不要"))
                .andExpect(jsonPath("$.code").value("exchange.not-the-provider"));
        as(registry, line + "/correction", duty).andExpect(jsonPath("$.code").value("exchange.not-the-provider"));
        as(civil, line + "/correction", Map.of("name", "社会组织年度检查结论", "wanted", "DAILY", "basis", "权责清单"))
                .andExpect(jsonPath("$.it.duty.name.zh").value("社会组织年度检查结论"));
        as(civil, line + "/strike", Map.of("reason", "职责划转")).andExpect(status().isOk());
        assertThat(read(registry, SETS + "?q=社会组织年度检查")).doesNotContain("职责划转");
        assertThat(read(civil, line + "/history")).contains("职责划转");
        as(civil, line + "/mount", MOUNT).andExpect(jsonPath("$.code").value("exchange.struck"));
    }

    @Test
    void whoHasNoPartInItSeesAndDoesNothing() throws Exception {
        String deeds = dataSet("notarial-deed");
        String request = asked(registry, deeds);
        http.perform(get(request).with(signedIn(police))).andExpect(status().isNotFound());
        assertThat(JsonPath.<List<String>>read(read(police, REQUESTS + "?dataSet=" + deeds), "$.items"))
                .isEmpty();
        as(police, SETS + "/" + deeds + "/mount", MOUNT)
                .andExpect(jsonPath("$.code").value("exchange.not-the-provider"));
        as(office, SETS + "/" + deeds + "/mount", MOUNT).andExpect(status().isForbidden());
        as(Callers.leader(), REQUESTS, wish(deeds, "看看")).andExpect(status().isForbidden());
        http.perform(get(SETS).with(signedIn(Callers.applicant(UUID.randomUUID()))))
                .andExpect(status().isForbidden());
        http.perform(get(SETS)).andExpect(status().isUnauthorized());
        as(
                        registry,
                        REQUESTS,
                        Map.of("dataSet", dataSet("marriage-data"), "purpose", "查", "elements", List.of("no.such")))
                .andExpect(jsonPath("$.code").value("exchange.unknown-element"));
        as(registry, request + "/withdrawal", Map.of("words", "不再需要")).andExpect(status().isOk());
    }

    @Test
    void aPlaceElsewhereSeesNoneOfIt() throws Exception {
        Caller elsewhere = Callers.of(Role.OFFICE, UUID.randomUUID(), "411700");
        assertThat(JsonPath.<List<String>>read(read(elsewhere, SETS), "$.items"))
                .isEmpty();
        http.perform(get(SETS + "/" + dataSet("marriage-data")).with(signedIn(elsewhere)))
                .andExpect(status().isNotFound());
    }

    /** What listens to a request comes after its commit. */
    private void eventually(String request, String clock) throws Exception {
        String id = request.substring(REQUESTS.length() + 1);
        String path = REQUESTS + "?pending=true&size=200";
        for (int i = 0; i < 200; i++) {
            List<String> kinds = JsonPath.read(read(office, path), "$.items[?(@.id == '" + id + "')].clock.kind");
            if (kinds.contains(clock)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no clock " + clock);
    }
}
