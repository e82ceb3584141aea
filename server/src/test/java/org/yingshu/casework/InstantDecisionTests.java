package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yingshu.Callers;
import org.yingshu.directory.SubjectView;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.lists.ListEdition;
import org.yingshu.lists.ListItem;
import org.yingshu.lists.Lists;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.access.CallerAuthentication;
import tools.jackson.databind.JsonNode;

/** A company is registered by the rules where they are sure, and by a person where they are not. */
@CaseworkTest
class InstantDecisionTests {

    private static final String RULE = "start-up.instant-registration";
    private static final String DECLARED = "WD2022090500011";
    private static final String NAME = "许昌示例文化传播有限公司";
    private static final String HONEST = "411002199302270489";
    private static final String DISHONEST = "41100219850312001X";
    private static final String UNKNOWN = "411002199506173410";
    private static final String FROM_HONG_KONG = "810000198706150017";
    private static final LocalDate DAY = LocalDate.of(2022, 9, 5);

    @Autowired
    Counter counter;

    @Autowired
    Lists lists;

    @BeforeEach
    void registers() {
        counter.clock.set(DAY);
        keep("declared-names", new ListItem(DECLARED, NAME, Map.of(), null, null));
        keep("serious-dishonesty", new ListItem(DISHONEST, "示例失信人", Map.of(), null, null));
    }

    private void keep(String list, ListItem item) {
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(Callers.office()));
        Counter.system(() -> {
            if (!lists.isKept(list)) {
                lists.publish(new ListEdition(
                        list, list, "411000", "", DAY.minusYears(1), List.of(), List.of(item), "测试", "测试"));
            }
            return true;
        });
        SecurityContextHolder.clearContext();
    }

    /** The example of a licence alone, with the proof of premises at hand, and changed as said. */
    private JsonNode filed(Map<String, Object> answers, Map<String, Object> form) {
        return filed(counter.subject("王思齐", HONEST, "411002"), answers, form);
    }

    private JsonNode filed(SubjectView subject, Map<String, Object> answers, Map<String, Object> form) {
        counter.certificate(subject, "id-card");
        Caller applicant = counter.applicant(subject);
        Example given = Examples.of("registration-only");
        Map<String, Object> answered = new HashMap<>(given.answers());
        answered.putAll(answers);
        Map<String, Object> filled = new HashMap<>(given.form());
        filled.putAll(form);
        List<Map<String, Object>> papers = Stream.of(
                        "articles-of-association", "appointment-documents", "premises-proof")
                .map(material -> counter.wire.filed(applicant, material))
                .toList();
        Map<String, Object> application = Map.of(
                "code",
                given.subject(),
                "region",
                given.place(),
                "answers",
                answered,
                "form",
                filled,
                "papers",
                papers,
                "promise",
                false);
        UUID id = counter.wire
                .post(applicant, "/api/casework/mine/cases", Map.of("application", application))
                .ok()
                .id();
        Wire.Reply seen = counter.wire.get(applicant, "/api/casework/mine/cases/" + id);
        UUID office = UUID.fromString(seen.text("/head/office/organisation"));
        return counter.wire
                .get(counter.reviewer(office), "/api/casework/cases/" + id)
                .ok()
                .at("/file");
    }

    private static List<String> why(JsonNode file, String step) {
        JsonNode fired = file.at("/works/" + step + "/explanation/0");
        return List.of(
                fired.at("/rule").asString(),
                fired.at("/row").asString(),
                fired.at("/text").asString());
    }

    /** Each as name, value and who says so. */
    private static List<String> grounds(JsonNode file, String step) {
        return StreamSupport.stream(
                        file.at("/works/" + step + "/explanation/0/grounds").spliterator(), false)
                .map(ground -> String.join(
                        " ",
                        ground.at("/name").asString(),
                        ground.at("/value").asString(),
                        ground.at("/source").asString()))
                .toList();
    }

    private static void leftToAPerson(JsonNode file, String row, String text) {
        assertThat(file.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(file.at("/rulings").size()).isZero();
        assertThat(file.at("/works/review/doneAt").isNull()).isTrue();
        assertThat(why(file, "review")).containsExactly(RULE, row, text);
    }

    @Test
    void whatTheRuleSurelyGrantsIsDoneAtOnceWithTheRowThatSaysSo() {
        JsonNode file = filed(Map.of(), Map.of());
        assertThat(file.at("/status").asString())
                .as("the licence is sealed at once and goes out")
                .isEqualTo("FINISHED");
        assertThat(file.at("/rulings/0/granted").asBoolean()).isTrue();
        assertThat(file.at("/rulings/0/certificates/0/type").asString()).isEqualTo("business-licence");
        assertThat(file.at("/rulings/0/certificates/0/seal").asString()).isEqualTo("AT_ISSUE");
        assertThat(why(file, "decide")).containsExactly(RULE, "domestic-limited", "内资有限公司，名称已申报、身份已验证、无前置许可");
        assertThat(grounds(file, "decide"))
                .containsOnly(
                        "企业类型 有限责任公司 DECLARED",
                        "投资人含境外 否 DECLARED",
                        "涉及登记前许可 否 DECLARED",
                        "名称已经申报 是 NAMES",
                        "身份已经验证 是 IDENTITY",
                        "有严重失信记录 否 HONESTY");
    }

    @Test
    void whoeverThePackNamesIsToldOfARegistrationAndNobodyTwice() {
        JsonNode file = filed(Map.of(), Map.of());
        UUID id = UUID.fromString(file.at("/id").asString());
        UUID office = UUID.fromString(file.at("/head/office/organisation").asString());
        JsonNode told = counter.wire
                .get(counter.reviewer(office), "/api/exchange/cases/" + id)
                .ok()
                .at("/messages");
        assertThat(StreamSupport.stream(told.spliterator(), false)
                        .map(one -> one.at("/event").asString() + " "
                                + one.at("/receiver").asString()))
                .containsExactlyInAnyOrder(
                        "GRANTED 公安局",
                        "GRANTED 税务局",
                        "GRANTED 人力资源和社会保障局",
                        "GRANTED 住房公积金管理中心",
                        "GRANTED 开户银行",
                        "GRANTED 供电公司",
                        "ISSUED 税务局");
        assertThat(told.get(0).at("/number").asString())
                .isEqualTo(file.at("/head/number").asString());
    }

    @Test
    void aNumberFromHongKongCountsMoreThanTheAnswer() {
        counter.subject("陈示例", FROM_HONG_KONG, "411002");
        JsonNode file = filed(
                Map.of("foreign", false),
                Map.of("enterprise.legal-representative", "陈示例", "enterprise.legal-representative-id", FROM_HONG_KONG));
        leftToAPerson(file, "", "没有适用的规则行");
        assertThat(grounds(file, "review")).contains("投资人含境外 是 NUMBER");
    }

    @Test
    void aTradeThatNeedsAnApprovalIsKnownByTheListThatThePlaceKeeps() {
        keep("prior-approvals", new ListItem("A01", "烟花爆竹批发", Map.of(), null, null));
        JsonNode file = filed(Map.of("licensed", false), Map.of("enterprise.business-scope", "日用品销售；烟花爆竹批发"));
        leftToAPerson(file, "licensed", "涉及登记前许可，需要核对批准文件");
        assertThat(grounds(file, "review")).contains("涉及登记前许可 是 APPROVALS");
    }

    @Test
    void whatTheRuleDoesNotGrantIsForAPersonAndNobodyIsRefused() {
        JsonNode file = filed(Map.of("licensed", true), Map.of());
        leftToAPerson(file, "licensed", "涉及登记前许可，需要核对批准文件");
    }

    @Test
    void aNameThatTheNameSystemDoesNotKnowIsForAPerson() {
        JsonNode file = filed(Map.of("nameDeclared", true), Map.of("enterprise.name", "许昌别名有限公司"));
        leftToAPerson(file, "name", "名称尚未申报成功");
    }

    @Test
    void somebodyOnTheListIsForAPersonWhateverHeSaysOfHimself() {
        SubjectView listed = counter.subject("示例失信人", DISHONEST, "411002");
        JsonNode file = filed(
                listed,
                Map.of("dishonest", false),
                Map.of("enterprise.legal-representative", "示例失信人", "enterprise.legal-representative-id", DISHONEST));
        leftToAPerson(file, "dishonest", "申请人有严重失信记录，不适用承诺和自动决定");
    }

    @Test
    void whatNobodyCouldFindOutIsForAPersonAlthoughTheApplicantSaysIt() {
        JsonNode file = filed(
                Map.of("identified", true),
                Map.of("enterprise.legal-representative", "陌生人", "enterprise.legal-representative-id", UNKNOWN));
        leftToAPerson(file, "", "尚未查明：身份已经验证");
    }

    @Test
    void aKindInTheFormCountsMoreThanTheAnswerBesideIt() {
        JsonNode file = filed(Map.of(), Map.of("enterprise.kind", "partnership"));
        leftToAPerson(file, "", "没有适用的规则行");
    }

    @Test
    void aNameThatWasDeclaredHereIsKnownByItsNumberAndUsedUpByTheRegistration() {
        SubjectView founder = counter.subject("王思齐", HONEST, "411002");
        Caller applicant = counter.applicant(founder);
        Map<String, Object> wish = Map.of(
                "region", "411002",
                "kind", "limited",
                "division", "许昌",
                "tradeName", "晴川",
                "industry", "文化传播",
                "form", "有限公司",
                "acrossProvinces", false,
                "acrossIndustries", false,
                "otherMeaning", false);
        Wire.Reply declared = counter.wire
                .post(applicant, "/api/naming/declarations", Map.of("wish", wish, "promised", true))
                .ok();
        Map<String, Object> form = Map.of(
                "enterprise.name-declaration", declared.text("/it/number"),
                "enterprise.name", declared.text("/it/name"));
        JsonNode file = filed(founder, Map.of(), form);
        assertThat(file.at("/status").asString()).isEqualTo("FINISHED");
        assertThat(grounds(file, "decide")).contains("名称已经申报 是 NAMES");
        await().untilAsserted(() -> assertThat(counter.wire
                        .get(applicant, "/api/naming/declarations/mine")
                        .ok()
                        .text("/items/0/status"))
                .isEqualTo("USED"));
        leftToAPerson(filed(founder, Map.of(), form), "name", "名称尚未申报成功");
    }
}
