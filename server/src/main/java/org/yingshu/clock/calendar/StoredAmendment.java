package org.yingshu.clock.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.shared.scope.DataScope;

/**
 * A holiday notice, or a change of one.
 *
 * @param region six digits of the place, with all below it; null for the country
 * @param total clocks to be counted, and {@code done} of them so far
 * @param outcome of the last preview or of the application
 */
record StoredAmendment(
        UUID id,
        @Nullable Integer number,
        String name,
        String reason,
        String source,
        @Nullable String region,
        List<NoticeDay> days,
        AmendmentState state,
        String madeBy,
        Instant madeAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable Instant endedAt,
        int total,
        int done,
        @Nullable Outcome outcome,
        @Nullable String failure) {

    AmendmentRuling ruling() {
        return new AmendmentRuling(name, reason, source, region, days, AmendmentRuling.Standing.DRAWN);
    }

    Notices notices() {
        return new Notices(days);
    }

    LocalDate firstDay() {
        return notices().days().getFirst().date();
    }

    /** The beginning of the codes of the places where it holds. */
    String prefix() {
        return region == null ? "" : DataScope.below(region);
    }
}
