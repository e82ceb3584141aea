package org.yingshu.casework;

/** Who applies. */
public enum SubjectKind {
    PERSON,
    ENTERPRISE
}
