package org.yingshu.engine.reader.model;

/** What an owner has to do for a measure, told by the verb behind its name. */
public enum Role {
    /** 牵头, 共同牵头, 第一责任单位 */
    LEAD,
    /** 配合 */
    SUPPORT,
    /** 按职责分工负责, 分工负责, 按职责分工落实 */
    SHARE,
    /** 负责落实, 落实 */
    IMPLEMENT,
    /** 督促…落实 */
    SUPERVISE,
    /** 负责, or no verb at all */
    RESPONSIBLE
}
