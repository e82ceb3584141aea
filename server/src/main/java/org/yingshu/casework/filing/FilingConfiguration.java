package org.yingshu.casework.filing;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yingshu.casework.NameRegister;
import org.yingshu.directory.Subjects;
import org.yingshu.lists.Lists;

/** Stand-ins for systems outside; an adapter's bean takes their place. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    @Bean
    @ConditionalOnMissingBean
    IdentityCheck identityCheck(Subjects subjects) {
        return new IdentityStandIn(subjects);
    }

    /** Answers last, after the registers of other modules and adapters. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    NameRegister listedNames(Lists lists, Clock clock) {
        return new ListedNames(lists, clock);
    }
}
