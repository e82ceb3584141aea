package org.yingshu.engine.flow.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a step list.
 *
 * @param amount how long it takes, in the unit of the list
 * @param items what is handled in it side by side
 * @param parallel lines with the same word run side by side: they are one step, as long as the longest of them
 * @param parts the partial sums that it belongs to, such as approvals
 */
public record ModelStep(
        String name,
        BigDecimal amount,
        List<String> items,
        @Nullable String parallel,
        Set<String> parts) {

    /** @throws IllegalArgumentException if the amount is negative */
    public ModelStep {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("negative amount of " + name + ": " + amount.toPlainString());
        }
        items = List.copyOf(items);
        parts = Set.copyOf(parts);
    }
}
