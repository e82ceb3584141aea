package org.yingshu.ledger;

/** What a unit cannot settle by itself. */
public enum DifficultyKind {
    /** 问题 */
    PROBLEM,
    /** 请求协调 */
    HELP
}
