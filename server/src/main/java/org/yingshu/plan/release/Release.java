package org.yingshu.plan.release;

import java.time.Instant;
import java.util.UUID;
import org.yingshu.plan.ReleaseEvent;
import org.yingshu.plan.ReleaseEvent.Extent;

/** What is public of a plan, who decided so, and when. */
record Release(UUID id, UUID plan, String region, Extent extent, String by, Instant at) {

    static Release of(ReleaseEvent.Released it) {
        return new Release(it.release(), it.plan(), it.region(), it.extent(), it.by(), it.at());
    }

    Release takenBack(ReleaseEvent.TakenBack it) {
        return new Release(id, plan, region, Extent.NONE, it.by(), it.at());
    }
}
