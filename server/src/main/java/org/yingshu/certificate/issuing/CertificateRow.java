package org.yingshu.certificate.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.HolderKind;

/**
 * A certificate in a list; the holder's number is masked where it is a person's.
 *
 * @param sealBy the last day for its seal; null where it waits for none, or without a limit
 */
public record CertificateRow(
        UUID id,
        int version,
        String type,
        String typeName,
        String number,
        HolderKind holderKind,
        String holderName,
        String holderCode,
        CertificateStatus status,
        int edition,
        String region,
        String issuerName,
        @Nullable UUID caseId,
        boolean backlog,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        Instant at,
        @Nullable LocalDate sealBy) {

    CertificateRow withSealBy(@Nullable LocalDate day) {
        return new CertificateRow(
                id,
                version,
                type,
                typeName,
                number,
                holderKind,
                holderName,
                holderCode,
                status,
                edition,
                region,
                issuerName,
                caseId,
                backlog,
                issuedOn,
                validTo,
                at,
                day);
    }
}
