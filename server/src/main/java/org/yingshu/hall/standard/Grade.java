package org.yingshu.hall.standard;

/** How good a score is; from which score on, the standard says. */
public enum Grade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR
}
