package org.yingshu.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The use of a certificate instead of its paper (R6.16).
 *
 * @param user the account; null for the system
 * @param userName how the certificate's owner knows who it was
 * @param purpose what for, in words for the owner, such as the name of the matter
 */
public record CertificateUse(
        UUID certificate,
        Way way,
        @Nullable UUID user,
        String userName,
        @Nullable UUID organisation,
        String purpose,
        @Nullable UUID caseId) {

    /** How it was used. */
    public enum Way {
        /** An office looked at it. */
        READ,
        /** A case took it in place of a paper, or filled its form from it. */
        CALLED,
        /** Somebody scanned its code, or checked its file. */
        CHECKED,
        /** Its holder let a counter read it, once. */
        AUTHORISED,
        /** Its holder showed it to an inspector. */
        INSPECTED,
        /** Its hidden numbers were opened. */
        REVEALED,
        DOWNLOADED
    }
}
