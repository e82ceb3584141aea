package org.yingshu.hall.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.fact.Tally;

/** What a criterion looks at. Shares are in percent, waiting is in minutes. */
public enum Measure {
    /** Minutes that a visitor waited on average. */
    WAIT {
        @Override
        public long base(Tally tally) {
            return tally.called();
        }

        @Override
        long counted(Tally tally) {
            return tally.waited();
        }
    },
    /** Decisions within the promised limit, of those that had one. */
    ON_TIME {
        @Override
        public long base(Tally tally) {
            return tally.inTime() + tally.late();
        }

        @Override
        long counted(Tally tally) {
            return tally.inTime();
        }
    },
    /** Steps handed back, for each hundred cases accepted or items decided. */
    RETURNED {
        @Override
        public long base(Tally tally) {
            return tally.accepted() + tally.decided();
        }

        @Override
        long counted(Tally tally) {
            return tally.returned();
        }
    },
    /** Good reviews of all. */
    GOOD {
        @Override
        public long base(Tally tally) {
            return tally.reviews();
        }

        @Override
        long counted(Tally tally) {
            return tally.good();
        }
    };

    private static final int DIGITS = 10;

    /** How many there were to look at. */
    public abstract long base(Tally tally);

    abstract long counted(Tally tally);

    /** Null where there was nothing to look at, which counts neither for nor against. */
    public @Nullable BigDecimal value(Tally tally) {
        long base = base(tally);
        if (base == 0) {
            return null;
        }
        BigDecimal value =
                BigDecimal.valueOf(counted(tally)).divide(BigDecimal.valueOf(base), DIGITS, RoundingMode.HALF_UP);
        return this == WAIT ? value : value.movePointRight(2);
    }
}
