package org.yingshu.casework;

/** How a case ended. */
public enum Outcome {
    GRANTED,
    REFUSED,
    /** some items granted, others refused */
    PARTLY,
    NOT_ACCEPTED,
    WITHDRAWN
}
