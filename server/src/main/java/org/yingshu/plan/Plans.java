package org.yingshu.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.shared.problem.ProblemException;

/** What other modules may ask about plans; the caller's scope holds. */
@Component
public class Plans {

    private final PlanStore store;

    Plans(PlanStore store) {
        this.store = store;
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

    private Optional<Plan> find(UUID id) {
        try {
            return Optional.of(store.find(id).state());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
