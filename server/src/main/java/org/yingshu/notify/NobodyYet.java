package org.yingshu.notify;

import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Until accounts are known, only accounts named one by one are told. */
@Configuration(proxyBeanMethods = false)
class NobodyYet {

    @Bean
    @ConditionalOnMissingBean(Members.class)
    Members nobody() {
        return new Members() {
            @Override
            public Set<UUID> of(UUID organisation) {
                return Set.of();
            }

            @Override
            public Set<UUID> holding(String permission, String region) {
                return Set.of();
            }
        };
    }
}
