package org.yingshu.plan;

import java.time.Instant;
import java.util.UUID;

/** What the office lets the public see of a plan's progress. */
public sealed interface ReleaseEvent {

    UUID plan();

    /** How much is shown. */
    enum Extent {
        /** nothing, any more */
        NONE,
        /** how many duties there are, done and late, also by field */
        FIGURES,
        /** the duties, too: title, lead, date and state of each */
        DUTIES
    }

    /** From now on so much is public. */
    record Released(UUID release, UUID plan, String region, Extent extent, String by, Instant at)
            implements ReleaseEvent {}

    /** Nothing is public any more. */
    record TakenBack(UUID release, UUID plan, String by, Instant at) implements ReleaseEvent {}
}
