package org.yingshu.certificate.sampling;

/** What of a certificate is checked (R6.17, R6.14). */
public enum Aspect {
    /** All that its type asks for is filled in. */
    COMPLETE,
    /** It says what the register and the case say. */
    MATCHES,
    /** Its seal is the issuer's and over what it says. */
    SEAL,
    /** It stands as its paper stands: valid, lost, changed, ended. */
    STATE
}
