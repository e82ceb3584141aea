package org.yingshu.clock.calendar;

import java.util.Objects;
import org.yingshu.clock.model.OpenClock;

/** A clock before and after it was counted anew. */
record Recounted(OpenClock before, OpenClock after) {

    /** Whether its last day is another one, or can now be told. */
    boolean moved() {
        return !Objects.equals(before.dueDay(), after.dueDay());
    }

    /** Whether anything must be stored, if only when the light turns. */
    boolean changed() {
        return !before.equals(after);
    }
}
