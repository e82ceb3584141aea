package org.yingshu.certificate.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.shared.problem.ProblemException;

/** Wrong answers about one thing, or of one guesser, within the hour: who holds the paper needs no second guess, who guesses needs many. */
@Component
public class Tries {

    private static final int MOST = 20_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final CertificateSettings settings;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    Tries(CertificateSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Count(int wrong, Instant since) {}

    /** @throws ProblemException after too many wrong answers */
    public synchronized void check(String number) {
        Count count = counts.get(number);
        if (count != null && count.wrong() >= settings.tries() && isRecent(count)) {
            throw new ProblemException(CertificateProblem.TOO_MANY_TRIES);
        }
    }

    public synchronized void wrong(String number) {
        Count before = counts.remove(number);
        counts.put(
                number,
                before != null && isRecent(before)
                        ? new Count(before.wrong() + 1, before.since())
                        : new Count(1, clock.instant()));
        if (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private boolean isRecent(Count count) {
        return count.since().plus(HOUR).isAfter(clock.instant());
    }
}
