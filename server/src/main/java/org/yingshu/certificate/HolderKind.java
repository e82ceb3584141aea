package org.yingshu.certificate;

/** Whose a certificate is. */
public enum HolderKind {
    ENTERPRISE,
    PERSON,
    PROJECT
}
