package org.yingshu.plan.model;

import java.util.Optional;
import java.util.UUID;
import org.yingshu.plan.PlanOwner;
import org.yingshu.plan.PlanTask;

/**
 * Something the plan leaves open about a task, to be settled or taken as it is before the plan is issued (R1.4: an
 * inferred lead must be shown as such).
 */
public record OpenItem(UUID task, Kind kind) {

    /** What is open. */
    public enum Kind {
        NO_OWNER,
        INFERRED_LEAD
    }

    static Optional<OpenItem> of(PlanTask task) {
        if (task.owners().isEmpty()) {
            return Optional.of(new OpenItem(task.id(), Kind.NO_OWNER));
        }
        boolean inferred = task.owners().stream().anyMatch(PlanOwner::inferred);
        return inferred ? Optional.of(new OpenItem(task.id(), Kind.INFERRED_LEAD)) : Optional.empty();
    }
}
