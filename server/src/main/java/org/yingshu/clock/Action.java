package org.yingshu.clock;

/** A step of the ladder, from the mildest to the gravest. */
public enum Action {
    /** 催办 */
    URGE,
    /** 督办 */
    SUPERVISE,
    /** 通报 */
    CIRCULATE,
    /** 约谈 */
    TALK
}
