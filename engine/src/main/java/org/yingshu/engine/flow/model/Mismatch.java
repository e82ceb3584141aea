package org.yingshu.engine.flow.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum that does not come out.
 *
 * @param part which partial sum; null for all lines
 * @param stated what the document prints
 * @param found what the lines give
 * @param lines the lines that were added up, each with its amount; of side by side the longest alone
 */
public record Mismatch(What what, @Nullable String part, BigDecimal stated, BigDecimal found, List<String> lines) {

    public enum What {
        STEPS,
        AMOUNT,
        /** no line belongs to the part */
        NO_LINES
    }

    public Mismatch {
        lines = List.copyOf(lines);
    }
}
