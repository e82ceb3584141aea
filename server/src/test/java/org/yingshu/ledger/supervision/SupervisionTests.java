package org.yingshu.ledger.supervision;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.time.LocalDate;
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
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class SupervisionTests {

    @Autowired
    MockMvc http;

    @Autowired
    Directory directory;

    private final Caller supervisor = Callers.supervisor();
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void findAUnit() {
        CurrentScope.asSystem(() ->
                unit = directory.resolve("市自然资源和规划局", "411000", LocalDate.now()).orElseThrow());
    }

    private ResultActions does(Caller caller, String path, String body) throws Exception {
        return http.perform(post("/api/ledger/" + path)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .content(body));
    }

    @Test
    void whatFollowsOfAnInspectionNamesItAndIsFoundByIt() throws Exception {
        String line = "\"lines\":[{\"text\":\"窗口有人在岗\"}]";
        String plan = "{\"organisation\":\"%s\",\"title\":\"大厅评价\",\"on\":\"2026-11-20\",%s%s}";
        String first = id(does(supervisor, "inspections", plan.formatted(unit, "", line)));
        String follows = "\"follows\":\"" + first + "\",";
        String back = id(does(supervisor, "inspections", plan.formatted(unit, follows, line)));
        String order = id(does(
                supervisor,
                "orders",
                "{\"organisation\":\"%s\",\"inspection\":\"%s\",\"title\":\"整改\",\"text\":\"1. 窗口无人\"}"
                        .formatted(unit, first)));
        http.perform(get("/api/ledger/orders/" + order).with(signedIn(supervisor)))
                .andExpect(jsonPath("$.it.inspection").value(first));
        http.perform(get("/api/ledger/inspections/" + back).with(signedIn(supervisor)))
                .andExpect(jsonPath("$.it.follows").value(first));
        http.perform(get("/api/ledger/orders").param("inspection", first).with(signedIn(supervisor)))
                .andExpect(jsonPath("$.items[*].id").value(order));
        http.perform(get("/api/ledger/inspections").param("inspection", first).with(signedIn(supervisor)))
                .andExpect(jsonPath("$.items[*].id").value(back));
        does(supervisor, "inspections", plan.formatted(unit, "\"follows\":\"" + UUID.randomUUID() + "\",", line))
                .andExpect(status().isNotFound());
    }

    private static String id(ResultActions answered) throws Exception {
        return JsonMapper.shared()
                .readTree(answered.andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .get("id")
                .asString();
    }

    @Test
    void pressesUntilTheReplyIsAccepted() throws Exception {
        String order = id(does(
                supervisor, "orders", "{\"organisation\":\"%s\",\"title\":\"督办\",\"text\":\"请说明进展\"}".formatted(unit)));
        Caller clerk = Callers.unit(unit);
        String reply = "{\"text\":\"已整改\",\"evidence\":[]}";
        does(Callers.unit(UUID.randomUUID()), "orders/" + order + "/reply", reply)
                .andExpect(status().isNotFound());
        does(clerk, "orders/" + order + "/reply", reply)
                .andExpect(jsonPath("$.it.status").value("REPLIED"));
        does(clerk, "orders/" + order + "/reply", reply)
                .andExpect(jsonPath("$.code").value("ledger.already-replied"));
        does(clerk, "orders/" + order + "/judge", "{\"accepted\":true}").andExpect(status().isForbidden());
        does(supervisor, "orders/" + order + "/judge", "{\"accepted\":false,\"reason\":\"请补充数据\"}")
                .andExpect(jsonPath("$.it.status").value("WAITS_FOR_REPLY"));
        does(clerk, "orders/" + order + "/reply", reply).andExpect(status().isOk());
        does(supervisor, "orders/" + order + "/judge", "{\"accepted\":true}")
                .andExpect(jsonPath("$.it.status").value("ACCEPTED"));
    }

    @Test
    void hidesAnInspectionFromTheUnitUntilItIsConcluded() throws Exception {
        String inspection = id(does(
                supervisor,
                "inspections",
                "{\"organisation\":\"%s\",\"title\":\"窗口暗访\",\"on\":\"%s\",\"lines\":[{\"text\":\"一次性告知\"},{\"text\":\"不重复收件\"}]}"
                        .formatted(unit, LocalDate.now())));
        Caller clerk = Callers.unit(unit);
        http.perform(get("/api/ledger/inspections/" + inspection).with(signedIn(clerk)))
                .andExpect(status().isNotFound());
        does(supervisor, "inspections/" + inspection + "/check", "{\"line\":\"i1\",\"finding\":\"GOOD\",\"photos\":[]}")
                .andExpect(status().isOk());
        does(
                        supervisor,
                        "inspections/" + inspection + "/check",
                        "{\"line\":\"i2\",\"finding\":\"FAULT\",\"photos\":[]}")
                .andExpect(jsonPath("$.code").value("ledger.no-text"));
        does(supervisor, "inspections/" + inspection + "/conclude", "{\"conclusion\":\"IN_ORDER\",\"summary\":\"x\"}")
                .andExpect(jsonPath("$.code").value("ledger.items-open"));
        does(
                        supervisor,
                        "inspections/" + inspection + "/check",
                        "{\"line\":\"i2\",\"finding\":\"FAULT\",\"note\":\"重复收身份证\",\"photos\":[]}")
                .andExpect(status().isOk());
        does(
                        supervisor,
                        "inspections/" + inspection + "/conclude",
                        "{\"conclusion\":\"PUT_RIGHT\",\"summary\":\"限期整改\"}")
                .andExpect(status().isOk());
        http.perform(get("/api/ledger/inspections/" + inspection).with(signedIn(clerk)))
                .andExpect(status().isOk());
        http.perform(get("/api/ledger/inspections?state=closed").with(signedIn(clerk)))
                .andExpect(jsonPath("$.items[0].title").value("窗口暗访"));
    }

    @Test
    void recordsMeetingsWithTheirDecisions() throws Exception {
        String record = id(does(
                supervisor,
                "records",
                "{\"kind\":\"MEETING\",\"on\":\"%s\",\"title\":\"月调度会\",\"text\":\"通报进展\",\"organisations\":[\"%s\"],\"persons\":[],\"decisions\":[{\"text\":\"月底前开放接口\",\"organisation\":\"%s\"}],\"evidence\":[]}"
                        .formatted(LocalDate.now(), unit, unit)));
        does(supervisor, "records/" + record + "/done", "{\"decision\":\"d1\"}").andExpect(status().isOk());
        does(supervisor, "records/" + record + "/done", "{\"decision\":\"d1\"}")
                .andExpect(jsonPath("$.code").value("ledger.no-such-decision"));
        http.perform(get("/api/ledger/records?kind=meeting").with(signedIn(Callers.unit(unit))))
                .andExpect(jsonPath("$.items[0].status").value("SETTLED"));
    }
}
