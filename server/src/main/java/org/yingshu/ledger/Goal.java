package org.yingshu.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target.Comparator;

/**
 * A target of a duty. A hard one (MUST) has to be reached before the duty is struck off, as far as figures can tell; for a
 * soft one the unit explains itself.
 *
 * @param id within the duty
 * @param text as the plan says it
 * @param value null where the text gives no single number
 */
public record Goal(
        String id,
        String text,
        Comparator comparator,
        @Nullable BigDecimal value,
        String unit,
        Strength strength) {

    public boolean hard() {
        return strength == Strength.MUST;
    }

    /** Whether a figure reaches it; null where numbers cannot tell. */
    public @Nullable Boolean reachedBy(BigDecimal figure) {
        if (value == null) {
            return null;
        }
        int compared = figure.compareTo(value);
        return switch (comparator) {
            case AT_MOST -> compared <= 0;
            case AT_LEAST, RELATIVE_PERCENT, RELATIVE_COUNT, PERCENTAGE_POINTS -> compared >= 0;
            case LESS_THAN -> compared < 0;
            case MORE_THAN -> compared > 0;
            case EQUAL -> compared == 0;
            case RANK -> compared <= 0;
            case RANGE, FULL_COVERAGE, QUALITATIVE -> null;
        };
    }
}
