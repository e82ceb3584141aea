package org.yingshu.exchange.dataset;

import java.time.Instant;
import java.util.UUID;

/** What happens to data of a department. */
sealed interface DataSetEvent {

    /** For the first time, or anew because what it rests on has changed. */
    record Declared(UUID dataSet, Duty duty, String by, Instant at) implements DataSetEvent {}

    /** By the department itself: for the first time, put right, or taken up again. */
    record Entered(UUID dataSet, Duty duty, String by, Instant at) implements DataSetEvent {}

    record Struck(UUID dataSet, String reason, String by, Instant at) implements DataSetEvent {}

    record Mounted(UUID dataSet, Mount mount, String by, Instant at) implements DataSetEvent {}

    /** The provider says that the data are up to date. */
    record Renewed(UUID dataSet, String by, Instant at) implements DataSetEvent {}

    record Unmounted(UUID dataSet, String reason, String by, Instant at) implements DataSetEvent {}
}
