package org.yingshu.plan.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.directory.Directory;

@Configuration(proxyBeanMethods = false)
class OwnerNamesConfiguration {

    @Bean
    OwnerNames ownerNames(Directory directory) {
        return directory::resolve;
    }
}
