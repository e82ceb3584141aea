package org.yingshu.plan.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.journal.StreamKind;
import org.yingshu.plan.PlanEvent;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    /** The journal knows every kind of thing that has a life. */
    @Bean
    StreamKind<Plan, PlanCommand, PlanEvent> planKind(PlanStore store) {
        return store.kind();
    }
}
