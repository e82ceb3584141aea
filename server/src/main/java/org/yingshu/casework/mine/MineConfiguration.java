package org.yingshu.casework.mine;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.filing.FormStore;
import org.yingshu.shared.schedule.Job;

@Configuration(proxyBeanMethods = false)
class MineConfiguration {

    /** Drafts that nobody touches any more go. */
    @Bean
    Job draftsJob(FormStore forms, CaseworkSettings settings, Clock clock) {
        return Job.daily(
                LocalTime.of(2, 40),
                "casework.drafts",
                () -> forms.discardBefore(clock.instant().minus(Duration.ofDays(settings.draftDays()))));
    }
}
