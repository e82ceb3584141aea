package org.yingshu.engine.flow.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum that a document states.
 *
 * @param part which lines it is about; all when null
 * @param steps how many steps; null where none is stated
 * @param amount how long; null where none is stated
 */
public record Total(
        @Nullable String part,
        @Nullable Integer steps,
        @Nullable BigDecimal amount) {}
