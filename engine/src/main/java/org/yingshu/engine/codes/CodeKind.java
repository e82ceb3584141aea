package org.yingshu.engine.codes;

/** The kinds of code known here. */
public enum CodeKind {
    CREDIT_CODE,
    ORGANISATION_CODE,
    CITIZEN_ID,
    REGION_CODE,
    PROJECT_CODE,
    /** of none of the kinds above */
    UNKNOWN
}
