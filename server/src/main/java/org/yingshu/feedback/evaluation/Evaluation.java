package org.yingshu.feedback.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place's evaluation of a year.
 *
 * @param published the ranking as it was fixed; null while it is still counted anew
 */
public record Evaluation(
        UUID id,
        int year,
        String region,
        List<Weight> weights,
        @Nullable Published published) {

    public Evaluation {
        weights = List.copyOf(weights);
    }

    public record Published(List<Scoring.Line> units, List<Scoring.Line> places, String by, Instant at) {}
}
