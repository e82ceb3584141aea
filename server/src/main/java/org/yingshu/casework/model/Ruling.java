package org.yingshu.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an item.
 *
 * @param document the number of the decision's document
 * @param certificates what was issued on it
 */
public record Ruling(
        String item, boolean granted, String reason, String document, Instant at, List<Issued> certificates) {

    /** Whether the seal is on a certificate: electronically it goes out with its seal alone. */
    public enum Seal {
        /** set by the platform with the issue */
        AT_ISSUE,
        AWAITED,
        /** set by the issuer's people */
        SET,
        /** the certificate was revoked before it was sealed */
        GONE
    }

    /**
     * A certificate that was issued.
     *
     * @param seal null of those from before this was noted, which wait for nothing
     */
    public record Issued(
            String type,
            UUID certificate,
            String number,
            @Nullable Seal seal) {

        public boolean awaitsSeal() {
            return seal == Seal.AWAITED;
        }
    }

    public Ruling {
        certificates = List.copyOf(certificates);
    }

    Ruling with(Issued issued) {
        List<Issued> more = new ArrayList<>(certificates);
        more.add(issued);
        return new Ruling(item, granted, reason, document, at, more);
    }

    Ruling with(UUID certificate, Seal seal) {
        List<Issued> now = certificates.stream()
                .map(one -> one.certificate().equals(certificate)
                        ? new Issued(one.type(), certificate, one.number(), seal)
                        : one)
                .toList();
        return new Ruling(item, granted, reason, document, at, now);
    }
}
