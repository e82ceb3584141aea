package org.yingshu.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.casework.CaseFixture.MARKET;
import static org.yingshu.casework.CaseFixture.TAX;
import static org.yingshu.casework.CaseFixture.step;
import static org.yingshu.casework.CaseFixture.uncounted;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.casework.Agent;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseFixture;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Debt;
import org.yingshu.casework.DecisionKind;
import org.yingshu.casework.Defect;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.Office;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.Paper;
import org.yingshu.casework.StopKind;
import org.yingshu.casework.SubjectKind;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;

class CaseLifeTests {

    private static final UUID ID = new UUID(7, 7);
    private static final UUID SUBJECT = new UUID(1, 1);
    private static final UUID MARKET_OFFICE = new UUID(2, 1);
    private static final UUID TAX_OFFICE = new UUID(2, 2);
    private static final UUID CLERK = new UUID(3, 1);
    private static final UUID COLLEAGUE = new UUID(3, 2);
    private static final UUID TAXMAN = new UUID(3, 3);
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:30:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

    private Procedure how = CaseFixture.procedure("test.item", CaseFixture.twoReviews(), DecisionKind.STRICT);
    private final CaseLife life = new CaseLife(id -> how);
    private @Nullable CaseFile file;
    private int minutes;

    private Act act(UUID account, UUID organisation) {
        return new Act(account.toString(), "经办人" + account, organisation.toString(), null, now());
    }

    private Instant now() {
        return MONDAY.plusSeconds(60L * minutes++);
    }

    private Act clerk() {
        return act(CLERK, MARKET_OFFICE);
    }

    private Act taxman() {
        return act(TAXMAN, TAX_OFFICE);
    }

    private Act applicant() {
        return act(new UUID(4, 1), SUBJECT);
    }

    private Act system() {
        return Act.ofSystem("clock", now());
    }

    private CaseFile file() {
        return Objects.requireNonNull(file);
    }

    private List<CaseEvent> give(CaseCommand command, Act act) {
        if (!(life.decide(file, command, act) instanceof Decision.Accepted<CaseEvent>(List<CaseEvent> events))) {
            throw new AssertionError("refused: " + life.decide(file, command, act));
        }
        file = life.evolve(file, events);
        return events;
    }

    private String refused(CaseCommand command, Act act) {
        return life.decide(file, command, act) instanceof Decision.Refused<CaseEvent>(var refusal)
                ? refusal.code()
                : "accepted";
    }

    private void submit(boolean promise, Paper... papers) {
        submit(null, promise, papers);
    }

    private void submit(@Nullable Agent agent, boolean promise, Paper... papers) {
        Office market = new Office(MARKET_OFFICE, MARKET);
        var head = new CaseHead(
                "1",
                "test.item",
                "试办事项",
                false,
                new Applicant(SUBJECT, SubjectKind.ENTERPRISE, "云州试验有限公司", "91"),
                "411000",
                "411000",
                Channel.WEB,
                market,
                market,
                null);
        give(
                new CaseCommand.Submit(
                        ID,
                        head,
                        how.id(),
                        null,
                        agent,
                        Map.of(MARKET, market, TAX, new Office(TAX_OFFICE, TAX)),
                        List.of(papers),
                        List.of(),
                        "digest",
                        promise),
                applicant());
    }

    private void accept() {
        give(new CaseCommand.Accept(List.of(), "", LATER), clerk());
    }

    private void pass(String step, Act act) {
        give(new CaseCommand.FinishStep(step, true, "", List.of()), act);
    }

    private CaseCommand.Decide decide(boolean granted, String reason) {
        return new CaseCommand.Decide("decide", granted, reason, "许准字1号", List.of());
    }

    private List<String> ready() {
        return file().ready(how).stream().map(Step::id).toList();
    }

    @Test
    void goesFromTheApplicationToTheDeliveredResult() {
        submit(false);
        assertThat(file().status()).isEqualTo(CaseStatus.SUBMITTED);
        accept();
        assertThat(ready()).containsExactlyInAnyOrder("review", "tax");
        pass("review", clerk());
        pass("tax", taxman());
        give(decide(true, ""), clerk());
        assertThat(file().status()).isEqualTo(CaseStatus.DECIDED);
        give(
                new CaseCommand.Issue(
                        "certificate", List.of(new Ruling.Issued("licence", ID, "L1", Ruling.Seal.AT_ISSUE))),
                clerk());
        List<CaseEvent> last = give(new CaseCommand.Deliver("deliver", DeliveryWay.PICK_UP, ""), clerk());
        assertThat(last.getLast()).isInstanceOf(CaseEvent.Finished.class);
        assertThat(file().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(file().rulings().getFirst().certificates()).hasSize(1);
        assertThat(Tasks.of(file(), how)).isEmpty();
    }

    @Test
    void aRefusalNeedsItsReasonAndEndsTheCase() {
        submit(false);
        accept();
        pass("review", clerk());
        pass("tax", taxman());
        assertThat(refused(decide(false, " "), clerk())).isEqualTo("casework.no-reason");
        give(decide(false, "不符合条件"), clerk());
        assertThat(file().status()).isEqualTo(CaseStatus.FINISHED);
        assertThat(file().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void eachOfficeHandlesItsOwnStepsAndNobodyElses() {
        submit(false);
        assertThat(refused(new CaseCommand.Accept(List.of(), "", LATER), taxman()))
                .isEqualTo("casework.accepting-office-only");
        accept();
        assertThat(refused(new CaseCommand.FinishStep("review", true, "", List.of()), taxman()))
                .isEqualTo("casework.performer-only");
        assertThat(refused(new CaseCommand.FinishStep("tax", true, "", List.of()), applicant()))
                .isEqualTo("casework.performer-only");
        assertThat(refused(decide(true, ""), clerk())).isEqualTo("casework.step-not-ready");
        assertThat(refused(new CaseCommand.Withdraw("不办了"), clerk())).isEqualTo("casework.applicant-only");
    }

    @Test
    void whatOneHasInHandAnotherDoesNotFinish() {
        submit(false);
        accept();
        give(new CaseCommand.Take("review", false), clerk());
        Act colleague = act(COLLEAGUE, MARKET_OFFICE);
        assertThat(refused(new CaseCommand.FinishStep("review", true, "", List.of()), colleague))
                .isEqualTo("casework.claimed-by");
        assertThat(refused(new CaseCommand.Take("review", false), colleague)).isEqualTo("casework.claimed-by");
        give(new CaseCommand.Take("review", true), colleague);
        pass("review", colleague);
        assertThat(file().claims()).isEmpty();
    }

    @Test
    void tellsOnceAndInFullWhatIsMissing() {
        submit(false);
        var articles = new Defect(Defect.Kind.MATERIAL, "articles", "章程", "请签字");
        assertThat(refused(new CaseCommand.AskSupplement(ID, List.of(), LATER), clerk()))
                .isEqualTo("casework.no-defects");
        give(new CaseCommand.AskSupplement(ID, List.of(articles), LATER), clerk());
        assertThat(file().status()).isEqualTo(CaseStatus.SUPPLEMENT);
        assertThat(file().stopped()).isTrue();
        assertThat(refused(new CaseCommand.GiveSupplement(List.of(), "d"), applicant()))
                .isEqualTo("casework.defect-left");
        give(new CaseCommand.GiveSupplement(List.of(paper("articles", Paper.Way.FILE)), "d"), applicant());
        assertThat(file().stopped()).isFalse();
        var premises = new Defect(Defect.Kind.MATERIAL, "premises", "住所证明", "请补充");
        assertThat(refused(new CaseCommand.AskSupplement(new UUID(0, 9), List.of(premises), LATER), clerk()))
                .isEqualTo("casework.once-only");
    }

    @Test
    void silenceIsAcceptanceFromTheDayOfReceipt() {
        submit(false);
        give(new CaseCommand.DeemAccepted("", LATER), system());
        assertThat(file().status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(file().moments().accepted()).isEqualTo(file().moments().submitted());
        assertThat(refused(new CaseCommand.DeemAccepted("", LATER), clerk())).isEqualTo("casework.system-only");
    }

    /** R5.48: a promise that nobody may rely on does not become one because the office was silent. */
    @Test
    void silenceReliesOnNoPromiseOfTheDishonest() {
        how = CaseFixture.procedure("test.item", CaseFixture.twoReviews(), DecisionKind.PROMISE);
        submit(true);
        give(new CaseCommand.DeemAccepted("列入名单", LATER), system());
        assertThat(file().status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(Objects.requireNonNull(file().promise()).unchecked()).isFalse();
        assertThat(ready()).containsExactlyInAnyOrder("review", "tax");
    }

    @Test
    void anAgentActsNoLongerThanTheAuthorisationSays() {
        UUID agency = new UUID(1, 2);
        Act agent = act(new UUID(4, 2), agency);
        LocalDate day = CaseLife.day(agent);
        submit(new Agent(agency, "代办公司", ID, day), false);
        assertThat(life.decide(file, new CaseCommand.Withdraw("不办了"), agent)).isInstanceOf(Decision.Accepted.class);
        Act tomorrow = new Act(
                agent.actor(),
                agent.name(),
                agent.organisation(),
                null,
                agent.at().plus(Duration.ofDays(1)));
        assertThat(refused(new CaseCommand.Withdraw("不办了"), tomorrow)).isEqualTo("casework.applicant-only");
    }

    @Test
    void pausesOverlapAndTheClockGoesOnAfterTheLast() {
        submit(false);
        accept();
        UUID hearing = new UUID(5, 1);
        UUID experts = new UUID(5, 2);
        give(new CaseCommand.StopClock(hearing, StopKind.HEARING, "听证", LATER), clerk());
        give(new CaseCommand.StopClock(experts, StopKind.EXPERT_REVIEW, "专家评审", null), taxman());
        give(new CaseCommand.ResumeClock(hearing, "已举行"), clerk());
        assertThat(file().stopped()).isTrue();
        pass("review", clerk());
        pass("tax", taxman());
        assertThat(refused(decide(true, ""), clerk())).isEqualTo("casework.stopped");
        give(new CaseCommand.ResumeClock(experts, "已评审"), clerk());
        assertThat(file().stopped()).isFalse();
        give(decide(true, ""), clerk());
    }

    @Test
    void constructionIsLeftOutOfTheLimit() {
        how = CaseFixture.procedure(
                "test.item",
                new StepGraph(List.of(
                        step("accept", StepKind.ACCEPT, MARKET),
                        uncounted("works", StepKind.WORKS, Step.APPLICANT, "accept"),
                        step("decide", StepKind.DECISION, MARKET, "works"))),
                DecisionKind.STRICT);
        submit(false);
        accept();
        assertThat(file().stopped()).isTrue();
        give(new CaseCommand.FinishOwnStep("works", "竣工", List.of()), applicant());
        assertThat(file().stopped()).isFalse();
        give(decide(true, ""), clerk());
        assertThat(file().status()).isEqualTo(CaseStatus.FINISHED);
    }

    @Test
    void aJointStepEndsWithTheLastOpinion() {
        how = CaseFixture.procedure(
                "test.item",
                new StepGraph(List.of(
                        step("accept", StepKind.ACCEPT, MARKET),
                        step("joint", StepKind.JOINT_REVIEW, MARKET + "、" + TAX, "accept"),
                        step("decide", StepKind.DECISION, MARKET, "joint"))),
                DecisionKind.STRICT);
        submit(false);
        accept();
        give(new CaseCommand.Opine("joint", true, "", List.of()), clerk());
        assertThat(refused(new CaseCommand.Opine("joint", true, "", List.of()), clerk()))
                .isEqualTo("casework.already-given");
        assertThat(ready()).containsExactly("joint");
        give(new CaseCommand.Opine("joint", false, "欠税未清", List.of()), taxman());
        assertThat(Objects.requireNonNull(file().works().get("joint")).passed()).isFalse();
        assertThat(ready()).containsExactly("decide");
    }

    @Test
    void givesAStepBackToAnEarlierOne() {
        submit(false);
        accept();
        pass("review", clerk());
        pass("tax", taxman());
        give(new CaseCommand.ReturnStep("decide", "tax", "税务意见不完整"), clerk());
        assertThat(ready()).containsExactly("tax");
        assertThat(Objects.requireNonNull(file().works().get("tax")).returns()).isEqualTo(1);
        assertThat(refused(new CaseCommand.ReturnStep("tax", "accept", "x"), taxman()))
                .isEqualTo("casework.not-returnable");
    }

    /** A second licence on one decision would hold beside the first. */
    @Test
    void whatWasIssuedIsNotIssuedAgain() {
        submit(false);
        accept();
        pass("review", clerk());
        pass("tax", taxman());
        give(decide(true, ""), clerk());
        give(new CaseCommand.Issue("certificate", List.of()), clerk());
        assertThat(refused(new CaseCommand.ReturnStep("deliver", "certificate", "字号有误"), clerk()))
                .isEqualTo("casework.not-returnable");
    }

    @Test
    void acceptsWithDebtsOfPapersThatMayComeLater() {
        submit(false, paper("premises", Paper.Way.LATER));
        assertThat(refused(new CaseCommand.Accept(List.of(), "", LATER), clerk()))
                .isEqualTo("casework.papers-missing");
        var wrong = new Debt("articles", "章程", LATER, Debt.State.OWED, null);
        assertThat(refused(new CaseCommand.Accept(List.of(wrong), "", LATER), clerk()))
                .isEqualTo("casework.not-tolerable");
        var debt = new Debt("premises", "住所证明", LATER, Debt.State.OWED, null);
        give(new CaseCommand.Accept(List.of(debt), "", LATER), clerk());
        pass("review", clerk());
        pass("tax", taxman());
        give(decide(true, ""), clerk());
        assertThat(refused(new CaseCommand.Issue("certificate", List.of()), clerk()))
                .isEqualTo("casework.debts-open");
        give(new CaseCommand.FulfilDebt("premises", List.of(paper("premises", Paper.Way.FILE))), applicant());
        give(new CaseCommand.Issue("certificate", List.of()), clerk());
    }

    @Test
    void aPromiseIsDecidedOnAtOnceCheckedLaterAndRevokedWhereItIsBroken() {
        how = CaseFixture.procedure("test.item", CaseFixture.twoReviews(), DecisionKind.PROMISE);
        submit(true);
        assertThat(refused(new CaseCommand.Accept(List.of(), "列入名单", LATER), clerk()))
                .isEqualTo("casework.dishonest");
        accept();
        assertThat(ready()).containsExactly("decide");
        give(decide(true, ""), clerk());
        give(new CaseCommand.CheckPromise(false, "场所不符", LATER), clerk());
        assertThat(refused(new CaseCommand.Revoke("未整改"), clerk())).isEqualTo("casework.no-rectification");
        give(new CaseCommand.Rectify("已整改", List.of()), applicant());
        give(new CaseCommand.Revoke("整改不到位"), clerk());
        assertThat(Objects.requireNonNull(file().promise()).state()).isEqualTo(Promise.State.REVOKED);
    }

    @Test
    void oneItemOfABundleMayBeRefusedAndTheOthersGoOn() {
        var graph = new StepGraph(List.of(
                step("a.accept", StepKind.ACCEPT, MARKET),
                step("a.decide", StepKind.DECISION, MARKET, "a.accept"),
                step("b.decide", StepKind.DECISION, TAX, "a.accept"),
                step("c.decide", StepKind.DECISION, TAX, "a.decide")));
        how = CaseFixture.procedure(
                "test.item",
                graph,
                DecisionKind.STRICT,
                List.of(
                        new Procedure.Part(
                                "a", "甲", MARKET, List.of("a.accept", "a.decide"), List.of(), 0, BigDecimal.ZERO),
                        new Procedure.Part("b", "乙", TAX, List.of("b.decide"), List.of(), 0, BigDecimal.ZERO),
                        new Procedure.Part("c", "丙", TAX, List.of("c.decide"), List.of(), 0, BigDecimal.ZERO)));
        submit(false);
        accept();
        give(new CaseCommand.Decide("a.decide", false, "不符合条件", "", List.of()), clerk());
        assertThat(file().ruling("c"))
                .hasValueSatisfying(ruling -> assertThat(ruling.granted()).isFalse());
        give(new CaseCommand.Decide("b.decide", true, "", "", List.of()), taxman());
        assertThat(file().outcome()).isEqualTo(Outcome.PARTLY);
    }

    private static Paper paper(String material, Paper.Way way) {
        return new Paper(material, "材料" + material, way, List.of(), null, "");
    }
}
