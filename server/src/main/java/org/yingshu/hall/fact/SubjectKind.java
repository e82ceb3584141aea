package org.yingshu.hall.fact;

/** Whom facts, marks and results are of. */
public enum SubjectKind {
    WINDOW,
    TEAM,
    STAFF
}
