package org.yingshu.feedback.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.shared.problem.ProblemException;

/** How many reviews came through a rating point within the hour: a window serves only so many people. */
@Component
class Often {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_POINTS = 10_000;

    private final FeedbackSettings settings;
    private final Clock clock;
    private final Map<UUID, Count> counts = new HashMap<>();

    Often(FeedbackSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Count(int reviews, Instant since) {}

    /** @throws ProblemException when the point has taken as many as it may */
    synchronized void count(UUID point) {
        Instant now = clock.instant();
        Count before = counts.get(point);
        if (before == null || before.since().plus(HOUR).isBefore(now)) {
            if (counts.size() >= MOST_POINTS) {
                counts.clear();
            }
            counts.put(point, new Count(1, now));
        } else if (before.reviews() >= settings.perPoint()) {
            throw new ProblemException(FeedbackProblem.TOO_MANY_REVIEWS);
        } else {
            counts.put(point, new Count(before.reviews() + 1, before.since()));
        }
    }
}
