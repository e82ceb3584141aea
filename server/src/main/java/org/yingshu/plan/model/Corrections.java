package org.yingshu.plan.model;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.PlanView.Status;
import org.yingshu.plan.model.PlanCommand.Correct;

/** Which corrections by hand are possible: each replaces tasks by others, and can be taken back as long as they stand. */
final class Corrections {

    private Corrections() {}

    static Decision<PlanEvent> decide(Plan plan, Correct command, Act act) {
        if (plan.status() != Status.IMPORTED) {
            return PlanLife.refuse(PlanProblem.NOT_CORRECTABLE, plan.status());
        }
        List<PlanTask> before = plan.tasks().stream()
                .filter(task -> command.tasks().contains(task.id()))
                .toList();
        if (before.size() != new HashSet<>(command.tasks()).size()) {
            return PlanLife.refuse(PlanProblem.NO_SUCH_TASK);
        }
        if (!fits(command.kind(), before.size(), command.replacement().size())
                || command.replacement().stream()
                        .anyMatch(task -> task.title().isBlank() || task.text().isBlank())) {
            return PlanLife.refuse(PlanProblem.BAD_CORRECTION);
        }
        if (command.kind() == PlanCorrection.Kind.REMOVE && command.note().isBlank()) {
            return PlanLife.refuse(PlanProblem.REASON_NEEDED);
        }
        if (before.equals(command.replacement())) {
            return Decision.accept();
        }
        return Decision.accept(new PlanEvent.Corrected(
                plan.id(),
                new PlanCorrection(
                        plan.corrections().size() + 1,
                        command.kind(),
                        before,
                        command.replacement(),
                        position(plan, before, command),
                        command.note(),
                        act.name(),
                        act.at(),
                        false)));
    }

    static Decision<PlanEvent> undo(Plan plan, int no) {
        if (plan.status() != Status.IMPORTED) {
            return PlanLife.refuse(PlanProblem.NOT_CORRECTABLE, plan.status());
        }
        if (no < 1
                || no > plan.corrections().size()
                || plan.corrections().get(no - 1).undone()) {
            return PlanLife.refuse(PlanProblem.NO_SUCH_CORRECTION);
        }
        PlanCorrection correction = plan.corrections().get(no - 1);
        if (!plan.tasks().containsAll(correction.after()) || takesAnId(plan, correction)) {
            return PlanLife.refuse(PlanProblem.CHANGED_SINCE);
        }
        return Decision.accept(new PlanEvent.Undone(plan.id(), no));
    }

    /** A task that would come back must not stand there by another way. */
    private static boolean takesAnId(Plan plan, PlanCorrection correction) {
        List<UUID> leaving = correction.after().stream().map(PlanTask::id).toList();
        return correction.before().stream()
                .map(PlanTask::id)
                .anyMatch(id -> !leaving.contains(id) && plan.task(id).isPresent());
    }

    private static boolean fits(PlanCorrection.Kind kind, int before, int after) {
        return switch (kind) {
            case CHANGE -> before == 1 && after == 1;
            case SPLIT -> before == 1 && after >= 2;
            case MERGE -> before >= 2 && after == 1;
            case ADD -> before == 0 && after == 1;
            case REMOVE -> before == 1 && after == 0;
        };
    }

    private static int position(Plan plan, List<PlanTask> before, Correct command) {
        if (!before.isEmpty()) {
            return plan.tasks().indexOf(before.get(0));
        }
        int last = plan.tasks().size();
        return command.position() == null ? last : Math.clamp(command.position(), 0, last);
    }
}
