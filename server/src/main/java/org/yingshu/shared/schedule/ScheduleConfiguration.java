package org.yingshu.shared.schedule;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleSettings.class)
class ScheduleConfiguration {

    /** The scheduler's own table has no scoped rows, so it takes its connections past the scope. */
    @Bean
    Jobs jobs(@Qualifier("connections") DataSource connections, ObjectProvider<Job> jobs, ScheduleSettings settings) {
        return new Jobs(connections, List.copyOf(jobs.orderedStream().toList()), settings);
    }
}
