package org.yingshu.plan;

import java.util.List;
import java.util.UUID;

/** For those who bring plans without a page. */
public interface PlanImports {

    /**
     * Takes a file in the same way as one that is dropped on the page, and waits for it.
     *
     * @param region the six digits of the place that the plan holds for
     * @return the plans in it; none when it could not be read, or holds no task
     */
    List<UUID> take(String name, byte[] content, String region);
}
