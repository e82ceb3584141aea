package org.yingshu.plan.release;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.ReleaseEvent;

/** The release's kind of stream and its table. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    JsonStateTable<Release> planReleases(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "plan.release", Release.class)
                .column("plan", Release::plan)
                .column("region", Release::region)
                .column("shown", Release::extent)
                .column("at", Release::at);
    }

    @Bean
    StreamKind<Release, ReleaseLife.Show, ReleaseEvent> planReleaseKind(JsonStateTable<Release> planReleases) {
        return new StreamKind<>(
                "plan.release", new ReleaseLife(), planReleases, ReleaseEvent.class, PlanProblem.values());
    }
}
