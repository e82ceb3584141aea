package org.yingshu.matter;

/** Whether one item is applied for, or several as one thing. */
public enum ServiceKind {
    ITEM,
    BUNDLE
}
