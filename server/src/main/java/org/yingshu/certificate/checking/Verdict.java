package org.yingshu.certificate.checking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.Ground;

/**
 * What everybody is told of a certificate, its code or its file.
 *
 * @param certificate null where there is none behind it, or where nothing may be said of it
 * @param sm3 of the file that was looked at
 */
record Verdict(
        Outcome outcome,
        @Nullable Shown certificate,
        @Nullable String sm3) {

    /** From what holds to what was never ours. */
    enum Outcome {
        VALID,
        /** Genuine, but changed since: there is a newer edition. */
        OLD_EDITION,
        PENDING,
        SUSPENDED,
        REVOKED,
        EXPIRED,
        /** A file that was changed after it was sealed. */
        ALTERED,
        /** A code that this platform did not make. */
        FORGED_CODE,
        /** A file sealed with a key that is none of ours. */
        FOREIGN_SEAL,
        /** A file without a seal. */
        UNSIGNED,
        /** No certificate has that number and that holder. */
        UNKNOWN
    }

    /** What stands on the face; of persons the name and the number are masked. */
    record Shown(
            String typeName,
            String number,
            String holderName,
            String holderCode,
            String issuerName,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            int edition,
            @Nullable Ground ground,
            @Nullable Instant since) {}

    static Verdict without(Outcome outcome, @Nullable String sm3) {
        return new Verdict(outcome, null, sm3);
    }
}
