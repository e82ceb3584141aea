package org.yingshu.ledger.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.Report;

/**
 * An owner with what it has done about the duty.
 *
 * @param declined why it says that the duty is not its own; null unless it does
 * @param share its last report, for an owner that does not lead
 */
public record Holder(
        Owner owner,
        @Nullable Instant signedAt,
        String signedBy,
        @Nullable String declined,
        @Nullable Person responsible,
        @Nullable Report share) {

    static Holder of(Owner owner) {
        return new Holder(owner, null, "", null, null, null);
    }

    public boolean hasSigned() {
        return signedAt != null;
    }

    Holder signed(Instant at, String by) {
        return new Holder(owner, at, by, null, responsible, share);
    }

    Holder declined(String reason) {
        return new Holder(owner, null, "", reason, responsible, share);
    }

    Holder responsible(Person person) {
        return new Holder(owner, signedAt, signedBy, declined, person, share);
    }

    Holder share(Report report) {
        return new Holder(owner, signedAt, signedBy, declined, responsible, report);
    }

    Holder as(Owner changed) {
        return new Holder(changed, signedAt, signedBy, null, responsible, share);
    }
}
