package org.yingshu.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a certificate. */
public sealed interface CertificateEvent {

    UUID certificate();

    /**
     * One who holds a certificate.
     *
     * @param code as it may be shown; a citizen's number is masked
     * @param digest by which the holder is found again without reading the code
     * @param sealed the code encrypted, where it may not be shown
     */
    record Holder(
            HolderKind kind,
            String name,
            String code,
            String digest,
            @Nullable String sealed) {}

    /**
     * What stands in a field.
     *
     * @param shown masked where it is personal
     * @param sealed the whole, encrypted; null where nothing is masked
     */
    record Value(String shown, @Nullable String sealed) {}

    /** @param organisation whose seal it is to carry */
    record Issuer(UUID organisation, String name) {}

    /**
     * The issuer's seal.
     *
     * @param seal whose key it was set with
     * @param digest SM3 of what the certificate says
     * @param signature SM2 over the digest
     */
    record Seal(UUID seal, String digest, String signature, String by) {}

    /**
     * @param backlog made of a paper that was given before (R6.13, R6.15)
     * @param paperNumber what stands on that paper; null for what is issued here
     * @param counter of another place, that hands it over
     * @param seal that the platform set with the issue; null where it is yet to be set
     */
    record Issued(
            UUID certificate,
            String type,
            String typeName,
            int template,
            String number,
            Holder holder,
            Map<String, Value> fields,
            Issuer issuer,
            String region,
            @Nullable UUID caseId,
            boolean backlog,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            @Nullable String paperNumber,
            IssueRequest.@Nullable Counter counter,
            @Nullable Seal seal,
            Instant at)
            implements CertificateEvent {

        public Issued with(Seal set) {
            return new Issued(
                    certificate,
                    type,
                    typeName,
                    template,
                    number,
                    holder,
                    fields,
                    issuer,
                    region,
                    caseId,
                    backlog,
                    issuedOn,
                    validTo,
                    paperNumber,
                    counter,
                    set,
                    at);
        }
    }

    /**
     * @param digest SM3 of what the certificate says
     * @param signature SM2 over the digest
     * @param seal whose key that is
     * @param caseId that it results from
     */
    record Signed(
            UUID certificate,
            int edition,
            UUID seal,
            String digest,
            String signature,
            @Nullable UUID caseId,
            String by,
            Instant at)
            implements CertificateEvent {}

    record Changed(
            UUID certificate,
            Map<String, Value> fields,
            @Nullable LocalDate validTo,
            String reason,
            int edition,
            String by,
            Instant at)
            implements CertificateEvent {}

    record Suspended(UUID certificate, Ground ground, String reason, String by, Instant at)
            implements CertificateEvent {}

    record Resumed(UUID certificate, String reason, String by, Instant at) implements CertificateEvent {}

    /** @param caseId that it results from */
    record Revoked(
            UUID certificate,
            Ground ground,
            String reason,
            String basis,
            @Nullable UUID caseId,
            String by,
            Instant at) implements CertificateEvent {}

    record Expired(UUID certificate, LocalDate validTo, Instant at) implements CertificateEvent {}
}
