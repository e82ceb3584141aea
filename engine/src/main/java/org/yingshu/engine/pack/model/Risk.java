package org.yingshu.engine.pack.model;

/** How an item is decided by its risk (R5.15). */
public enum Risk {
    /** 即时办 by rules */
    INSTANT,
    /** 告知承诺 */
    PROMISE,
    /** 容缺受理 */
    TOLERANCE,
    /** 严格审查 */
    STRICT
}
