package org.yingshu.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.plan.PlanTaskFixture.changed;
import static org.yingshu.plan.PlanTaskFixture.inferred;
import static org.yingshu.plan.PlanTaskFixture.lead;
import static org.yingshu.plan.PlanTaskFixture.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.plan.PlanCorrection.Kind;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanEvent.Judged.Verdict;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.PlanView.Status;
import org.yingshu.plan.model.PlanCommand.AcceptOpen;
import org.yingshu.plan.model.PlanCommand.Confirm;
import org.yingshu.plan.model.PlanCommand.Correct;
import org.yingshu.plan.model.PlanCommand.Issue;
import org.yingshu.plan.model.PlanCommand.Judge;
import org.yingshu.plan.model.PlanCommand.Reopen;
import org.yingshu.plan.model.PlanCommand.Take;
import org.yingshu.plan.model.PlanCommand.Undo;
import org.yingshu.plan.model.PlanCommand.Withdraw;

class PlanLifeTests {

    private static final Act ACT = new Act("a", "李清", null, null, Instant.parse("2026-11-21T01:00:00Z"));

    private final PlanLife life = new PlanLife();
    private final PlanTask first = task("1", "压减开办时间", lead("市市场监管局"));
    private final PlanTask second = task("2", "推广银行预约开户", lead("人民银行"));
    private @Nullable Plan plan;

    private Plan plan() {
        return Objects.requireNonNull(plan);
    }

    private void imported(PlanTask... tasks) {
        UUID id = UUID.randomUUID();
        does(new Take(new PlanEvent.Imported(
                id, new PlanHead("云州市提升方案", null, null, null, "411000"), id, id, 1, 1, 9, List.of(tasks), Map.of())));
    }

    private void does(PlanCommand command) {
        var accepted = (Decision.Accepted<PlanEvent>) life.decide(plan, command, ACT);
        plan = life.evolve(plan, accepted.events());
    }

    private void refuses(PlanCommand command, String code) {
        assertThat(life.decide(plan, command, ACT))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Correct correct(Kind kind, List<PlanTask> before, PlanTask... after) {
        return new Correct(kind, before.stream().map(PlanTask::id).toList(), List.of(after), null, "核对原文");
    }

    @Test
    void goesFromImportToIssueAndEnds() {
        imported(first, second);
        refuses(new Issue(LocalDate.of(2026, 1, 16), PlanRhythm.BY_THE_20TH), "plan.not-confirmed");
        does(new Confirm());
        refuses(correct(Kind.REMOVE, List.of(first)), "plan.not-correctable");
        does(new Issue(LocalDate.of(2026, 1, 16), PlanRhythm.BY_THE_20TH));
        assertThat(plan().status()).isEqualTo(Status.ISSUED);
        assertThat(plan().rhythm()).isEqualTo(PlanRhythm.BY_THE_20TH);
        refuses(new Reopen(""), "plan.not-confirmed");
        refuses(new Withdraw(" "), "plan.reason-needed");
        does(new Withdraw("另行印发"));
        refuses(new Withdraw("再撤"), "plan.not-withdrawable");
    }

    @Test
    void isNotConfirmedWhileALeadIsOnlyInferredOrNobodyIsNamed() {
        PlanTask guessed = task("3", "减少计划停电", inferred("供电公司"));
        PlanTask nobodys = task("4", "公布可靠性数据");
        imported(first, guessed, nobodys);
        assertThat(plan().open())
                .extracting(OpenItem::kind)
                .containsExactly(OpenItem.Kind.INFERRED_LEAD, OpenItem.Kind.NO_OWNER);
        refuses(new Confirm(), "plan.open-items");
        does(correct(Kind.CHANGE, List.of(guessed), changed(guessed, guessed.text(), lead("供电公司"))));
        refuses(new AcceptOpen(List.of(nobodys.id()), ""), "plan.reason-needed");
        does(new AcceptOpen(List.of(nobodys.id(), first.id()), "由办公室协调"));
        assertThat(plan().accepted()).containsOnlyKeys(nobodys.id());
        does(new Confirm());
        assertThat(plan().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void asksAgainWhenTheOwnersOfAnAcceptedTaskChange() {
        PlanTask guessed = task("3", "减少计划停电", inferred("供电公司"));
        imported(guessed);
        does(new AcceptOpen(List.of(guessed.id()), "首家即牵头"));
        does(correct(Kind.CHANGE, List.of(guessed), changed(guessed, "改写内容", inferred("供电公司"))));
        assertThat(plan().open()).isEmpty();
        does(correct(Kind.CHANGE, List.of(guessed), changed(guessed, "改写内容", inferred("市发展改革委"))));
        assertThat(plan().open()).hasSize(1);
    }

    @Test
    void keepsWhoCorrectedWhatAndTakesItBack() {
        imported(first, second);
        does(correct(Kind.CHANGE, List.of(first), changed(first, "改为半天办结", lead("市行政审批局"))));
        assertThat(plan().corrections()).singleElement().satisfies(made -> {
            assertThat(made.by()).isEqualTo("李清");
            assertThat(made.before()).containsExactly(first);
        });
        does(new Undo(1));
        assertThat(plan().tasks()).containsExactly(first, second);
        refuses(new Undo(1), "plan.no-such-correction");
    }

    @Test
    void splitsInPlaceAndMergesAgain() {
        imported(first, second);
        PlanTask half = task("1-2", "网上办理", lead("市数据局"));
        does(correct(Kind.SPLIT, List.of(first), changed(first, "窗口办理", lead("市市场监管局")), half));
        assertThat(plan().tasks()).extracting(PlanTask::id).containsExactly(first.id(), half.id(), second.id());
        refuses(correct(Kind.SPLIT, List.of(second), second), "plan.bad-correction");
        does(correct(Kind.MERGE, List.of(half, second), changed(half, "合并后的任务", lead("市数据局"))));
        assertThat(plan().tasks()).extracting(PlanTask::id).containsExactly(first.id(), half.id());
        refuses(new Undo(1), "plan.changed-since");
        does(new Undo(2));
        does(new Undo(1));
        assertThat(plan().tasks()).containsExactly(first, second);
    }

    @Test
    void addsAndRemovesWithAReason() {
        imported(first);
        does(new Correct(Kind.ADD, List.of(), List.of(second), 0, ""));
        assertThat(plan().tasks()).containsExactly(second, first);
        refuses(new Correct(Kind.REMOVE, List.of(first.id()), List.of(), null, " "), "plan.reason-needed");
        does(correct(Kind.REMOVE, List.of(first)));
        refuses(correct(Kind.REMOVE, List.of(first)), "plan.no-such-task");
        does(new Undo(2));
        assertThat(plan().tasks()).containsExactly(second, first);
    }

    @Test
    void changesNothingWhereNothingIsDifferent() {
        imported(first);
        does(correct(Kind.CHANGE, List.of(first), first));
        assertThat(plan().corrections()).isEmpty();
    }

    @Test
    void ignoresAFindingOnlyWithAReason() {
        imported(first);
        refuses(new Judge(List.of(1), Verdict.IGNORED, ""), "plan.reason-needed");
        does(new Judge(List.of(1, 2), Verdict.IGNORED, "按原文执行"));
        assertThat(plan().judged()).containsOnlyKeys(1, 2);
        does(new Judge(List.of(2), Verdict.OPEN, ""));
        assertThat(plan().judged()).containsOnlyKeys(1);
    }
}
