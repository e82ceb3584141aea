package org.yingshu.ledger;

/** Who checks a strike-off: one after the other. */
public enum Stage {
    /** the lead, for what another owner of the duty asks */
    LEAD,
    /** the unit that broke the duty down */
    SUPERIOR,
    /** the leading group's office */
    OFFICE
}
