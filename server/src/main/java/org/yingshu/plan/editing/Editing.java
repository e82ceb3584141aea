package org.yingshu.plan.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.PlanEvent.Joined;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.intake.OwnerNames;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.model.PlanCommand;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Carries out what people do to a plan. */
@Component
class Editing {

    private final PlanStore store;
    private final Journal journal;
    private final OwnerNames names;

    Editing(PlanStore store, Journal journal, OwnerNames names) {
        this.store = store;
        this.journal = journal;
        this.names = names;
    }

    /** Where the plan is after a command. */
    record Answer(UUID id, int version, PlanView.Status status, int tasks, int open) {}

    Answer handle(UUID id, PlanCommand command, Intent intent) {
        // An issued plan of an upper place may be read from below, but is not there to be changed.
        if (!Caller.current().scope().seesRegion(store.find(id).state().head().region())) {
            throw new ProblemException(
                    PlanProblem.OTHER_REGION, store.find(id).state().head().region());
        }
        Handled<Plan> handled = journal.handle(store.kind(), id, command, intent);
        Plan plan = handled.state();
        return new Answer(
                id,
                handled.version(),
                plan.status(),
                plan.tasks().size(),
                plan.open().size());
    }

    Answer describe(UUID id, PlanHead head, Intent intent) {
        if (!Caller.current().scope().seesRegion(head.region())) {
            throw new ProblemException(PlanProblem.OTHER_REGION, head.region());
        }
        return handle(id, new PlanCommand.Describe(head), intent);
    }

    Answer join(UUID id, @Nullable UUID master, Joined.Part part, Intent intent) {
        if (master != null) {
            store.find(master);
        }
        return handle(id, new PlanCommand.Join(id.equals(master) ? null : master, part), intent);
    }

    /** Of several tasks that become one or more, the first goes on: its id, its place in the text. */
    Answer correct(
            UUID id,
            PlanCorrection.Kind kind,
            List<UUID> tasks,
            List<TaskInput> inputs,
            @Nullable Integer position,
            String note,
            Intent intent) {
        Plan plan = store.find(id).state();
        PlanTask first = tasks.isEmpty() ? null : plan.task(tasks.get(0)).orElse(null);
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        var replacement = new ArrayList<PlanTask>();
        for (TaskInput input : inputs) {
            boolean foreign = input.id() != null && !tasks.contains(input.id());
            if (foreign || replacement.stream().anyMatch(task -> task.id().equals(input.id()))) {
                throw new ProblemException(PlanProblem.BAD_CORRECTION);
            }
            PlanTask old = input.id() == null ? first : plan.task(input.id()).orElse(null);
            replacement.add(input.task(old, names, plan.head().region(), today));
        }
        return handle(id, new PlanCommand.Correct(kind, tasks, replacement, position, note.strip()), intent);
    }
}
