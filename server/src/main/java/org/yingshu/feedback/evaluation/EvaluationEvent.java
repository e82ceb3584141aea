package org.yingshu.feedback.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What happens to a year's evaluation of the work with reviews. */
public sealed interface EvaluationEvent {

    UUID evaluation();

    record SchemeSet(UUID evaluation, int year, String region, List<Weight> weights, String by, Instant at)
            implements EvaluationEvent {}

    /** @param weights by which it was counted */
    record Published(
            UUID evaluation,
            int year,
            String region,
            List<Weight> weights,
            List<Scoring.Line> units,
            List<Scoring.Line> places,
            String by,
            Instant at)
            implements EvaluationEvent {}
}
