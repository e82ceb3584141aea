package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What counting needs of a duty. */
record DutyFact(
        UUID id,
        @Nullable UUID parent,
        String region,
        @Nullable UUID lead,
        String leadName,
        String number,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate closedOn,
        @Nullable Boolean onTime,
        int arrears) {

    /** Finished from the first to the last day. */
    boolean closedWithin(LocalDate from, LocalDate to) {
        return closedOn != null && !closedOn.isBefore(from) && !closedOn.isAfter(to);
    }

    /** Not finished on the day. */
    boolean openOn(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }

    /** On the due date itself it is not late yet, unless the day is over. */
    boolean lateOn(LocalDate asOf, LocalDate today) {
        return due != null && !due.isAfter(asOf) && due.isBefore(today) && openOn(asOf);
    }

    boolean dueBy(LocalDate day) {
        return due != null && !due.isAfter(day);
    }
}
