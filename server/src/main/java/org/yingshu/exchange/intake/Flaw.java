package org.yingshu.exchange.intake;

/** What can be wrong with a record. */
public enum Flaw {
    NUMBER_MISSING,
    /** An accepted record of the same number says something else. */
    NUMBER_TAKEN,
    ITEM_UNKNOWN,
    APPLICANT_MISSING,
    /** Neither a credit code nor an ID number, or its check character is wrong. */
    CODE_WRONG,
    PLACE_WRONG,
    OUTCOME_UNKNOWN,
    TIME_UNREADABLE,
    /** Decided before it was accepted. */
    TIME_ORDER,
    TIME_AHEAD
}
