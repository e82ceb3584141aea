package org.yingshu.engine.reader.source;

/** Watches how far packed bytes expand. */
final class Inflation {

    /** Up to this size nothing is suspicious, however well it was packed. */
    private static final long HARMLESS = 8 << 20;

    private final SourceLimits limits;
    private final long packed;
    private long expanded;

    Inflation(SourceLimits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(packed, 1);
    }

    /** Counts some bytes more, and tells whether they are too many by now. */
    boolean exceededBy(long bytes) {
        expanded += bytes;
        return expanded > HARMLESS
                && (expanded / packed > limits.maxInflation() || expanded > limits.maxInflatedBytes());
    }
}
