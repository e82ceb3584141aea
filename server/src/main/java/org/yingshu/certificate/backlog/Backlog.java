package org.yingshu.certificate.backlog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a type that an issuer gave before the type was listed (R6.13).
 *
 * @param expected null until the issuer has counted them
 * @param reason why it was closed with fewer made than expected; empty otherwise
 */
public record Backlog(
        UUID id,
        String type,
        String typeName,
        UUID organisation,
        String organisationName,
        String region,
        LocalDate listedOn,
        @Nullable Integer expected,
        boolean open,
        String reason) {

    Backlog counted(int number) {
        return new Backlog(id, type, typeName, organisation, organisationName, region, listedOn, number, open, reason);
    }

    Backlog closed(String why) {
        return new Backlog(id, type, typeName, organisation, organisationName, region, listedOn, expected, false, why);
    }
}
