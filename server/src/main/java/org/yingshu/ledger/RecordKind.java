package org.yingshu.ledger;

/** What a supervision record tells of (R1.15, R1.22). */
public enum RecordKind {
    /** 约谈 */
    TALK,
    /** 表扬 */
    PRAISE,
    /** 问责 */
    ACCOUNTABILITY,
    /** 会议 */
    MEETING
}
