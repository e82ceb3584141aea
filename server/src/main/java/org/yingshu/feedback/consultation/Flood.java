package org.yingshu.feedback.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.shared.problem.ProblemException;

/** Holds back more questions than people ask in a minute: anybody may ask without an account. */
@Component
class Flood {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FeedbackSettings settings;
    private final Clock clock;
    private Instant since = Instant.EPOCH;
    private int asked;

    Flood(FeedbackSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    synchronized void count() {
        Instant now = clock.instant();
        if (since.plus(MINUTE).isBefore(now)) {
            since = now;
            asked = 0;
        }
        if (asked >= settings.questions()) {
            throw new ProblemException(FeedbackProblem.TOO_MANY_QUESTIONS);
        }
        asked++;
    }
}
