package org.yingshu.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a few words, for modules that name it.
 *
 * @param status imported, confirmed, issued or withdrawn
 * @param issuedOn null before it is issued
 * @param rhythm null before it is issued
 */
public record PlanView(
        UUID id,
        String title,
        @Nullable String number,
        @Nullable String issuer,
        String region,
        Status status,
        @Nullable LocalDate issuedOn,
        @Nullable PlanRhythm rhythm,
        int tasks) {

    /** Where a plan is in its life. */
    public enum Status {
        /** read; may be corrected */
        IMPORTED,
        /** every open item is settled; waits for its issue */
        CONFIRMED,
        /** holds */
        ISSUED,
        /** holds no longer */
        WITHDRAWN
    }
}
