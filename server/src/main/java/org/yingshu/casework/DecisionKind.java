package org.yingshu.casework;

/** How closely an item is looked at before it is decided, by its risk (R5.15). */
public enum DecisionKind {
    /** rules decide, nobody examines */
    INSTANT,
    /** 告知承诺: a promise, a decision at once, a later check */
    PROMISE,
    /** 容缺: some papers may come later */
    TOLERANCE,
    STRICT
}
