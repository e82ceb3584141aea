package org.yingshu.packs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a pack when it was read.
 *
 * @param loaded whether this reading was taken into the catalogue; else the one before it still holds
 */
record PackReport(
        String pack,
        @Nullable String zh,
        @Nullable String en,
        @Nullable String version,
        boolean loaded,
        int items,
        int bundles,
        int rules,
        int figures,
        List<Line> faults,
        Instant at) {

    /** A fault, in both languages. */
    record Line(String file, int line, String code, String zh, String en) {}
}
