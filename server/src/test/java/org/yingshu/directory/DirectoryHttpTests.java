package org.yingshu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class DirectoryHttpTests {

    private static final Caller OFFICE = caller("4110", "directory:read", "directory:manage");
    private static final Caller UNIT = caller("411002", "directory:read");
    private static final Caller STRANGER = caller("4101");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everybodyWhoIsSignedInSeesRegionsAndOnlyWhoMayReadsTheRest() throws Exception {
        as(STRANGER, get("/api/directory/regions"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(175));
        as(STRANGER, get("/api/directory/regions?on=2019-06-30"))
                .andExpect(jsonPath("$.length()").value(176));
        as(STRANGER, get("/api/directory/organisations")).andExpect(status().isForbidden());
        as(UNIT, get("/api/directory/organisations?region=411600")).andExpect(status().isOk());
        as(
                        UNIT,
                        post("/api/directory/organisations")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(draft("411002", "甲")))
                .andExpect(status().isForbidden());
    }

    @Test
    void organisationsAreFoundByAliasAndInitialsPageByPage() throws Exception {
        as(UNIT, get("/api/directory/organisations?q=xcsfzhggwyh"))
                .andExpect(jsonPath("$.items[0].name").value("许昌市发展和改革委员会"));
        as(UNIT, get("/api/directory/organisations?q=市发改委&region=411000&kind=DEPARTMENT&level=CITY"))
                .andExpect(jsonPath("$.items[0].shortName").value("市发展改革委"));
        String first = as(UNIT, get("/api/directory/organisations?region=411000&size=5"))
                .andExpect(jsonPath("$.items.length()").value(5))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String last = JsonPath.read(first, "$.items[4].id");
        as(UNIT, get("/api/directory/organisations?region=411000&size=5&after=" + JsonPath.read(first, "$.next")))
                .andExpect(jsonPath("$.items[?(@.id == '" + last + "')]").isEmpty())
                .andExpect(jsonPath("$.items.length()").value(5));
        as(UNIT, get("/api/directory/organisations/export?region=411000&format=CSV"))
                .andExpect(status().isOk());
    }

    @Test
    void aRenamedBodyIsStillKnownByTheNameOfTheDay() throws Exception {
        String name = "测试局" + UUID.randomUUID();
        String made = as(OFFICE, json(post("/api/directory/organisations"), draft("411000", name)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String id = JsonPath.read(made, "$.id");
        String renamed = draft("411000", name + "新").replace("\"level\"", "\"renamedOn\":\"2026-06-01\",\"level\"");
        as(OFFICE, json(put("/api/directory/organisations/" + id), renamed).header("If-Match", "\"1\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.names[?(@.kind == 'FORMER')].validTo").value("2026-05-31"));
        as(OFFICE, json(put("/api/directory/organisations/" + id), renamed).header("If-Match", "\"1\""))
                .andExpect(status().isPreconditionFailed());
        as(OFFICE, json(post("/api/directory/organisations"), draft("411000", name + "新")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("directory.name-taken"));
        as(OFFICE, json(post("/api/directory/organisations"), draft("410100", name)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("directory.outside-region"));
    }

    @Test
    void aFileIsTakenInAsAWholeAndOnlyOnce() throws Exception {
        String csv = "信用代码,名称,地区,电话\n91411000MA40000047,云州装备,魏都区,13812345678\n91411000MA40000040,错码,魏都区,\n";
        String waiting = as(OFFICE, file("ENTERPRISES", csv))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wrong").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String path = "/api/directory/imports/" + JsonPath.read(waiting, "$.id");
        as(OFFICE, get(path + "/rows?action=WRONG"))
                .andExpect(jsonPath("$.items[0].problems[0].cell").value("A3"));
        as(OFFICE, get(path + "/rows?action=ADD"))
                .andExpect(jsonPath("$.items[0].cells.phone").value("13*******78"));
        as(UNIT, get(path)).andExpect(status().isForbidden());
        as(OFFICE, post(path + "/application")).andExpect(status().isConflict());
        as(OFFICE, post(path + "/application?withoutWrong=true"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("APPLIED"));
        as(OFFICE, post(path + "/application?withoutWrong=true")).andExpect(status().isConflict());

        String found = as(UNIT, get("/api/directory/enterprises?q=yzzb"))
                .andExpect(jsonPath("$.items[0].phoneMasked").value("138****5678"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String enterprise = "/api/directory/enterprises/" + JsonPath.read(found, "$.items[0].id") + "/revelation";
        as(UNIT, json(post(enterprise), "{\"reason\":\"核实\"}")).andExpect(status().isForbidden());
        as(OFFICE, json(post(enterprise), "{\"reason\":\"核实\"}"))
                .andExpect(jsonPath("$.phone").value("13812345678"));
        assertThat(jdbc.queryForObject(
                        "select count(*) from directory.enterprise e where e::text like '%13812345678%'", Long.class))
                .isZero();
    }

    @Test
    void anOrganisationIsTakenInWithItsEnglishNameAndFoundByIt() throws Exception {
        String csv = "单位名称,行政区划,层级,类别,英文名称\n许昌市示例示范局,许昌市,市,部门,Xuchang Municipal Bureau of Samples\n";
        String waiting = as(OFFICE, file("ORGANISATIONS", csv))
                .andExpect(jsonPath("$.wrong").value(0))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        as(OFFICE, post("/api/directory/imports/" + JsonPath.read(waiting, "$.id") + "/application"))
                .andExpect(status().isOk());
        as(UNIT, get("/api/directory/organisations?q=bureau of samples"))
                .andExpect(jsonPath("$.items[0].name").value("许昌市示例示范局"));
    }

    @Test
    void aProgramThatIsCalledAWorkbookLeavesNothingBehind() throws Exception {
        Long before = jdbc.queryForObject("select count(*) from directory.import", Long.class);
        as(
                        OFFICE,
                        multipart("/api/directory/imports")
                                .file(new MockMultipartFile("file", "名录.xlsx", null, new byte[] {'M', 'Z', 0, 0, 1}))
                                .param("kind", "PEOPLE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("directory.import-no-workbook"));
        assertThat(jdbc.queryForObject("select count(*) from directory.import", Long.class))
                .isEqualTo(before);
    }

    @Test
    void aPersonIsFoundByTheWholeNumberAndShownMasked() throws Exception {
        String person =
                "{\"name\":\"单小云\",\"region\":\"411002\",\"citizenId\":\"411002199001010018\",\"phone\":\"13900001111\"}";
        ResultActions wrong = as(
                OFFICE,
                json(post("/api/directory/people"), person.replace("411002199001010018", "411002199001010011")));
        wrong.andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields[0].field").value("citizenId"));
        as(OFFICE, json(post("/api/directory/people"), person.replace("411002199001010018", "411002199001010018")))
                .andExpect(status().isOk());
        as(UNIT, get("/api/directory/people?q=" + "411002199001010018"))
                .andExpect(jsonPath("$.items[0].citizenIdMasked").value(org.hamcrest.Matchers.startsWith("41****")));
        as(UNIT, get("/api/directory/people?q=sxy"))
                .andExpect(jsonPath("$.items[0].name").value("单小云"));
    }

    @Test
    void aGroupChangesItsMembersByDate() throws Exception {
        String made = as(
                        OFFICE,
                        json(
                                post("/api/directory/groups"),
                                "{\"name\":\"测试组%s\",\"region\":\"411000\",\"kinds\":[\"GOVERNMENT\"],\"levels\":[\"COUNTY\"]}"
                                        .formatted(UUID.randomUUID())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.members.length()").value(6))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        as(UNIT, get("/api/directory/groups/" + JsonPath.read(made, "$.id"))).andExpect(status().isOk());
        as(UNIT, get("/api/directory/groups?q=成员单位"))
                .andExpect(jsonPath("$.items.length()").value(2));
    }

    @Test
    void aLeadingGroupKeepsItsMeetings() throws Exception {
        String made = as(OFFICE, json(post("/api/directory/leading-groups"), """
                        {"name":"测试工作专班","kind":"TASK_FORCE","region":"411000",
                         "members":[{"role":"CONVENOR","person":"张三","post":"副市长"}]}
                        """))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String path = "/api/directory/leading-groups/" + JsonPath.read(made, "$.id");
        as(
                        OFFICE,
                        json(
                                post(path + "/meetings"),
                                "{\"heldOn\":\"2026-11-20\",\"topic\":\"调度会\",\"minutes\":\"……\",\"decisions\":[\"按月通报\"]}"))
                .andExpect(jsonPath("$.meetings[0].decisions[0]").value("按月通报"));
        as(UNIT, get("/api/directory/leading-groups?q=csgzzb"))
                .andExpect(jsonPath("$.items[0].convenor").value("张三"))
                .andExpect(jsonPath("$.items[0].lastMeeting").value("2026-11-20"));
    }

    private static String draft(String region, String name) {
        return "{\"name\":\"%s\",\"region\":\"%s\",\"level\":\"CITY\",\"kind\":\"DEPARTMENT\"}".formatted(name, region);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static AbstractMockHttpServletRequestBuilder<?> file(String kind, String csv) {
        return multipart("/api/directory/imports")
                .file(new MockMultipartFile("file", "a.csv", null, csv.getBytes(StandardCharsets.UTF_8)))
                .param("kind", kind);
    }

    private ResultActions as(Caller caller, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return http.perform(
                request.with(authentication(new CallerAuthentication(caller))).with(csrf()));
    }

    private static Caller caller(String scope, String... permissions) {
        return new Caller(
                UUID.randomUUID(),
                "tester",
                "测试",
                null,
                "411000",
                Set.of(permissions),
                new DataScope(scope, null),
                null);
    }
}
