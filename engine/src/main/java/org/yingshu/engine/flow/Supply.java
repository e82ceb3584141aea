package org.yingshu.engine.flow;

/** Where a material comes from. */
public enum Supply {
    /** the applicant hands it in */
    APPLICANT,
    /** another department delivers it by data sharing */
    SHARED,
    /** an e-certificate stands for it */
    CERTIFICATE,
    /** the office that handles the application issues it itself */
    MADE
}
