package org.yingshu.clock.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.NoticeDay;

/**
 * What was ruled on an amendment. It moves legal dates, so the journal proves who drew it up and who issued it; how far
 * its counting has come is no ruling and stands in {@link StoredAmendment}.
 *
 * @param region six digits of the place, with all below it; null for the country
 */
record AmendmentRuling(
        String name, String reason, String source, @Nullable String region, List<NoticeDay> days, Standing standing) {

    enum Standing {
        DRAWN,
        ISSUED,
        DISCARDED
    }

    AmendmentRuling {
        days = List.copyOf(days);
    }

    AmendmentRuling now(Standing next) {
        return new AmendmentRuling(name, reason, source, region, days, next);
    }

    sealed interface Command {}

    record Draw(AmendmentRuling wished) implements Command {}

    record Issue() implements Command {}

    record Discard() implements Command {}

    sealed interface Event {}

    record AmendmentDrawn(
            String name,
            String reason,
            String source,
            @Nullable String region,
            List<NoticeDay> days) implements Event {}

    record AmendmentIssued() implements Event {}

    record AmendmentDiscarded() implements Event {}
}
