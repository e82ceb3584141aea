package org.yingshu.certificate.exemption;

/** What takes the place of a material. */
public enum Replacement {
    CERTIFICATE,
    SHARE
}
