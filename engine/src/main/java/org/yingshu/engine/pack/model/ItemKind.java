package org.yingshu.engine.pack.model;

/** 事项类型. */
public enum ItemKind {
    /** 行政许可 */
    PERMISSION,
    /** 行政登记 */
    REGISTRATION,
    /** 行政确认 */
    CONFIRMATION,
    /** 行政给付、缴费 */
    PAYMENT,
    /** 公共服务 */
    SERVICE
}
