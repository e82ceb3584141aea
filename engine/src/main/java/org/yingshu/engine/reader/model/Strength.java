package org.yingshu.engine.reader.model;

/** How binding the wording is. */
public enum Strength {
    /** 必须, 不得, 确保, and plain statements of what will be */
    MUST,
    /** 力争, 争取, 原则上, 应 */
    SHOULD,
    /** 鼓励, 探索, 支持, 可 */
    COULD
}
