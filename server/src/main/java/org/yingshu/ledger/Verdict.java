package org.yingshu.ledger;

/** What the review of a continuing duty leads to. */
public enum Verdict {
    GOES_ON,
    ADJUST,
    /** it has served its purpose: the unit may ask for strike-off */
    CONCLUDE
}
