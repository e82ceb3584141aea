package org.yingshu.plan;

import java.time.Instant;
import java.util.List;

/**
 * What a person changed in the tasks of a plan.
 *
 * @param no counts from 1 within the plan
 * @param position where the new tasks stand in the plan's order, from 0
 * @param note why
 * @param by who, by name
 */
public record PlanCorrection(
        int no,
        Kind kind,
        List<PlanTask> before,
        List<PlanTask> after,
        int position,
        String note,
        String by,
        Instant at,
        boolean undone) {

    /** How many tasks became how many. */
    public enum Kind {
        CHANGE,
        SPLIT,
        MERGE,
        ADD,
        REMOVE
    }

    public PlanCorrection {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public PlanCorrection takenBack() {
        return new PlanCorrection(no, kind, before, after, position, note, by, at, true);
    }
}
