package org.yingshu.ledger.model;

/** Where a duty is in its life. */
public enum DutyStatus {
    /** 待签收: no lead has signed for it yet */
    HANDED_DOWN,
    /** 推进中 */
    UNDER_WAY,
    /** 销号核查中 */
    IN_CHECK,
    /** 已销号 */
    STRUCK_OFF,
    /** 已撤销: the plan no longer asks for it */
    WITHDRAWN;

    public boolean isOpen() {
        return this != STRUCK_OFF && this != WITHDRAWN;
    }
}
