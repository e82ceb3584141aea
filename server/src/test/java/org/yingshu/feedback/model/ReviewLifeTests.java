package org.yingshu.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewEvent.Rated;
import org.yingshu.feedback.ReviewEvent.Reviewer;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.feedback.model.ReviewCommand.Appeal;
import org.yingshu.feedback.model.ReviewCommand.CallBack;
import org.yingshu.feedback.model.ReviewCommand.DecideAppeal;
import org.yingshu.feedback.model.ReviewCommand.Give;
import org.yingshu.feedback.model.ReviewCommand.Rectify;
import org.yingshu.feedback.model.ReviewCommand.Reveal;
import org.yingshu.feedback.model.ReviewCommand.Verify;

class ReviewLifeTests {

    private static final UUID UNIT = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final ReviewLife LIFE = new ReviewLife();
    private static final Reviewer WANG = new Reviewer("王**", "138****5678", "sealed", null, null);
    private static final Act CLERK = act("clerk", UNIT);
    private static final Act SUPERVISOR = act("supervisor", UUID.randomUUID());
    private static final Verify FIX_NOW = new Verify("属实", Branch.FIX_NOW, "", null);
    private static final Rectify DONE = new Rectify("增开窗口", "已增开两个窗口，排队时间缩短");

    private static Act act(String who, UUID organisation) {
        return new Act(who, who, organisation.toString(), null, Instant.parse("2026-11-23T03:00:00Z"));
    }

    private static ReviewEvent.Given given(int grade, String text, @Nullable Reviewer reviewer) {
        return new ReviewEvent.Given(
                UUID.randomUUID(),
                new Rated(UUID.randomUUID(), "A1", "start-up", "企业开办", null, "3号窗口", UNIT, "市场监管局", "411000"),
                Channel.WEB,
                grade,
                List.of(),
                text,
                reviewer,
                "digest",
                Instant.parse("2026-11-20T03:00:00Z"));
    }

    private static Review bad(@Nullable Reviewer reviewer) {
        return LIFE.evolve(null, given(1, "等了两个小时", reviewer));
    }

    private static Review after(Review before, ReviewCommand command, Act act) {
        Decision<ReviewEvent> decision = LIFE.decide(before, command, act);
        if (!(decision instanceof Decision.Accepted<ReviewEvent>(List<ReviewEvent> events))) {
            throw new AssertionError("Refused: " + decision);
        }
        Review after = before;
        for (ReviewEvent event : events) {
            after = LIFE.evolve(after, event);
        }
        return after;
    }

    private static String refusal(@Nullable Review before, ReviewCommand command, Act act) {
        return LIFE.decide(before, command, act) instanceof Decision.Refused<ReviewEvent>(var refusal)
                ? refusal.code()
                : "accepted";
    }

    @Test
    void aGoodReviewIsDoneWhenItIsGiven() {
        assertThat(LIFE.evolve(null, given(3, "", null)).status()).isEqualTo(ReviewStatus.RECORDED);
    }

    @Test
    void aBadReviewSaysWhy() {
        assertThat(refusal(null, new Give("", given(2, " ", null)), CLERK)).isEqualTo("feedback.reason-needed");
        assertThat(refusal(null, new Give("", given(6, "好", null)), CLERK)).isEqualTo("feedback.grade");
    }

    @Test
    void aNamedBadReviewIsVerifiedPutRightAndCalledBack() {
        Review verified = after(bad(WANG), FIX_NOW, CLERK);
        assertThat(verified.status()).isEqualTo(ReviewStatus.RECTIFYING);
        Review done = after(verified, DONE, CLERK);
        assertThat(done.status()).isEqualTo(ReviewStatus.TO_CALL_BACK);
        assertThat(after(done, new CallBack(true, true, "满意", 3), CLERK).status())
                .isEqualTo(ReviewStatus.CLOSED);
    }

    @Test
    void whoIsNotContentSendsItBackToBePutRight() {
        Review done = after(after(bad(WANG), FIX_NOW, CLERK), DONE, CLERK);
        assertThat(after(done, new CallBack(true, false, "仍要排队", 3), CLERK).status())
                .isEqualTo(ReviewStatus.RECTIFYING);
    }

    @Test
    void whoCannotBeReachedIsTriedSoOftenAndNoMore() {
        Review done = after(after(bad(WANG), FIX_NOW, CLERK), DONE, CLERK);
        CallBack inVain = new CallBack(false, false, "无人接听", 2);
        Review once = after(done, inVain, CLERK);
        assertThat(once.status()).isEqualTo(ReviewStatus.TO_CALL_BACK);
        Review twice = after(once, inVain, CLERK);
        assertThat(twice.status()).isEqualTo(ReviewStatus.CLOSED);
        assertThat(twice.closing()).isEqualTo("not-reached");
    }

    @Test
    void oneWithoutANameEndsWithTheAnswer() {
        Review done = after(after(bad(null), FIX_NOW, CLERK), DONE, CLERK);
        assertThat(done.status()).isEqualTo(ReviewStatus.CLOSED);
        assertThat(refusal(bad(null), new Reveal("回访"), CLERK)).isEqualTo("feedback.nobody-to-call");
    }

    @Test
    void theLedgerNeedsADeadlineThatIsAhead() {
        assertThat(refusal(bad(WANG), new Verify("属实", Branch.LEDGER, "", null), CLERK))
                .isEqualTo("feedback.deadline-needed");
        assertThat(refusal(bad(WANG), new Verify("属实", Branch.CONCENTRATED, "", LocalDate.of(2026, 11, 23)), CLERK))
                .isEqualTo("feedback.deadline-past");
    }

    @Test
    void onlyTheRatedUnitHandlesIt() {
        assertThat(refusal(bad(WANG), FIX_NOW, SUPERVISOR)).isEqualTo("feedback.not-yours");
    }

    @Test
    void theSupervisorAndNotTheUnitExcludesAFalseReview() {
        Review appealed = after(bad(WANG), new Appeal("评价人与本件无关"), CLERK);
        assertThat(appealed.status()).isEqualTo(ReviewStatus.APPEALED);
        assertThat(refusal(appealed, new DecideAppeal(true, "属实"), CLERK)).isEqualTo("feedback.own-appeal");
        assertThat(after(appealed, new DecideAppeal(true, "查无此件"), SUPERVISOR).status())
                .isEqualTo(ReviewStatus.EXCLUDED);
    }

    @Test
    void aRefusedAppealGoesOnWhereItWasAndIsNotMadeTwice() {
        Review appealed = after(after(bad(WANG), FIX_NOW, CLERK), new Appeal("不属实"), CLERK);
        Review refused = after(appealed, new DecideAppeal(false, "属实"), SUPERVISOR);
        assertThat(refused.status()).isEqualTo(ReviewStatus.RECTIFYING);
        assertThat(refusal(refused, new Appeal("再申诉"), CLERK)).isEqualTo("feedback.appeal-twice");
    }
}
