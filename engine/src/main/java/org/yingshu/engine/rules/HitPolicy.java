package org.yingshu.engine.rules;

/** How many rows may fire, and which of them count. */
public enum HitPolicy {
    /** At most one row fires; two that could are a fault of the table. */
    UNIQUE,
    /** The first row in the table's order counts. */
    FIRST,
    /** Several may fire when they say the same. */
    ANY,
    /** All that fire count, each output is a list. */
    COLLECT
}
