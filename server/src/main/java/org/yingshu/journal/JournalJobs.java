package org.yingshu.journal;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.shared.schedule.Job;
import org.yingshu.shared.scope.CurrentScope;

@Configuration(proxyBeanMethods = false)
class JournalJobs {

    @Bean
    Job checkpointEachMinute(Checkpoints checkpoints) {
        return Job.every(Duration.ofMinutes(1), "journal.checkpoint", checkpoints::round);
    }

    @Bean
    Job monthsAhead(Checkpoints checkpoints) {
        return Job.daily(LocalTime.of(0, 30), "journal.months-ahead", checkpoints::prepareMonths);
    }

    @Bean
    Job forgetKeys(Requests requests, Journal journal, JournalSettings settings) {
        return Job.daily(
                LocalTime.of(3, 10),
                "journal.forget-keys",
                () -> requests.forgetBefore(journal.now().minus(settings.keysKept())));
    }

    /** The first month cannot wait for the night. */
    @Bean
    ApplicationRunner firstMonths(Checkpoints checkpoints) {
        return arguments -> CurrentScope.asSystem(checkpoints::prepareMonths);
    }
}
