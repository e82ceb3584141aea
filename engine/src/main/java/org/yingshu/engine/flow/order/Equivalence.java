package org.yingshu.engine.flow.order;

import org.yingshu.engine.calendar.limit.Limit;

/**
 * Two limits of different units that a document declares to be the same length, such as 10自然日 and 7工作日. It says
 * nothing about other amounts except that less of the one is not more than the whole of the other.
 */
public record Equivalence(Limit one, Limit other) {

    /** @throws IllegalArgumentException if both have the same unit */
    public Equivalence {
        if (one.unit() == other.unit()) {
            throw new IllegalArgumentException("the same unit on both sides: " + one + " = " + other);
        }
    }
}
