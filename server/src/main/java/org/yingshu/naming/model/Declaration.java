package org.yingshu.naming.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.naming.NameParts;

/**
 * A name that somebody declared.
 *
 * @param subject the person or enterprise that declared it
 * @param approval what must be approved before the registration; empty where nothing must
 * @param until the last day on which it is kept
 * @param reason why it was rejected; empty otherwise
 * @param caseId the registration that used it
 */
public record Declaration(
        UUID id,
        String number,
        String name,
        NameParts parts,
        String kind,
        String region,
        String place,
        UUID subject,
        String declarer,
        @Nullable UUID office,
        String approval,
        Status status,
        LocalDate until,
        String reason,
        @Nullable UUID caseId,
        Instant at) {

    /** EXPIRED is never stored: a declaration ends by its last day alone. */
    public enum Status {
        DECLARED,
        EXPIRED,
        USED,
        GIVEN_UP,
        REJECTED
    }

    public Status on(LocalDate day) {
        return status == Status.DECLARED && day.isAfter(until) ? Status.EXPIRED : status;
    }

    Declaration ended(Status how, String why, @Nullable UUID used) {
        return new Declaration(
                id, number, name, parts, kind, region, place, subject, declarer, office, approval, how, until, why,
                used, at);
    }
}
