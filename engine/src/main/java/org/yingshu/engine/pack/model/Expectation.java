package org.yingshu.engine.pack.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a document promises of a bundle, to stand beside what the composer finds.
 *
 * @param comparator {@code <=}, {@code =} …
 * @param validity null where it is that of the bundle
 */
public record Expectation(
        Measure measure,
        BigDecimal value,
        String unit,
        String comparator,
        @Nullable Validity validity,
        Cited cited) {

    /** What is measured. */
    public enum Measure {
        STEPS,
        DAYS,
        MATERIALS,
        VISITS,
        COST
    }
}
