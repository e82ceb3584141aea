package org.yingshu.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yingshu.ServerTest;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class ListControllerTests {

    @Autowired
    MockMvc http;

    @Autowired
    Lists lists;

    @Autowired
    JsonMapper json;

    private final Caller manager = caller("411000", "lists:read", "lists:manage", "files:upload", "files:read");
    private final String code = "fees-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void publishesEditionsAndAnswersByDay() throws Exception {
        String list = created();
        edition(list, "编码,名称,标准\nF-1,登记费,80元\nF-2,查询费,10元\n", "2026-01-01").andExpect(status().isCreated());
        assertThat(on("F-1", "2026-06-01")).as("a draft is not in force").isFalse();
        publish(list, 1)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published").value(true));
        edition(list, "编码,名称,标准,失效日期\nF-1,登记费,60元,\nF-3,制证费,5元,2026-08-31\n", "2026-07-01")
                .andExpect(status().isCreated());
        publish(list, 2).andExpect(status().isOk());

        assertThat(on("F-2", "2025-12-31")).as("before the first edition").isFalse();
        assertThat(on("F-2", "2026-06-30")).isTrue();
        assertThat(on("F-2", "2026-07-01")).as("left out of the second edition").isFalse();
        assertThat(on("F-3", "2026-08-31")).isTrue();
        assertThat(on("F-3", "2026-09-01")).as("ended before its edition").isFalse();
        try (var scope = CurrentScope.open(DataScope.ALL)) {
            assertThat(lists.outside(code, List.of("F-9", "F-1", "F-8"), LocalDate.of(2026, 7, 1)))
                    .containsExactly("F-9", "F-8");
        }
        http.perform(get("/api/lists/{id}/comparison?from=1&to=2", list).with(as(manager)))
                .andExpect(jsonPath("$.added[0].code").value("F-3"))
                .andExpect(jsonPath("$.removed[0].code").value("F-2"))
                .andExpect(jsonPath("$.changed[0].differences[0].after").value("60元"));
        byte[] xlsx = http.perform(
                        get("/api/lists/{id}/editions/2/export", list).with(as(manager)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("制证费");
        }
    }

    @Test
    void showsWrongCellsAndSavesNothingWhileThereAreSome() throws Exception {
        String list = created();
        String file = uploaded("编码,名称,生效日期\nF-1,登记费,昨天\nF-1,查询费,\n");
        http.perform(json(post("/api/lists/{id}/preview", list), "{\"file\":\"" + file + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wrongCount").value(2))
                .andExpect(jsonPath("$.wrong[0].cell").value("C2"))
                .andExpect(jsonPath("$.wrong[1].message").value("编码“F-1”与第 2 行重复"));
        edition(list, "编码,名称\n,甲\n", "2026-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("lists.wrong-cells"))
                .andExpect(jsonPath("$.fields[0].field").value("A2"));
        http.perform(get("/api/lists/{id}", list).with(as(manager)))
                .andExpect(jsonPath("$.editions").isEmpty());
    }

    @Test
    void neverChangesWhatIsPublishedNorGoesBackInTime() throws Exception {
        String list = created();
        edition(list, "编码,名称\nA,甲\n", "2026-03-01").andExpect(status().isCreated());
        publish(list, 1).andExpect(status().isOk());
        publish(list, 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("lists.already-published"));
        edition(list, "编码,名称\nB,乙\n", "2026-03-01")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("lists.not-later"));
    }

    @Test
    void letsPlacesBelowReadAListButNotChangeIt() throws Exception {
        String list = created();
        Caller county = caller("411002", "lists:read", "lists:manage", "files:upload", "files:read");
        http.perform(get("/api/lists/{id}", list).with(as(county)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.list.mine").value(false));
        http.perform(post("/api/lists/{id}/editions/1/publication", list)
                        .with(as(county))
                        .with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("lists.not-yours"));
        for (Caller stranger : List.of(caller("410100", "lists:read"), caller("419001", "lists:read"))) {
            http.perform(get("/api/lists/{id}", list).with(as(stranger))).andExpect(status().isNotFound());
        }
        http.perform(json(post("/api/lists"), "{\"code\":\"x-y\",\"name\":\"甲\",\"region\":\"411000\"}")
                        .with(as(county)))
                .andExpect(status().isForbidden());
    }

    @Test
    void asksForThePermission() throws Exception {
        Caller reader = caller("411000", "lists:read");
        http.perform(json(post("/api/lists"), "{\"code\":\"x-y\",\"name\":\"甲\",\"region\":\"411000\"}")
                        .with(as(reader)))
                .andExpect(status().isForbidden());
        http.perform(get("/api/lists").with(as(caller("411000")))).andExpect(status().isForbidden());
        http.perform(get("/api/lists")).andExpect(status().isUnauthorized());
    }

    private boolean on(String item, String day) throws Exception {
        String answer = http.perform(get("/api/lists/check?list={l}&code={c}&on={d}", code, item, day)
                        .with(as(manager)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(answer).get("contains").asBoolean();
    }

    private String created() throws Exception {
        return text(
                http.perform(json(
                        post("/api/lists"), "{\"code\":\"" + code + "\",\"name\":\"收费目录清单\",\"region\":\"411000\"}")),
                "/list/id");
    }

    private String uploaded(String csv) throws Exception {
        var part = new MockMultipartFile("file", "清单.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return text(
                http.perform(
                        multipart("/api/files").file(part).with(as(manager)).with(csrf())),
                "/id");
    }

    private ResultActions edition(String list, String csv, String from) throws Exception {
        String body = """
                {"file":"%s","validFrom":"%s","document":"关于公布收费目录清单的通知","issuer":"云州市发展和改革委员会","date":"2025-12-20"}
                """.formatted(uploaded(csv), from);
        return http.perform(json(post("/api/lists/{id}/editions", list), body));
    }

    private ResultActions publish(String list, int number) throws Exception {
        return http.perform(post("/api/lists/{id}/editions/{n}/publication", list, number)
                .with(as(manager))
                .with(csrf()));
    }

    private MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "zh-CN")
                .content(body)
                .with(csrf())
                .with(as(manager));
    }

    private String text(ResultActions answer, String at) throws Exception {
        JsonNode tree = json.readTree(answer.andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        return tree.at(at).asString();
    }

    private static Caller caller(String region, String... permissions) {
        return new Caller(
                UUID.randomUUID(),
                "wangqiang",
                "王强",
                null,
                region,
                Set.of(permissions),
                new DataScope(DataScope.below(region), null),
                null);
    }

    private static RequestPostProcessor as(Caller caller) {
        return authentication(new CallerAuthentication(caller));
    }
}
