package org.yingshu.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other modules may ask about plans; the caller's scope holds. */
@Component
public class Plans {

    /** The plan, if the caller may see it. */
    public Optional<PlanView> plan(UUID id) {
        throw new UnsupportedOperationException("not stored yet: " + id);
    }

    /** The tasks of a plan that was confirmed or issued, in its order; none of any other. */
    public List<PlanTask> tasks(UUID plan) {
        throw new UnsupportedOperationException("not stored yet: " + plan);
    }
}
