package org.yingshu.engine.flow;

/** What a data element holds. */
public enum ElementType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    /** an amount in yuan */
    MONEY,
    DATE,
    /** one of the options */
    CHOICE,
    /** any number of the options */
    CHOICES,
    YES_NO,
    /** 公民身份号码 */
    PERSON_ID,
    /** 统一社会信用代码 */
    CREDIT_CODE,
    PHONE,
    /** a code of 行政区划 */
    REGION,
    ADDRESS,
    FILE;

    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }
}
