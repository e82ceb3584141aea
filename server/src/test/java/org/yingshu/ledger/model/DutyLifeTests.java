package org.yingshu.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.ledger.model.DutyFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.ledger.DifficultyKind;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Part;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.Verdict;

class DutyLifeTests {

    @Test
    void goesFromReceiptToStrikeOff() {
        DutyFixture it = handedDown();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.HANDED_DOWN);
        assertThat(it.does(LEAD, new DutyCommand.Sign(UNIT))).isNull();
        assertThat(it.does(SUPPORT, new DutyCommand.Sign(UNIT))).isNull();
        assertThat(it.does(LEAD, new DutyCommand.NameResponsible(UNIT, new Person("李清", "科长", ""))))
                .isNull();
        assertThat(it.does(LEAD, report(60, "3.5"))).isNull();
        assertThat(it.does(SUPPORT, report(100, null))).isNull();
        assertThat(it.duty().progress().percent()).isEqualTo(60);
        assertThat(it.does(LEAD, strikeOff())).isEqualTo("ledger.goal-not-reached");
        assertThat(it.does(LEAD, report(100, "3"))).isNull();
        assertThat(it.does(LEAD, strikeOff())).isNull();
        assertThat(it.does(null, check(OFFICE, true))).isNull();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.STRUCK_OFF);
        assertThat(it.duty().closing().onTime()).isTrue();
    }

    @Test
    void isSignedOnceAndOnlyByItsOwners() {
        DutyFixture it = handedDown();
        assertThat(it.does(STRANGER, new DutyCommand.Sign(UNIT))).isEqualTo("ledger.not-yours");
        assertThat(it.does(null, new DutyCommand.Sign(OFFICE))).isEqualTo("ledger.not-yours");
        it.does(LEAD, new DutyCommand.Sign(UNIT));
        assertThat(it.does(LEAD, new DutyCommand.Sign(UNIT))).isEqualTo("ledger.already-signed");
    }

    @Test
    void waitsForALeadToSign() {
        DutyFixture it = handedDown();
        it.does(SUPPORT, new DutyCommand.Sign(UNIT));
        assertThat(it.duty().status()).isEqualTo(DutyStatus.HANDED_DOWN);
        assertThat(it.does(LEAD, report(10, null))).isEqualTo("ledger.sign-first");
    }

    @Test
    void mayBeDeclinedAndGivenToAnother() {
        DutyFixture it = handedDown();
        it.does(LEAD, new DutyCommand.Decline(UNIT, "职责已划转"));
        assertThat(it.does(LEAD, new DutyCommand.Reassign(UNIT, List.of(), "x")))
                .isEqualTo("ledger.office-only");
        it.does(SUPPORT, new DutyCommand.Sign(UNIT));
        var owners =
                List.of(new Owner(STRANGER, "市住建局", Role.LEAD, false), new Owner(SUPPORT, "市税务局", Role.SUPPORT, false));
        assertThat(it.does(null, new DutyCommand.Reassign(OFFICE, owners, "按三定规定调整")))
                .isNull();
        assertThat(it.duty().holder(SUPPORT).orElseThrow().hasSigned()).isTrue();
        assertThat(it.duty().isLedBy(STRANGER)).isTrue();
        assertThat(it.duty().isLedBy(LEAD)).isFalse();
    }

    @Test
    void givesNoPartThatIsDueLaterOrTwice() {
        DutyFixture it = underWay();
        Part late = new Part(new UUID(6, 1), COUNTY, "临水县", "411002", "落实", LocalDate.of(2026, 12, 1));
        assertThat(it.does(LEAD, new DutyCommand.BreakDown(UNIT, List.of(late))))
                .isEqualTo("ledger.part-later");
        Part fine = new Part(new UUID(6, 1), COUNTY, "临水县", "411002", "落实", LocalDate.of(2026, 11, 1));
        assertThat(it.does(SUPPORT, new DutyCommand.BreakDown(UNIT, List.of(fine))))
                .isEqualTo("ledger.lead-only");
        assertThat(it.does(LEAD, new DutyCommand.BreakDown(UNIT, List.of(fine))))
                .isNull();
        assertThat(it.does(LEAD, new DutyCommand.BreakDown(UNIT, List.of(fine))))
                .isEqualTo("ledger.part-twice");
        assertThat(it.does(LEAD, new DutyCommand.RequestStrikeOff(UNIT, "完成", List.of(PAPER), 1)))
                .isEqualTo("ledger.open-parts");
    }

    @Test
    void letsThePartBeCheckedByWhoBrokeItDown() {
        DutyFixture it = new DutyFixture();
        it.does(null, handDownCommand(new UUID(6, 1), new UUID(5, 1), List.of(LEAD), LocalDate.of(2026, 11, 1), false));
        it.does(COUNTY, new DutyCommand.Sign(UNIT));
        it.does(COUNTY, report(100, "2"));
        assertThat(it.does(COUNTY, strikeOff())).isNull();
        assertThat(it.does(null, check(COUNTY_OFFICE, true))).isEqualTo("ledger.checker-only");
        assertThat(it.does(LEAD, check(UNIT, true))).isNull();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.STRUCK_OFF);
    }

    @Test
    void asksTheLeadFirstWhenAnotherOwnerWantsItStruckOff() {
        DutyFixture it = underWay();
        it.does(SUPPORT, new DutyCommand.Sign(UNIT));
        assertThat(it.does(SUPPORT, strikeOff())).isNull();
        assertThat(it.does(null, check(OFFICE, true))).isEqualTo("ledger.checker-only");
        assertThat(it.does(LEAD, check(UNIT, true))).isNull();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.IN_CHECK);
        assertThat(it.does(null, check(OFFICE, true))).isNull();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.STRUCK_OFF);
    }

    @Test
    void comesBackWithReasonsFromACheck() {
        DutyFixture it = underWay();
        it.does(LEAD, strikeOff());
        assertThat(it.does(null, new DutyCommand.Check(OFFICE, false, false, true, "")))
                .isEqualTo("ledger.no-text");
        assertThat(it.does(null, new DutyCommand.Check(OFFICE, true, false, true, "")))
                .isEqualTo("ledger.check-incomplete");
        assertThat(it.does(null, check(OFFICE, false))).isNull();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.UNDER_WAY);
        assertThat(it.duty().closing().lastReturn()).isEqualTo("核查意见");
    }

    @Test
    void opensAgainWhenALookBackFindsItUndone() {
        DutyFixture it = underWay();
        it.does(LEAD, strikeOff());
        it.does(null, check(OFFICE, true));
        var found = new DutyCommand.LookBack(SUPERVISOR, false, "窗口仍要求重复提交", List.of(), LocalDate.of(2026, 12, 31));
        assertThat(it.does(LEAD, found)).isNull();
        assertThat(it.duty().status()).isEqualTo(DutyStatus.UNDER_WAY);
        assertThat(it.duty().due()).isEqualTo("2026-12-31");
        assertThat(it.does(LEAD, new DutyCommand.LookBack(UNIT, true, "x", List.of(), null)))
                .isEqualTo("ledger.inspector-only");
    }

    @Test
    void movesItsDueDateOnlyByDecisionOfTheOfficeThatIssuedThePlan() {
        DutyFixture it = underWay();
        var asked = new DutyCommand.RequestExtension(UNIT, LocalDate.of(2026, 12, 31), "上级系统未开放接口", List.of());
        assertThat(it.does(LEAD, asked)).isNull();
        assertThat(it.does(LEAD, asked)).isEqualTo("ledger.extension-pending");
        assertThat(it.does(LEAD, strikeOff())).isEqualTo("ledger.extension-pending");
        var granted = new DutyCommand.DecideExtension(COUNTY_OFFICE, true, null, "同意", null);
        assertThat(it.does(null, granted)).isEqualTo("ledger.office-only");
        assertThat(it.does(null, new DutyCommand.DecideExtension(OFFICE, true, null, "同意", null)))
                .isNull();
        assertThat(it.duty().due()).isEqualTo("2026-12-31");
    }

    @Test
    void keepsDifficultiesUntilTheyAreResolved() {
        DutyFixture it = underWay();
        UUID first = new UUID(7, 1);
        it.does(LEAD, new DutyCommand.RaiseDifficulty(UNIT, first, DifficultyKind.HELP, "请税务共享数据", SUPPORT, "市税务局"));
        assertThat(it.does(LEAD, strikeOff())).isEqualTo("ledger.open-difficulties");
        assertThat(it.does(STRANGER, new DutyCommand.AnswerDifficulty(UNIT, first, "x")))
                .isEqualTo("ledger.no-such-difficulty");
        assertThat(it.does(SUPPORT, new DutyCommand.AnswerDifficulty(UNIT, first, "下月开放")))
                .isNull();
        assertThat(it.does(null, new DutyCommand.HangUpDifficulty(OFFICE, first, "等省里接口", null)))
                .isNull();
        assertThat(it.duty().count(Difficulty.State.HUNG_UP)).isOne();
        assertThat(it.does(LEAD, new DutyCommand.ResolveDifficulty(UNIT, first, "已共享")))
                .isNull();
        assertThat(it.does(LEAD, new DutyCommand.ResolveDifficulty(UNIT, first, "已共享")))
                .isEqualTo("ledger.no-such-difficulty");
    }

    @Test
    void keepsThePlansMilestonesWhateverTheUnitSends() {
        DutyFixture it = underWay();
        var own = new Milestone("u1", "试运行", LocalDate.of(2026, 8, 1), true, LocalDate.of(2026, 1, 1), "x");
        assertThat(it.does(LEAD, new DutyCommand.SetMilestones(UNIT, List.of(own))))
                .isNull();
        assertThat(it.duty().milestones()).extracting(Milestone::id).containsExactly("m1", "u1");
        assertThat(it.duty().milestones().get(1).fromPlan()).isFalse();
        assertThat(it.duty().milestones().get(1).open()).isTrue();
        assertThat(it.does(LEAD, new DutyCommand.ReachMilestone(UNIT, "m1", "", List.of())))
                .isNull();
        assertThat(it.does(LEAD, new DutyCommand.ReachMilestone(UNIT, "m1", "", List.of())))
                .isEqualTo("ledger.milestone-reached");
    }

    @Test
    void endsAContinuingDutyOnlyAfterAReviewSaysSo() {
        DutyFixture it = new DutyFixture().handDown(null, true);
        it.does(LEAD, new DutyCommand.Sign(UNIT));
        assertThat(it.does(LEAD, strikeOff())).isEqualTo("ledger.still-continuing");
        it.does(null, new DutyCommand.ReviewIt(OFFICE, Verdict.CONCLUDE, "机制已固化"));
        assertThat(it.does(LEAD, strikeOff())).isNull();
    }

    @Test
    void demandsEvidenceAndPercentagesThatCanBe() {
        DutyFixture it = underWay();
        assertThat(it.does(LEAD, report(101, null))).isEqualTo("ledger.percent");
        assertThat(it.does(LEAD, report(-1, null))).isEqualTo("ledger.percent");
        assertThat(it.does(LEAD, new DutyCommand.RequestStrikeOff(UNIT, "完成", List.of(), 0)))
                .isEqualTo("ledger.no-evidence");
    }
}
