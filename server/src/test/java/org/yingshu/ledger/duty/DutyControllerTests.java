package org.yingshu.ledger.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.yingshu.Callers.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.yingshu.Callers;
import org.yingshu.ServerTest;
import org.yingshu.directory.Directory;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.identity.Role;
import org.yingshu.journal.Journal;
import org.yingshu.plan.PlanDeadline;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanOwner;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.PlanTarget;
import org.yingshu.plan.PlanTask;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class DutyControllerTests {

    @Autowired
    MockMvc http;

    @Autowired
    HandingDown handingDown;

    @Autowired
    DutyLightsUpdate lightsUpdate;

    @Autowired
    Directory directory;

    @Autowired
    Journal journal;

    private final JsonMapper json = JsonMapper.shared();
    private final UUID plan = UUID.randomUUID();
    private final Caller office = Callers.office();
    private UUID lead = plan;
    private UUID support = plan;

    @BeforeEach
    void handDown() {
        CurrentScope.asSystem(() -> {
            LocalDate today = LocalDate.now();
            lead = directory.resolve("市自然资源和规划局", "411000", today).orElseThrow();
            support = directory
                    .resolve("市税务局", "411000", today)
                    .or(() -> directory.resolve("市财政局", "411000", today))
                    .orElseThrow();
            var deadline = new PlanDeadline(PlanDeadline.Kind.DATE, today.plusDays(200), "年底前", "", false);
            var target = new PlanTarget(
                    "压减至3个工作日", "不动产登记", "AT_MOST", "3", "个工作日", "", "", null, null, PlanTask.Strength.MUST);
            var first = task(
                    "1",
                    "推行不动产登记一窗受理",
                    List.of(
                            owner(PlanOwner.Role.LEAD, "市自然资源和规划局", lead, false),
                            owner(PlanOwner.Role.SUPPORT, "市税务局", support, false)),
                    deadline,
                    List.of(target));
            var second = task(
                    "2",
                    "公布不见面办理清单",
                    List.of(
                            owner(PlanOwner.Role.LEAD, "市自然资源和规划局", lead, false),
                            owner(PlanOwner.Role.IMPLEMENT, "各县（市、区）人民政府", null, true)),
                    null,
                    List.of());
            handingDown.handDown(
                    new PlanEvent.Issued(plan, "许昌市测试方案", null, null, "411000", today, PlanRhythm.BY_THE_20TH, 2),
                    List.of(first, second),
                    Act.ofSystem("test", journal.now()));
        });
    }

    private static PlanOwner owner(PlanOwner.Role role, String name, @Nullable UUID organisation, boolean group) {
        return new PlanOwner(role, name, name, organisation, group, false, false);
    }

    private static PlanTask task(
            String no,
            String title,
            List<PlanOwner> owners,
            @Nullable PlanDeadline deadline,
            List<PlanTarget> targets) {
        return new PlanTask(
                UUID.randomUUID(),
                no,
                title,
                title + "。",
                "不动产登记",
                "",
                "",
                owners,
                deadline,
                List.of(),
                targets,
                PlanTask.Strength.MUST,
                null);
    }

    /** A paper that the caller uploaded, as evidence. */
    private String paper(Caller caller) throws Exception {
        var file = new MockMultipartFile("file", "验收表.txt", "text/plain", "验收合格".getBytes(StandardCharsets.UTF_8));
        String answer = http.perform(multipart("/api/files").file(file).with(signedIn(caller)))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return "[{\"file\":\"%s\",\"name\":\"验收表.txt\"}]"
                .formatted(json.readTree(answer).get("id").asString());
    }

    private JsonNode first(Caller caller, String filter) throws Exception {
        String body = http.perform(
                        get("/api/ledger/duties?plan=" + plan + filter).with(signedIn(caller)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(body).get("items").get(0);
    }

    private UUID duty() throws Exception {
        return UUID.fromString(first(office, "&top=true&sort=number").get("id").asString());
    }

    private ResultActions does(Caller caller, UUID id, String deed, String body) throws Exception {
        return does(caller, id, deed, body, UUID.randomUUID(), null);
    }

    private ResultActions does(Caller caller, UUID id, String deed, String body, UUID key, @Nullable Integer version)
            throws Exception {
        var request = post("/api/ledger/duties/" + id + "/" + deed)
                .with(signedIn(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "zh-CN")
                .header("Idempotency-Key", key)
                .content(body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return http.perform(request);
    }

    @Test
    void carriesADutyThroughItsWholeLife() throws Exception {
        Caller clerk = Callers.unit(lead);
        UUID id = duty();
        http.perform(get("/api/ledger/duties?mine=true&state=open&plan=" + plan).with(signedIn(clerk)))
                .andExpect(jsonPath("$.items.length()").value(org.hamcrest.Matchers.greaterThanOrEqualTo(2)));
        does(clerk, id, "sign", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.duty.status").value("UNDER_WAY"))
                .andExpect(jsonPath("$.commands", hasItems("report", "break-down", "request-extension")))
                .andExpect(jsonPath("$.commands", not(hasItem("sign"))));
        does(clerk, id, "name-responsible", "{\"name\":\"李清\",\"post\":\"登记科科长\"}")
                .andExpect(status().isOk());
        does(
                        clerk,
                        id,
                        "set-milestones",
                        "{\"milestones\":[{\"title\":\"系统上线\",\"due\":\"%s\"}]}"
                                .formatted(LocalDate.now().plusDays(60)))
                .andExpect(status().isOk());
        does(
                        clerk,
                        id,
                        "report",
                        "{\"text\":\"已完成改造\",\"percent\":60,\"figures\":[{\"goal\":\"t1\",\"value\":4}],\"evidence\":[]}")
                .andExpect(jsonPath("$.duty.progress.percent").value(60));
        does(
                        clerk,
                        id,
                        "raise-difficulty",
                        "{\"kind\":\"HELP\",\"text\":\"请开放接口\",\"addressee\":\"%s\"}".formatted(support))
                .andExpect(status().isOk());
        String difficulty = json.readTree(
                        http.perform(get("/api/ledger/duties/" + id).with(signedIn(office)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .at("/duty/difficulties/0/id")
                .asString();
        does(
                        Callers.unit(support),
                        id,
                        "answer-difficulty",
                        "{\"difficulty\":\"%s\",\"text\":\"下周开放\"}".formatted(difficulty))
                .andExpect(status().isOk());
        does(
                        clerk,
                        id,
                        "request-extension",
                        "{\"to\":\"%s\",\"reason\":\"接口延后\",\"evidence\":[]}"
                                .formatted(LocalDate.now().plusDays(230)))
                .andExpect(status().isOk());
        does(office, id, "decide-extension", "{\"granted\":true,\"reason\":\"同意\"}")
                .andExpect(jsonPath("$.duty.due")
                        .value(LocalDate.now().plusDays(230).toString()));
        String strikeOff = "{\"statement\":\"已完成\",\"evidence\":%s}".formatted(paper(clerk));
        does(clerk, id, "request-strike-off", strikeOff)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ledger.goal-not-reached"));
        does(
                        clerk,
                        id,
                        "report",
                        "{\"text\":\"压减至3个工作日\",\"percent\":100,\"figures\":[{\"goal\":\"t1\",\"value\":3}],\"evidence\":[]}")
                .andExpect(status().isOk());
        does(clerk, id, "request-strike-off", strikeOff)
                .andExpect(jsonPath("$.duty.status").value("IN_CHECK"));
        does(office, id, "check", "{\"passed\":true,\"evidenceComplete\":true,\"targetReached\":true}")
                .andExpect(jsonPath("$.duty.status").value("STRUCK_OFF"))
                .andExpect(jsonPath("$.outlook.light").value("closed"));
        http.perform(get("/api/ledger/duties/" + id + "/history").with(signedIn(clerk)))
                .andExpect(jsonPath("$[0].type").value("HandedDown"))
                .andExpect(jsonPath("$[-1:].type").value("StruckOff"));
        does(Callers.supervisor(), id, "look-back", "{\"kept\":false,\"findings\":\"窗口仍要求重复提交\",\"evidence\":[]}")
                .andExpect(jsonPath("$.duty.status").value("UNDER_WAY"));
    }

    @Test
    void tellsEachWhyNot() throws Exception {
        UUID id = duty();
        Caller stranger = Callers.unit(UUID.randomUUID());
        does(stranger, id, "sign", "{}").andExpect(status().isNotFound());
        does(Callers.unit(support), id, "break-down", "{\"organisations\":[]}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ledger.lead-only"));
        does(Callers.of(Role.OFFICE, UUID.randomUUID(), "410100"), id, "withdraw", "{\"reason\":\"x\"}")
                .andExpect(status().isNotFound());
        does(Callers.leader(), id, "sign", "{}").andExpect(status().isForbidden());
        does(Callers.unit(lead), id, "report", "{\"text\":\"\",\"percent\":10,\"figures\":[],\"evidence\":[]}")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void answersTheSameKeyOnceAndAStaleVersionNever() throws Exception {
        UUID id = duty();
        Caller clerk = Callers.unit(lead);
        UUID key = UUID.randomUUID();
        does(clerk, id, "sign", "{}", key, 1).andExpect(jsonPath("$.version").value(2));
        does(clerk, id, "sign", "{}", key, 1)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(2));
        does(clerk, id, "decline", "{\"reason\":\"x\"}", UUID.randomUUID(), 1)
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("journal.stale-version"));
    }

    @Test
    void givesEachCountyAPartOfItsOwn() throws Exception {
        JsonNode part = first(office, "&top=false&q=不见面&place=411003");
        assertThat(part).isNotNull();
        assertThat(part.get("region").asString()).startsWith("4110");
        String body = http.perform(
                        get("/api/ledger/duties?plan=" + plan + "&q=不见面").with(signedIn(office)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(json.readTree(body).get("total").asInt()).isGreaterThan(4);
        http.perform(get("/api/ledger/duties?plan=" + plan)
                        .with(signedIn(Callers.of(Role.OFFICE, UUID.randomUUID(), "411003"))))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void breaksADutyDownInOneGo() throws Exception {
        UUID id = duty();
        Caller clerk = Callers.unit(lead);
        does(clerk, id, "sign", "{}");
        UUID key = UUID.randomUUID();
        String body = "{\"organisations\":[],\"group\":\"各县（市、区）人民政府\",\"due\":\"%s\"}"
                .formatted(LocalDate.now().plusDays(100));
        does(clerk, id, "break-down", body, key, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts.length()").value(org.hamcrest.Matchers.greaterThan(4)));
        does(clerk, id, "break-down", body, key, null).andExpect(status().isOk());
        does(clerk, id, "break-down", body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("ledger.part-twice"));
    }

    @Test
    void exportsWhatIsSeenAndKeepsTheLights() throws Exception {
        CurrentScope.asSystem(lightsUpdate::run);
        http.perform(get("/api/ledger/duties/export?plan=" + plan).with(signedIn(office)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .contentTypeCompatibleWith(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        for (String sort : List.of("urgency", "-due", "percent", "-lastReport", "number")) {
            JsonNode page = json.readTree(http.perform(get("/api/ledger/duties?size=2&plan=" + plan + "&sort=" + sort)
                            .with(signedIn(office)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            http.perform(get("/api/ledger/duties?size=2&plan=" + plan + "&sort=" + sort + "&after="
                                    + page.get("next").asString())
                            .with(signedIn(office)))
                    .andExpect(status().isOk())
                    .andExpect(
                            jsonPath("$.items[0].id", not(page.at("/items/1/id").asString())));
        }
        http.perform(get("/api/ledger/duties?sort=password").with(signedIn(office)))
                .andExpect(status().isUnprocessableContent());
        http.perform(get("/api/ledger/units?plan=" + plan).with(signedIn(office)))
                .andExpect(jsonPath("$[0].total").isNumber());
        http.perform(get("/api/ledger/plans").with(signedIn(office))).andExpect(status().isOk());
        http.perform(get("/api/ledger/duties/lights?mine=true").with(signedIn(Callers.unit(lead))))
                .andExpect(status().isOk());
    }
}
