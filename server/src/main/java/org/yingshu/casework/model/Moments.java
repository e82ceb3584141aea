package org.yingshu.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a case came to where it is.
 *
 * @param accepted from when on it counts as accepted: the start of the legal clock
 */
public record Moments(
        Instant submitted,
        @Nullable Instant accepted,
        @Nullable Instant decided,
        @Nullable Instant ended) {}
