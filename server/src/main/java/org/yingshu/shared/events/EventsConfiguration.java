package org.yingshu.shared.events;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.yingshu.shared.schedule.Job;

@Configuration(proxyBeanMethods = false)
class EventsConfiguration {

    /** What fails so often wants somebody to look at it; its note stays. */
    private static final int ATTEMPTS = 10;

    private static final Duration EACH = Duration.ofMinutes(1);

    /** What a listener failed at, or left behind when its server died, is done again. */
    @Bean
    Job listenersAgain(FailedEventPublications failed) {
        return Job.every(
                EACH,
                "shared.listeners-again",
                () -> failed.resubmit(ResubmissionOptions.defaults()
                        .withMinAge(EACH)
                        .withFilter(publication -> publication.getCompletionAttempts() < ATTEMPTS)));
    }
}
