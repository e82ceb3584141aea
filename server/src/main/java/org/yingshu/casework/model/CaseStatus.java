package org.yingshu.casework.model;

/** Where a case is. */
public enum CaseStatus {
    /** waits for the word of the accepting office */
    SUBMITTED,
    /** before acceptance, waits for the applicant's supplements */
    SUPPLEMENT,
    ACCEPTED,
    /** every item is decided; certificates or delivery are left */
    DECIDED,
    FINISHED,
    NOT_ACCEPTED,
    WITHDRAWN;

    public boolean open() {
        return ordinal() < FINISHED.ordinal();
    }

    /** Whether its steps may be worked on. */
    public boolean underWay() {
        return this == ACCEPTED || this == DECIDED;
    }
}
