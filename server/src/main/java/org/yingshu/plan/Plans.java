package org.yingshu.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.plan.model.OpenItem;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.model.PlanCommand;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.shared.problem.ProblemException;

/** What other modules may ask about plans; the caller's scope holds. */
@Component
public class Plans {

    private final PlanStore store;
    private final Journal journal;

    Plans(PlanStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** The plan, if the caller may see it. */
    public Optional<PlanView> plan(UUID id) {
        return find(id).map(Plan::view);
    }

    /** The tasks of a plan that was confirmed or issued, in its order; none of any other. */
    public List<PlanTask> tasks(UUID plan) {
        return find(plan)
                .filter(found ->
                        found.status() == PlanView.Status.CONFIRMED || found.status() == PlanView.Status.ISSUED)
                .map(Plan::tasks)
                .orElse(List.of());
    }

    /**
     * Takes what the plan leaves open as it is, confirms and issues it, for the caller.
     *
     * @param reason why the open items are accepted
     */
    @Transactional
    public PlanEvent.Issued issue(UUID id, LocalDate on, PlanRhythm rhythm, String reason) {
        List<UUID> open = store.find(id).state().open().stream()
                .map(OpenItem::task)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            journal.handle(store.kind(), id, new PlanCommand.AcceptOpen(open, reason), Intent.NONE);
        }
        journal.handle(store.kind(), id, new PlanCommand.Confirm(), Intent.NONE);
        Plan plan = journal.handle(store.kind(), id, new PlanCommand.Issue(on, rhythm), Intent.NONE)
                .state();
        PlanView view = plan.view();
        return new PlanEvent.Issued(
                id, view.title(), view.number(), view.issuer(), view.region(), on, rhythm, view.tasks());
    }

    /** The day printed on the plan, where it has a whole one. */
    public Optional<LocalDate> printedOn(UUID id) {
        return find(id).map(plan -> plan.head().date())
                .filter(date -> date.length() == 10)
                .map(LocalDate::parse);
    }

    /** The first day by which one of its tasks is due. */
    public Optional<LocalDate> firstDue(UUID id) {
        return find(id).stream()
                .flatMap(plan -> plan.tasks().stream())
                .map(PlanTask::deadline)
                .filter(Objects::nonNull)
                .map(PlanDeadline::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private Optional<Plan> find(UUID id) {
        try {
            return Optional.of(store.find(id).state());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
