package org.yingshu.hall.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.standard.Edition;

/**
 * A hall's confirmed period. What was confirmed once stays: a correction is a further version.
 *
 * @param organisation who runs the hall; null where nobody is named
 */
record Appraisal(
        UUID id,
        UUID hall,
        String region,
        @Nullable UUID organisation,
        String period,
        LocalDate ends,
        List<Version> versions) {

    Appraisal {
        versions = List.copyOf(versions);
    }

    /** @param reason of a correction; empty for the first */
    record Version(int number, Edition edition, List<Scoring.Line> lines, String reason, String by, Instant at) {}

    Version last() {
        return versions.getLast();
    }
}
