package org.yingshu.certificate.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.model.Certificate;

/**
 * A certificate as its page shows it.
 *
 * @param fields in the order of the type, personal ones masked
 * @param verify where the code on it leads; null until it is sealed
 * @param commands what the caller may do with it now
 */
public record CertificateDetail(
        UUID id,
        int version,
        String type,
        String typeName,
        int template,
        String number,
        HolderKind holderKind,
        String holderName,
        String holderCode,
        List<Shown> fields,
        UUID issuer,
        String issuerName,
        String region,
        @Nullable UUID caseId,
        boolean backlog,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        @Nullable String paperNumber,
        CertificateStatus status,
        int edition,
        Certificate.@Nullable Sealed seal,
        Certificate.@Nullable Stop stop,
        Instant at,
        @Nullable String verify,
        List<String> commands) {

    /** @param hidden whether the whole value is kept encrypted */
    public record Shown(String element, String name, String value, boolean hidden) {}
}
