package org.yingshu.certificate;

/** How a certificate stands, always the same as its paper (R6.14). */
public enum CertificateStatus {
    /** Made from the result of a case, not yet sealed: 待签章. */
    PENDING_SIGNATURE,
    VALID,
    SUSPENDED,
    REVOKED,
    EXPIRED
}
