package org.yingshu.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.schedule.Recurrence;

/**
 * The rules under which a duty is worked off, as they stood when it was handed down.
 *
 * @param office the region of the office that issued the plan: only its office, and those above it, decide
 * @param rhythm when progress is reported, in words that {@link Recurrence#parse} reads: 每周五前, 每月20日前, 每季度末前
 *     (R1.19, R1.20, R1.32); empty for never
 * @param continuing 持续推进: no end, but reviewed (R1.3)
 * @param review when a continuing duty is reviewed, in the same words
 * @param officeChecks whether the office checks a strike-off too; a part may be left to the unit that broke it down
 */
public record Terms(
        String office,
        LocalDate issuedOn,
        LocalDate signBy,
        String rhythm,
        boolean continuing,
        String review,
        boolean officeChecks) {

    public @Nullable Recurrence reporting() {
        return Recurrence.parse(rhythm).orElse(null);
    }

    public @Nullable Recurrence reviewing() {
        return continuing ? Recurrence.parse(review).orElse(null) : null;
    }
}
