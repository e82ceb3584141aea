package org.yingshu.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingshu.plan.PlanRhythm;

/**
 * The rules under which a duty is worked off, as they stood when it was handed down.
 *
 * @param office the region of the office that issued the plan: only its office, and those above it, decide
 * @param reporting when progress is reported: weekly, monthly by the 20th, quarterly (R1.19, R1.20, R1.32); null for never
 * @param continuing 持续推进: no end, but reviewed (R1.3)
 * @param review when a continuing duty is reviewed
 * @param officeChecks whether the office checks a strike-off too; a part may be left to the unit that broke it down
 */
public record Terms(
        String office,
        LocalDate issuedOn,
        LocalDate signBy,
        @Nullable PlanRhythm reporting,
        boolean continuing,
        PlanRhythm review,
        boolean officeChecks) {}
