package org.yingshu.clock.calendar;

/** How far an amendment has come. */
enum AmendmentState {
    DRAFT,
    /** what it would move is being counted */
    PREVIEWING,
    PREVIEWED,
    /** it holds; the open clocks are being counted anew */
    APPLYING,
    APPLIED,
    DISCARDED;

    boolean isCounting() {
        return this == PREVIEWING || this == APPLYING;
    }

    boolean isOpen() {
        return this == DRAFT || this == PREVIEWING || this == PREVIEWED;
    }
}
