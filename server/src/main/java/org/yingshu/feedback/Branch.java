package org.yingshu.feedback;

/** What follows of a bad review once it is verified (R7.5). */
public enum Branch {
    /** Clear and reasonable: put right at once. */
    FIX_NOW,
    /** Complex, or not to be solved soon: into the ledger, with a deadline. */
    LEDGER,
    /** Without legal basis: explained. */
    EXPLAIN,
    /** One of many of the same kind: the block behind them is looked for and removed, with a deadline. */
    CONCENTRATED,
    /** Settled when it was verified: closed with the answer. */
    CLOSE;

    public boolean needsDeadline() {
        return this == LEDGER || this == CONCENTRATED;
    }
}
