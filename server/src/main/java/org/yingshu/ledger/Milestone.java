package org.yingshu.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date on the way to the end of a duty (时间节点, R1.12).
 *
 * @param id within the duty
 * @param fromPlan the plan's text sets it, so that its unit cannot take it away
 * @param reachedOn null while it lies ahead
 */
public record Milestone(
        String id,
        String title,
        LocalDate due,
        boolean fromPlan,
        @Nullable LocalDate reachedOn,
        String note) {

    public boolean open() {
        return reachedOn == null;
    }
}
