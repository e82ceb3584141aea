package org.yingshu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;

/** The packs that come with the program, through HTTP. */
@ServerTest
class MatterHttpTests {

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @CsvSource({
        "开公司, start-up.registration",
        "营业执照, start-up.registration",
        "刻章, start-up.seal",
        "公章刻制, start-up.seal",
        "qysldj, start-up.registration",
        "我想给店里通电, electricity.low-voltage-micro",
        "company registration, start-up.registration",
        "how do I register a company, start-up.registration",
        "company seal, start-up.seal",
        "electricity for my shop, electricity.low-voltage-micro",
        "insure my staff, start-up.social-insurance",
        "gas connection, utilities.gas",
        "sell a house, real-estate.transfer-house"
    })
    void findsWhatPeopleMean(String question, String code) throws Exception {
        http.perform(get("/api/portal/matter/search").param("q", question))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].code", hasItem(code)));
    }

    @Test
    void findsNothingForWhatIsNotThere() throws Exception {
        http.perform(get("/api/portal/matter/search").param("q", "火星移民"))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void findsOnlyWhatIsOfferedToday() throws Exception {
        http.perform(get("/api/portal/matter/search").param("q", "消防验收备案"))
                .andExpect(jsonPath("$.items[*].code", not(hasItem("construction.fire-filing"))))
                .andExpect(jsonPath("$.items").isNotEmpty());
    }

    @Test
    void findsNothingForEnglishWordsThatAreNotThere() throws Exception {
        http.perform(get("/api/portal/matter/search").param("q", "emigration to Mars"))
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"construction.low-risk", "electricity.high-voltage-single", "real-estate.first", "start-up"})
    void everyQuestionSaysWhyItIsAsked(String code) throws Exception {
        String guide = http.perform(get("/api/portal/matter/services/" + code))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> asked = JsonPath.read(guide, "$.service.questions[?(@.value == null && @.derived == null)].name");
        Map<String, List<Map<String, Object>>> grounds = JsonPath.read(guide, "$.grounds");
        Map<String, Object> sources = JsonPath.read(guide, "$.sources");
        assertThat(grounds.keySet()).containsAll(asked);
        assertThat(grounds).allSatisfy((question, cited) -> {
            assertThat(cited).isNotEmpty();
            assertThat(cited)
                    .extracting(one -> (String) one.get("source"))
                    .allMatch(source ->
                            source.equals("law") || source.equals("configuration") || sources.containsKey(source));
        });
    }

    @Test
    void aQuestionOfATableCitesItsDocumentAndOneOfALawTheLaw() throws Exception {
        http.perform(get("/api/portal/matter/services/construction.low-risk"))
                .andExpect(jsonPath("$.grounds.area[0].source").value("hn2020"))
                .andExpect(jsonPath("$.sources.hn2020.level").value("province"))
                .andExpect(jsonPath("$.sources.hn2020.title").value(startsWith("河南省办理建筑许可提升专项行动方案")))
                .andExpect(jsonPath("$.grounds.roadworks[0].source").value("law"));
    }

    @Test
    void aBundleSaysWhatEachDepartmentNeedsFromWhomAsItsCompositionDoes() throws Exception {
        String list = read("/api/matter/services/start-up/data-needs");
        String composed = read("/api/matter/services/start-up");

        List<String> departments = JsonPath.read(list, "$.items[*].department");
        assertThat(departments.getFirst()).isEqualTo("市场监督管理局");
        assertThat(Set.copyOf(departments))
                .isSubsetOf(Set.copyOf(JsonPath.<List<String>>read(composed, "$.guide.service.items[*].department")));
        assertThat(JsonPath.<List<String>>read(list, "$.items[?(@.what == 'FORM')].code"))
                .containsAll(JsonPath.<List<String>>read(composed, "$.guide.service.form[*].element"));
        assertThat(JsonPath.<List<String>>read(list, "$.items[?(@.what == 'CERTIFICATE')].material.zh"))
                .isNotEmpty()
                .isSubsetOf(JsonPath.<List<String>>read(
                        composed, "$.guide.service.materials[?(@.supply == 'CERTIFICATE')].name.zh"));
        List<Map<String, Object>> given = JsonPath.read(list, "$.items[?(@.what != 'FORM')]");
        assertThat(given)
                .allSatisfy(need -> assertThat(need.get("giver")).isNotNull().isNotEqualTo(need.get("department")));
    }

    private String read(String path) throws Exception {
        return http.perform(get(path).with(Callers.signedIn(Callers.office())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void thePromiseOfACountyIsItsOwn() throws Exception {
        http.perform(get("/api/portal/matter/services/start-up").param("region", "411000"))
                .andExpect(jsonPath("$.service.promised.limit").value("0.5工作日"));
        http.perform(get("/api/portal/matter/services/start-up").param("region", "411002"))
                .andExpect(jsonPath("$.service.promised.limit").value("1工作日"))
                .andExpect(jsonPath("$.service.promised.place").value("411002"));
    }

    @Test
    void answersLeadToExactlyTheMaterialsOfThisApplicant() throws Exception {
        offer(
                        "start-up.registration",
                        "{\"kind\":\"limited\",\"agent\":false,\"licensed\":false,\"delivery\":\"electronic\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.open").isEmpty())
                .andExpect(jsonPath("$.materials[?(@.material == 'authorisation')]")
                        .isEmpty())
                .andExpect(jsonPath("$.materials[?(@.material == 'appointment-documents')]")
                        .isNotEmpty())
                .andExpect(jsonPath("$.form[?(@.element == 'agent.name')]").isEmpty());
        offer("start-up.registration", "{\"kind\":\"branch\",\"agent\":true,\"licensed\":false,\"delivery\":\"post\"}")
                .andExpect(jsonPath("$.materials[?(@.material == 'authorisation')]")
                        .isNotEmpty())
                .andExpect(jsonPath("$.materials[?(@.material == 'articles-of-association')]")
                        .isEmpty())
                .andExpect(
                        jsonPath("$.form[?(@.element == 'delivery.address')]").isNotEmpty());
    }

    @Test
    void whatIsNotAnsweredStaysInAndIsNamed() throws Exception {
        offer("start-up.registration", "{}")
                .andExpect(jsonPath("$.open", hasItem("kind")))
                .andExpect(jsonPath("$.materials[?(@.material == 'authorisation')].when")
                        .value("agent"));
    }

    @Test
    void aBundleAsksOnceAndIsAcceptedOnce() throws Exception {
        offer(
                        "start-up",
                        "{\"kind\":\"limited\",\"agent\":false,\"licensed\":false,\"delivery\":\"electronic\",\"staff\":true}")
                .andExpect(jsonPath("$.items[*].code", hasItem("start-up.social-insurance")))
                .andExpect(
                        jsonPath("$.form[?(@.element == 'enterprise.name')]").value(org.hamcrest.Matchers.hasSize(1)))
                .andExpect(jsonPath("$.materials[?(@.material == 'business-licence' && @.supply == 'APPLICANT')]")
                        .isEmpty());
    }

    @Test
    void everyGuideIsAPlainPageInBothLanguages() throws Exception {
        String chinese = page("/guide/start-up.seal?lang=zh");
        assertThat(chinese)
                .startsWith("<!doctype html>")
                .contains("公章刻制", "免", "lang=\"zh-CN\"", "填写范本", "许昌示例印章店")
                .doesNotContain("<script");
        assertThat(english("start-up.seal"))
                .contains("lang=\"en\"", "Papers", "free", "Public Security Bureau", "for reference")
                .doesNotContain("公安局");
        assertThat(english("construction.low-risk"))
                .contains("How large is the total floor area", "Henan Special Plan for Construction Permits")
                .doesNotContain("自然资源和规划局", "工作日");
        http.perform(get("/guide/no-such-thing")).andExpect(status().isNotFound());
    }

    /** What stands before the Chinese guide, which is the one in law and follows in print. */
    private String english(String code) throws Exception {
        String[] parts = page("/guide/" + code + "?lang=en").split("<section class=\"law\" lang=\"zh-CN\">");
        assertThat(parts).hasSize(2);
        assertThat(parts[1]).contains("基本信息");
        return parts[0];
    }

    @Test
    void aSampleOfTheFormIsFilledInFromThePacksExampleInTheFormsOwnFields() throws Exception {
        String sample = read("/api/portal/matter/services/start-up/sample?region=411000");
        assertThat(JsonPath.<String>read(sample, "$.scene.zh")).contains("有限公司");
        assertThat(String.valueOf(one(sample, "enterprise.name").get("sample"))).contains("许昌示例精密制造有限公司");
        assertThat(String.valueOf(
                        one(sample, "enterprise.legal-representative-id").get("sample")))
                .as("an ID number might be somebody's")
                .contains("411002**********13");
        assertThat(JsonPath.<List<String>>read(sample, "$.papers[*].zh")).contains("公司章程（合伙协议）");
        String seal = read("/api/portal/matter/services/start-up.seal/sample?region=411000");
        assertThat(String.valueOf(one(seal, "seal.maker").get("sample")))
                .as("an item without an example has that of a bundle with it")
                .contains("许昌示例印章店");
        List<String> form = JsonPath.read(
                read("/api/portal/matter/services/start-up.seal?region=411000"), "$.service.form[*].element");
        assertThat(form).containsAll(JsonPath.<List<String>>read(seal, "$.lines[*].element"));
        http.perform(get("/api/portal/matter/services/no-such-thing/sample")).andExpect(status().isNotFound());
    }

    @Test
    void everyItemHasASampleWithAllThatItsFormRequires() throws Exception {
        for (Map<String, Object> row : JsonPath.<List<Map<String, Object>>>read(
                http.perform(get("/api/matter/services?size=200").with(Callers.signedIn(Callers.office())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.items[*]")) {
            String sample = read("/api/portal/matter/services/" + row.get("code") + "/sample");
            assertThat(JsonPath.<List<Object>>read(
                            sample, "$.lines[?(@.required == true && @.made == true && @.sample.zh == '')]"))
                    .as(String.valueOf(row.get("code")))
                    .isEmpty();
        }
    }

    private static Map<String, Object> one(String sample, String element) {
        return JsonPath.<List<Map<String, Object>>>read(sample, "$.lines[?(@.element == '" + element + "')]")
                .getFirst();
    }

    @Test
    void theCatalogueFiltersAndExports() throws Exception {
        var reader = Callers.signedIn(Callers.office());
        http.perform(get("/api/matter/services?service=BUNDLE&size=2").with(reader))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").isNotEmpty());
        http.perform(get("/api/matter/services").param("q", "刻章").with(reader)).andExpect(status().isOk());
        byte[] sheet = http.perform(get("/api/matter/services/export").with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(sheet).startsWith('P', 'K');
    }

    @Test
    void everyFigureOfTheCatalogueIsAListThatCanBeOpened() throws Exception {
        var reader = Callers.signedIn(Callers.office());
        String figures = http.perform(get("/api/matter/services/figures").with(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<Integer>read(figures, "$.items")).isPositive();
        assertThat(JsonPath.<Double>read(figures, "$.shortened")).isBetween(0.0, 100.0);
        List<Map<String, Object>> counts = JsonPath.read(figures, "$.counts");
        assertThat(counts).hasSize(5);
        for (Map<String, Object> count : counts) {
            http.perform(get("/api/matter/services?service=ITEM")
                            .param("trait", String.valueOf(count.get("trait")))
                            .with(reader))
                    .andExpect(jsonPath("$.total").value(count.get("items")));
        }
    }

    @Test
    void aTableSaysWhichRowFiredAndWhyNot() throws Exception {
        var reader = Callers.signedIn(Callers.office());
        http.perform(post("/api/matter/rules/start-up.instant-registration/decision")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"facts":{"kind":"limited","foreign":false,"licensed":true,"nameDeclared":true,
                                "identified":true,"dishonest":false}}
                                """)
                        .with(csrf())
                        .with(reader))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome.status").value("DECIDED"))
                .andExpect(jsonPath("$.outcome.fired[0]").value("licensed"))
                .andExpect(jsonPath("$.outcome.rows[0].decidedBy").value("dishonest"));
        http.perform(get("/api/matter/rules/start-up.instant-registration").with(reader))
                .andExpect(jsonPath("$.table.rows[0].when").isArray());
        http.perform(get("/api/matter/rules/start-up.instant-registration/dmn").with(reader))
                .andExpect(status().isOk());
    }

    @Test
    void composesAndSavesAVersion() throws Exception {
        var office = Callers.signedIn(Callers.office());
        http.perform(post("/api/matter/compositions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"两件一办\",\"items\":[\"start-up.registration\",\"start-up.seal\"]}")
                        .with(csrf())
                        .with(office))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.savings").isNotEmpty())
                .andExpect(jsonPath("$.bpmn", startsWith("<?xml")));
        String code = "test." + UUID.randomUUID();
        String bundle = """
                {"code":"%s","nameZh":"两件一办","nameEn":"Two in one","lead":"市场监督管理局",
                "items":["start-up.registration","start-up.seal"],"optional":[],"keywords":[],"note":"%s"}
                """;
        save(bundle.formatted(code, "first")).andExpect(status().isOk());
        save(bundle.formatted(code, "second").replace("两件一办", "两件联办")).andExpect(status().isOk());
        http.perform(get("/api/matter/services/" + code).with(office))
                .andExpect(jsonPath("$.versions.length()").value(2))
                .andExpect(jsonPath("$.versions[0].note").value("second"))
                .andExpect(jsonPath("$.guide.service.name.zh").value("两件联办"));
    }

    private ResultActions save(String bundle) throws Exception {
        return http.perform(post("/api/matter/bundles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(bundle)
                .with(csrf())
                .with(Callers.signedIn(Callers.office())));
    }

    private ResultActions offer(String code, String answers) throws Exception {
        return http.perform(post("/api/portal/matter/services/{code}/offer", code)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"region\":\"411000\",\"items\":[],\"answers\":" + answers + "}")
                .with(csrf()));
    }

    private String page(String path) throws Exception {
        return http.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
