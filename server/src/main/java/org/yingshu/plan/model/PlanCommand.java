package org.yingshu.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanEvent.Joined;
import org.yingshu.plan.PlanEvent.Judged;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.PlanTask;

/** What may be asked of a plan. */
public sealed interface PlanCommand {

    /** Takes in what was read. */
    record Take(PlanEvent.Imported read) implements PlanCommand {}

    record Describe(PlanHead head) implements PlanCommand {}

    /**
     * Replaces tasks by others.
     *
     * @param tasks those to be replaced
     * @param replacement with their ids: one that goes on being the same task keeps its id
     * @param position where a task is added; null for the end, and where others are replaced
     */
    record Correct(
            PlanCorrection.Kind kind,
            List<UUID> tasks,
            List<PlanTask> replacement,
            @Nullable Integer position,
            String note)
            implements PlanCommand {}

    record Undo(int correction) implements PlanCommand {}

    record Judge(List<Integer> findings, Judged.Verdict verdict, String reason) implements PlanCommand {}

    record AcceptOpen(List<UUID> tasks, String reason) implements PlanCommand {}

    record Join(@Nullable UUID master, Joined.Part part) implements PlanCommand {}

    record Confirm() implements PlanCommand {}

    record Reopen(String reason) implements PlanCommand {}

    record Issue(LocalDate on, PlanRhythm rhythm) implements PlanCommand {}

    record Withdraw(String reason) implements PlanCommand {}
}
