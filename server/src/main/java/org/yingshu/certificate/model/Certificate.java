package org.yingshu.certificate.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateEvent.Holder;
import org.yingshu.certificate.CertificateEvent.Issuer;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.Ground;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.engine.proof.Sm3;

/**
 * A certificate as it stands.
 *
 * @param paperNumber of the paper it was made of; null for what is issued here
 * @param counter of another place, that hands it over and reads it as the issuer does; null where it is none
 * @param edition counts its changes, from 1; each edition is sealed anew
 * @param seal of the present edition; null until it is sealed
 * @param stop why it does not hold; null while it does
 */
public record Certificate(
        UUID id,
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
        CertificateStatus status,
        int edition,
        @Nullable Sealed seal,
        @Nullable Stop stop,
        Instant at) {

    public Certificate {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** As it is when it has just been issued. */
    public static Certificate of(CertificateEvent.Issued event) {
        return CertificateCourse.issued(event);
    }

    /** By whom, when and with which key an edition was sealed. */
    public record Sealed(int edition, UUID seal, String digest, String signature, String by, Instant at) {}

    public record Stop(Ground ground, String reason, String basis, String by, Instant at) {}

    /** SM3 of all that a holder could want to be otherwise. */
    public byte[] digest() {
        var sm3 = new Sm3()
                .field(id.toString())
                .field(edition)
                .field(type)
                .field(template)
                .field(number)
                .field(holder.kind().name())
                .field(holder.name())
                .field(holder.digest())
                .field(issuer.organisation().toString())
                .field(region)
                .field(issuedOn.toString())
                .field(validTo == null ? null : validTo.toString())
                .field(fields.size());
        if (paperNumber != null) {
            sm3.field(paperNumber);
        }
        fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> sm3.field(field.getKey())
                .field(field.getValue().shown())
                .field(field.getValue().sealed()));
        return sm3.end();
    }

    /** Whether the seal is over what the certificate says now. */
    public boolean isSealed() {
        return seal != null
                && seal.edition() == edition
                && seal.digest().equals(HexFormat.of().formatHex(digest()));
    }

    public boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    Certificate withStatus(CertificateStatus next, @Nullable Stop why) {
        return with(fields, validTo, next, edition, seal, why);
    }

    Certificate with(
            Map<String, Value> values,
            @Nullable LocalDate to,
            CertificateStatus next,
            int nextEdition,
            @Nullable Sealed sealed,
            @Nullable Stop why) {
        return new Certificate(
                id,
                type,
                typeName,
                template,
                number,
                holder,
                values,
                issuer,
                region,
                caseId,
                backlog,
                issuedOn,
                to,
                paperNumber,
                counter,
                next,
                nextEdition,
                sealed,
                why,
                at);
    }
}
