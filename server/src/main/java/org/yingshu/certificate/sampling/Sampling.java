package org.yingshu.certificate.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One drawing of certificates (R6.17). Whoever knows the seed finds the same ones again: of the certificates in scope
 * that were there at that moment, those whose SHA-256 of "seed/id" comes first.
 *
 * @param organisation that drew, and that checks
 * @param population how many certificates were in scope
 * @param digest SHA-256 over the ids of all of them, by which a later repetition sees whether they are the same
 * @param summary what came out of it; empty while it is under way
 */
public record Sampling(
        UUID id,
        String title,
        Scope scope,
        String seed,
        int size,
        long population,
        String digest,
        UUID organisation,
        String organisationName,
        String region,
        String by,
        Instant at,
        boolean open,
        String summary) {

    /**
     * Which certificates of the own place may be drawn. Only what never changes with a certificate, so that a drawing can
     * be repeated.
     *
     * @param types all where it is empty
     * @param issuers all where it is empty
     */
    public record Scope(
            List<String> types,
            List<UUID> issuers,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean backlog) {

        public Scope {
            types = List.copyOf(types);
            issuers = List.copyOf(issuers);
        }
    }

    Sampling concluded(String words) {
        return new Sampling(
                id,
                title,
                scope,
                seed,
                size,
                population,
                digest,
                organisation,
                organisationName,
                region,
                by,
                at,
                false,
                words);
    }
}
