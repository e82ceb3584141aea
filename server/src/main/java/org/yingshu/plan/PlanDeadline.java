package org.yingshu.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is due (R1.3).
 *
 * @param due the last day: of the month for MONTH; null for CONTINUING, RECURRING and RELATIVE
 * @param raw the words that say it: 每月20号前, 清单印发后6个月内, 持续推进; for RECURRING they are the recurrence
 * @param scope what is due then, where a milestone covers a part of the task; else empty
 * @param inferredYear the words give no year (年底前): it is the document's
 */
public record PlanDeadline(Kind kind, @Nullable LocalDate due, String raw, String scope, boolean inferredYear) {

    /** How precise, or of what kind, the words are. */
    public enum Kind {
        /** a day */
        DATE,
        /** a month: due with its last day */
        MONTH,
        /** 持续推进: no end, but a duty with a review rhythm */
        CONTINUING,
        /** 每季度: comes back */
        RECURRING,
        /** 印发后6个月内: counted from another event */
        RELATIVE
    }

    public PlanDeadline {
        if ((due != null) != (kind == Kind.DATE || kind == Kind.MONTH)) {
            throw new IllegalArgumentException("a deadline has a day if it is a date or a month, and only then");
        }
    }
}
