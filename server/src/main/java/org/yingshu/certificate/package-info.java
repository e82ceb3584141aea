/**
 * Certificate 证照: electronic certificates and what they spare people (R6.5–R6.20). Owns types with their templates,
 * seals, certificates from issue to their end, the papers drawn of them, the log of who used them, and which material
 * of an item a certificate or a share replaces (免证可办). Publishes {@link org.yingshu.certificate.CertificateEvent}.
 */
@ApplicationModule(
        allowedDependencies = {"directory", "identity", "journal", "clock", "lists", "files", "notify", "shared"})
@NullMarked
package org.yingshu.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
