package org.yingshu.engine.reader.input;

/** Watches how far packed bytes expand. */
public final class Inflation {

    /** Up to this size nothing is suspicious, however well it was packed. */
    private static final long HARMLESS = 8 << 20;

    private final SourceLimits limits;
    private final long packed;
    private long expanded;

    public Inflation(SourceLimits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(packed, 1);
    }

    /** Counts some bytes more, and tells whether they are too many by now. */
    public boolean exceededBy(long bytes) {
        expanded += bytes;
        return expanded > HARMLESS
                && (expanded / packed > limits.maxInflation() || expanded > limits.maxInflatedBytes());
    }
}
