package org.yingshu.feedback;

/** How a review stands. A good one is done when it is given. */
public enum ReviewStatus {
    RECORDED,
    TO_VERIFY,
    RECTIFYING,
    TO_CALL_BACK,
    APPEALED,
    CLOSED,
    /** Found false by a supervisor: not counted. */
    EXCLUDED;

    public boolean isOpen() {
        return this == TO_VERIFY || this == RECTIFYING || this == TO_CALL_BACK || this == APPEALED;
    }
}
